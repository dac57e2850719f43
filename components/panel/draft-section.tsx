import { CircleAlert } from 'lucide-react';
import { engineCatalogs } from '@/components/engine/engine-catalog.ts';
import { QuestionLine } from '@/components/engine/question-line.tsx';
import { useQuestion } from '@/components/engine/use-question.ts';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { EngineDraft } from '@/lib/domain/engine.ts';
import { type ItemKey, replyId } from '@/lib/domain/ids.ts';
import type { Suggestion } from '@/lib/domain/reply.ts';

interface DraftSectionProps {
  readonly itemKey: ItemKey;
  /** The way of every suggestion into the page, with what guards it. */
  readonly onUse: (suggestion: Suggestion) => void;
}

/** A reply that the language model drafts, only when somebody asks, read before it goes anywhere. */
export function DraftSection({ itemKey, onUse }: DraftSectionProps) {
  const t = useTranslator(engineCatalogs);
  const { format } = useLanguage();
  const question = useQuestion('engine.draft', itemKey);
  const { now, drop } = question;
  const draft = now.state === 'ended' && now.outcome.type === 'answered' ? now.outcome.value : null;
  const text = draft?.text ?? (now.state === 'asking' ? now.soFar : '');
  const use = (ready: EngineDraft) => {
    onUse(asSuggestion(ready, t('engine.draft-title')));
    drop();
  };
  return (
    <QuestionLine question={question} label={t('engine.ask-draft')}>
      {text !== '' && (
        <section
          aria-label={t('engine.draft-title')}
          aria-busy={draft === null}
          className="w-full flex flex-col gap-4 px-10 py-6 border border-dashed border-edge rounded-button"
        >
          <h3 className="text-small font-strong text-ink-2">{t('engine.draft-title')}</h3>
          <p dir="auto" className="wrap-anywhere whitespace-pre-line">
            {text}
          </p>
          {draft && draft.unsupported.length > 0 && (
            <Notice tone="soon" icon={CircleAlert}>
              {t('engine.draft-unsupported', { facts: format.list([...draft.unsupported]) })}
            </Notice>
          )}
          {draft && (
            <div className="flex flex-wrap gap-6">
              <Button onClick={() => use(draft)}>{t('engine.draft-use')}</Button>
              <Button look="bare" onClick={drop}>
                {t('engine.draft-drop')}
              </Button>
            </div>
          )}
        </section>
      )}
    </QuestionLine>
  );
}

/** A draft goes the way of a saved reply; it is in no library, and nothing is learned from it. */
const asSuggestion = ({ text, missing }: EngineDraft, title: string): Suggestion => ({
  reply: {
    id: replyId('draft'),
    title,
    text,
    lang: '',
    situation: 'empathy',
    tags: [],
    createdAt: 0,
    updatedAt: 0,
  },
  filled: text,
  missing,
  score: 0,
  reasons: [],
});
