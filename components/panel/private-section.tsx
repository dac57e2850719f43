import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import type { Suggestion } from '@/lib/domain/reply.ts';
import { InsertQuestions } from './insert-questions.tsx';
import { panelCatalogs } from './panel-catalog.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import type { Replies } from './use-replies.ts';

interface PrivateSectionProps {
  readonly draft: ItemDraft;
  readonly ownTexts: readonly string[];
  readonly replies: Replies;
  /** The item waits for a private thread from now on. */
  readonly onMoved: () => void;
  readonly onCancel: () => void;
}

/** Moves a talk to private: one public line, then the item waits until they write in private. */
export function PrivateSection(props: PrivateSectionProps) {
  const { draft, ownTexts, replies, onMoved } = props;
  const { key, text, lang, author, kind } = draft;
  const t = useTranslator(panelCatalogs);
  const { handle, name } = author;
  const lines = useAnswer(
    'replies.suggest',
    {
      key,
      text,
      ...(lang !== undefined && { lang }),
      author: { handle, ...(name !== undefined && { name }) },
      kind,
      situation: 'move_private',
      here: ownTexts,
    },
    ({ type }) => type === 'replies' || type === 'settings',
  );
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const insert = (line: Suggestion) => replies.insert(line, { chosen: false, onIn: onMoved });
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t('private.title')}
      className="flex flex-col gap-6 outline-none"
    >
      <h3 className="text-small font-strong text-ink-2">{t('private.title')}</h3>
      <p>{t('private.how')}</p>
      <InsertQuestions
        guarded={replies.guarded}
        replies={replies}
        onStopAsking={() => {
          replies.stopAsking();
          section.current?.focus();
        }}
      >
        {lines.value?.length === 0 && <p className="text-ink-2">{t('private.none')}</p>}
        <ol className="flex flex-col gap-6">
          {(lines.value ?? []).map((line, index) => (
            <SuggestionCard
              key={line.reply.id}
              suggestion={line}
              position={index + 1}
              first={index === 0}
              busy={replies.inserting.state === 'busy'}
              letterKeys={false}
              onInsert={() => insert(line)}
            />
          ))}
        </ol>
      </InsertQuestions>
      <div className="flex flex-wrap gap-6">
        <Button onClick={onMoved}>{t('private.wait')}</Button>
        <Button look="bare" onClick={props.onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </section>
  );
}
