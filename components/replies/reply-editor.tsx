import { useState } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import type { FillTemplate } from '@/components/panel/use-replies.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField, InputField, TextField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { type SavedReply, situations } from '@/lib/domain/reply.ts';

/** The variables a reply can hold, with what they stand for in the preview. */
export type PreviewValues = Readonly<Record<string, string>>;

interface ReplyEditorProps {
  readonly reply: SavedReply;
  readonly languages: readonly string[];
  readonly fill: FillTemplate;
  readonly preview: PreviewValues;
  /** Why the last attempt was not kept; the words stay in the fields. */
  readonly problem: string | null;
  readonly waiting: boolean;
  readonly onSave: (reply: SavedReply) => void;
  readonly onCancel: () => void;
}

/** Writing or changing one reply, with what a customer would read beside it. */
export function ReplyEditor(props: ReplyEditorProps) {
  const { reply, languages, fill, preview, problem, waiting, onSave, onCancel } = props;
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const { locale, format } = useLanguage();
  const [draft, setDraft] = useState(reply);
  const [asked, setAsked] = useState(false);
  const filled = fill(draft.text, preview);
  const empty = draft.text.trim() === '' || draft.title.trim() === '';
  return (
    <form
      aria-label={t('replies.editor')}
      className="flex flex-col gap-10 p-12 border border-edge rounded-panel bg-raised"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!empty) onSave({ ...draft, title: draft.title.trim() });
      }}
    >
      <InputField
        label={t('replies.title')}
        value={draft.title}
        onChange={(event) => setDraft({ ...draft, title: event.target.value })}
      />
      <TextField
        label={t('replies.text')}
        help={t('replies.text-help')}
        rows={5}
        lang={draft.lang}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <div className="flex flex-wrap gap-6">
        {Object.keys(preview).map((name) => (
          <Button
            key={name}
            className="font-mono text-small"
            onClick={() => setDraft({ ...draft, text: `${draft.text}{${name}}` })}
          >
            {`{${name}}`}
          </Button>
        ))}
      </div>
      <section aria-label={t('replies.preview')} className="flex flex-col gap-2">
        <h4 className="text-small font-strong text-ink-2">{t('replies.preview')}</h4>
        <p
          dir="auto"
          lang={draft.lang}
          className="border-s-3 border-line ps-10 text-quote whitespace-pre-line wrap-anywhere"
        >
          {filled.text}
        </p>
        {filled.missing.length > 0 && (
          <p className="text-small text-soon font-strong">
            {t('replies.preview-missing', { words: { own: format.list(filled.missing) } })}
          </p>
        )}
      </section>
      <div className="grid grid-cols-2 gap-10">
        <ChoiceField
          label={t('replies.language')}
          value={draft.lang}
          choices={languages.map((value) => ({ value, label: languageName(value, locale) }))}
          onChoose={(lang) => setDraft({ ...draft, lang })}
        />
        <ChoiceField
          label={t('replies.situation')}
          value={draft.situation}
          choices={situations.map((value) => ({ value, label: panel(`situation.${value}`) }))}
          onChoose={(situation) => setDraft({ ...draft, situation })}
        />
      </div>
      {asked && empty && <p className="text-late">{t('replies.empty')}</p>}
      {problem !== null && <p className="text-late">{problem}</p>}
      <div className="flex flex-wrap gap-6">
        <Button look="primary" type="submit" waiting={waiting}>
          {t('replies.keep')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {panel('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
