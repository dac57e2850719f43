import { useLayoutEffect, useRef, useState } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField, InputField, TextField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { UnkeptReplies } from '@/lib/client/unkept-replies.ts';
import { type SavedReply, situations } from '@/lib/domain/reply.ts';
import { ReplyFields } from './reply-fields.tsx';
import { type PreviewValues, ReplyPreview } from './reply-preview.tsx';
import { isShortcut, tidyReply } from './tidy-reply.ts';

interface ReplyEditorProps {
  readonly reply: SavedReply;
  readonly languages: readonly string[];
  readonly preview: PreviewValues;
  /** Why the last attempt was not kept; the words stay in the fields. */
  readonly problem: string | null;
  readonly waiting: boolean;
  /** What was written and not kept, by reply: it outlives the closing of the fields. */
  readonly unkept: UnkeptReplies;
  readonly onSave: (reply: SavedReply) => void;
  readonly onCancel: () => void;
}

/** Writing or changing one reply, with what a customer would read beside it. */
export function ReplyEditor(props: ReplyEditorProps) {
  const { reply, languages, preview, problem, waiting, unkept, onSave, onCancel } = props;
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const { locale } = useLanguage();
  const [draft, show] = useState(unkept.get(reply.id) ?? reply);
  const setDraft = (next: SavedReply) => {
    unkept.set(next);
    show(next);
  };
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Before anybody was in the text its caret says nothing. */
  const visited = useRef(false);
  const [behind, setBehind] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (behind === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(behind, behind);
    setBehind(null);
  }, [behind]);
  const putVariable = (name: string) => {
    const { text } = draft;
    const at = visited.current ? field.current : null;
    const start = at?.selectionStart ?? text.length;
    const end = at?.selectionEnd ?? text.length;
    setDraft({ ...draft, text: `${text.slice(0, start)}{${name}}${text.slice(end)}` });
    setBehind(start + name.length + 2);
  };
  const empty = draft.text.trim() === '' || draft.title.trim() === '';
  const odd = Boolean(draft.shortcut) && !isShortcut(draft.shortcut ?? '');
  return (
    <form
      aria-label={t('replies.editor')}
      className="flex flex-col gap-10 p-12 border border-edge rounded-panel bg-raised"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!empty && !odd) onSave(tidyReply(draft));
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
        ref={field}
        rows={5}
        lang={draft.lang}
        onFocus={() => {
          visited.current = true;
        }}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <div className="flex flex-wrap gap-6">
        {Object.keys(preview).map((name) => (
          <Button key={name} className="font-mono text-small" onClick={() => putVariable(name)}>
            {`{${name}}`}
          </Button>
        ))}
      </div>
      <section aria-label={t('replies.preview')} className="flex flex-col gap-2">
        <h4 className="text-small font-strong text-ink-2">{t('replies.preview')}</h4>
        <ReplyPreview
          text={draft.text}
          lang={draft.lang}
          openers={draft.openers ?? []}
          values={preview}
        />
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
      <ReplyFields
        draft={draft}
        languages={languages}
        preview={preview}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      {asked && odd && <p className="text-late">{t('replies.shortcut-odd')}</p>}
      {asked && empty && <p className="text-late">{t('replies.empty')}</p>}
      {draft.updatedAt !== reply.updatedAt && (
        <p role="status" className="text-soon font-strong">
          {t('replies.changed-elsewhere')}
        </p>
      )}
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
