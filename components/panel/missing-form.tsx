import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { InputField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { Suggestion } from '@/lib/domain/reply.ts';
import { ActForm } from './act-form.tsx';
import { panelCatalogs } from './panel-catalog.ts';

interface MissingFormProps {
  readonly suggestion: Suggestion;
  /** The reply with the words that the person gave for its empty variables. */
  readonly onInsert: (given: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** Asks for the words a reply still lacks, so that no `{name}` is ever sent. */
export function MissingForm({ suggestion, onInsert, onCancel }: MissingFormProps) {
  const t = useTranslator(panelCatalogs);
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const lacks = (name: string) => (given[name] ?? '').trim() === '';
  return (
    <ActForm
      title={t('missing.title', { title: suggestion.reply.title })}
      onCancel={onCancel}
      onSubmit={() => {
        setAsked(true);
        if (!suggestion.missing.some(lacks)) onInsert(given);
      }}
      submit={
        <Button look="primary" type="submit">
          {t('suggest.insert')}
        </Button>
      }
    >
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
