import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { InputField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { Suggestion } from '@/lib/domain/reply.ts';
import { ActForm } from './act-form.tsx';
import { panelCatalogs } from './panel-catalog.ts';
import type { FillTemplate } from './use-replies.ts';

interface MissingFormProps {
  readonly suggestion: Suggestion;
  readonly fill: FillTemplate;
  /** The reply with the words that the person gave for its empty variables. */
  readonly onInsert: (given: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** Asks for the words a reply still lacks, so that no `{name}` is ever sent. */
export function MissingForm({ suggestion, fill, onInsert, onCancel }: MissingFormProps) {
  const t = useTranslator(panelCatalogs);
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const filled = fill(suggestion.filled, given);
  const lacks = (name: string) => filled.missing.includes(name);
  return (
    <ActForm
      title={t('missing.title', { title: suggestion.reply.title })}
      onCancel={onCancel}
      onSubmit={() => {
        setAsked(true);
        if (filled.missing.length === 0) onInsert(given);
      }}
      submit={
        <Button look="primary" type="submit">
          {t('suggest.insert')}
        </Button>
      }
    >
      <p
        dir="auto"
        lang={suggestion.reply.lang}
        className="border-s-3 border-line ps-10 max-h-120 overflow-y-auto whitespace-pre-line wrap-anywhere"
      >
        {filled.text}
      </p>
      {suggestion.missing.map((name) => (
        <InputField
          key={name}
          label={t('missing.label', { variable: name })}
          help={asked && lacks(name) ? t('missing.empty') : t('missing.help')}
          aria-invalid={(asked && lacks(name)) || undefined}
          value={given[name] ?? ''}
          autoComplete="off"
          onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
        />
      ))}
    </ActForm>
  );
}
