import { useId } from 'react';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import type { CodePage, CodePageChoice } from '@/lib/domain/reply-import.ts';

interface LettersChoiceProps {
  /** Null: nobody can tell but the person. */
  readonly taken: CodePage | null;
  readonly choices: readonly CodePageChoice[];
  readonly onChoose: (codePage: CodePage) => void;
}

/** With which letters a table is read: what the file's own lines look like with each. */
export function LettersChoice({ taken, choices, onChoose }: LettersChoiceProps) {
  const t = useTranslator(optionsCatalogs);
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-6">
      <legend className="font-strong">
        {taken
          ? t('replies.letters-taken', { letters: t(`replies.letters-${taken}`) })
          : t('replies.letters-which')}
      </legend>
      {choices.map(({ codePage, sample }) => (
        <label key={codePage} className="flex gap-6 items-baseline">
          <input
            type="radio"
            name={name}
            checked={codePage === taken}
            onChange={() => onChoose(codePage)}
          />
          <span className="min-w-0">
            <span className="text-small text-ink-2">{t(`replies.letters-${codePage}`)}</span>
            {sample.map((line) => (
              <span key={line} dir="auto" className="block wrap-anywhere">
                {line}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
