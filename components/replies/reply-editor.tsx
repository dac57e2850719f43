import { useState } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField, InputField, TextField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { UnkeptReplies } from '@/lib/client/unkept-replies.ts';
import { type SavedReply, situations } from '@/lib/domain/reply.ts';
import { ReplyFields } from './reply-fields.tsx';
import { useReplyTools } from './reply-tools.ts';
import { isShortcut, tidyReply } from './tidy-reply.ts';

/** The variables a reply can hold, with what they stand for in the preview. */
export type PreviewValues = Readonly<Record<string, string>>;

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
  const { fill } = useReplyTools();
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const { locale, format } = useLanguage();
  const [draft, show] = useState(unkept.get(reply.id) ?? reply);
  const setDraft = (next: SavedReply) => {
    unkept.set(next);
    show(next);
  };
  const [asked, setAsked] = useState(false);
  const filled = fill(draft.text, preview);
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
        <ReplyLengths text={filled.text} />
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

/** How long each site takes the text to be; what is too long stands out. */
function ReplyLengths({ text }: { readonly text: string }) {
  const t = useTranslator(optionsCatalogs);
  const { format } = useLanguage();
  const { lengths } = useReplyTools();
  return (
    <ul className="flex flex-wrap gap-x-12 gap-y-2 text-small text-ink-3">
      {lengths.map(({ platform, label, max, length }) => {
        const is = length(text);
        const counts = { site: label, length: format.number(is), max: format.number(max) };
        return (
          <li key={platform} className={is > max ? 'text-late font-strong' : ''}>
            {t(is > max ? 'replies.too-long' : 'replies.length', counts)}
          </li>
        );
      })}
    </ul>
  );
}
