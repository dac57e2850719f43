import { useState } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField, InputField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { type SavedReply, type Situation, situations } from '@/lib/domain/reply.ts';
import { type SeveralChange, severalChanges, withChange } from './several-changes.ts';

interface SeveralRepliesProps {
  readonly chosen: readonly SavedReply[];
  readonly languages: readonly string[];
  /** The replies as they are to be from now on. */
  readonly onChange: (replies: readonly SavedReply[]) => void;
  readonly onClear: () => void;
}

/** What is done to several replies in one step. */
export function SeveralReplies({ chosen, languages, onChange, onClear }: SeveralRepliesProps) {
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const { locale } = useLanguage();
  const [change, setChange] = useState<SeveralChange>('folder');
  const [words, setWords] = useState('');
  const [lang, setLang] = useState<string>(locale);
  const [situation, setSituation] = useState<Situation>('question');
  const tags = [...new Set(chosen.flatMap((reply) => reply.tags))].sort();
  const tag = tags.includes(words) ? words : (tags[0] ?? '');
  const value = { folder: words, 'tag-add': words, 'tag-remove': tag, lang, situation }[change];
  const changed = chosen.flatMap((reply) => withChange(reply, change, value) ?? []);
  return (
    <form
      aria-label={t('replies.several', { count: chosen.length })}
      className="sticky top-0 z-10 flex flex-wrap items-end gap-10 p-10 border border-edge rounded-panel bg-raised"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length > 0) onChange(changed);
      }}
    >
      <p className="w-full font-strong">{t('replies.several', { count: chosen.length })}</p>
      <ChoiceField<SeveralChange>
        label={t('replies.several-what')}
        value={change}
        choices={severalChanges.map((each) => ({
          value: each,
          label: t(`replies.several-${each}`),
        }))}
        onChoose={setChange}
      />
      {(change === 'folder' || change === 'tag-add') && (
        <InputField
          label={t(change === 'folder' ? 'replies.folder' : 'replies.several-word')}
          help={change === 'folder' ? t('replies.several-folder-help') : undefined}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {change === 'tag-remove' && (
        <ChoiceField
          label={t('replies.several-word')}
          value={tag}
          choices={tags.map((each) => ({ value: each, label: each }))}
          onChoose={setWords}
        />
      )}
      {change === 'lang' && (
        <ChoiceField
          label={t('replies.language')}
          value={lang}
          choices={languages.map((each) => ({ value: each, label: languageName(each, locale) }))}
          onChoose={setLang}
        />
      )}
      {change === 'situation' && (
        <ChoiceField<Situation>
          label={t('replies.situation')}
          value={situation}
          choices={situations.map((each) => ({ value: each, label: panel(`situation.${each}`) }))}
          onChoose={setSituation}
        />
      )}
      <Button type="submit" aria-disabled={changed.length === 0 || undefined}>
        {t('replies.several-go', { count: changed.length })}
      </Button>
      <Button
        onClick={() => onChange(chosen.map((reply) => ({ ...reply, deletedAt: Date.now() })))}
      >
        {t('replies.several-delete', { count: chosen.length })}
      </Button>
      <Button look="bare" onClick={onClear}>
        {t('replies.several-clear')}
      </Button>
    </form>
  );
}
