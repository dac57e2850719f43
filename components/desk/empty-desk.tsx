import { Button } from '@/components/ui/button.tsx';
import type { DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import { type DeskQuestion, isNarrowed } from '@/lib/client/desk/desk-filters.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';

interface EmptyDeskProps {
  readonly question: DeskQuestion;
  readonly answer: Pick<DeskAnswer, 'seen' | 'views'>;
  readonly onClear: () => void;
  readonly onShowUnknown: () => void;
}

/** An empty list says what that means, and where there is more to look at. */
export function EmptyDesk({ question, answer, onClear, onShowUnknown }: EmptyDeskProps) {
  const t = useTranslator(deskCatalogs);
  const { view } = question;
  if (answer.seen === 0) return <p className="p-16">{t('empty.first')}</p>;
  return (
    <div className="flex flex-col items-start gap-6 p-16">
      {isNarrowed(question) ? (
        <>
          <p>{t('empty.narrowed')}</p>
          <Button onClick={onClear}>{t('filters.clear')}</Button>
        </>
      ) : (
        <p>{t(`empty.${view}`)}</p>
      )}
      {view === 'to_answer' && !isNarrowed(question) && answer.views.unknown > 0 && (
        <>
          <p className="text-ink-2">{t('empty.not-told', { count: answer.views.unknown })}</p>
          <Button onClick={onShowUnknown}>{t('empty.look')}</Button>
        </>
      )}
    </div>
  );
}
