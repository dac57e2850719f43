import type { ReactNode, RefObject } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import type { DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import { type DeskQuestion, withoutFilters, withView } from '@/lib/client/desk/desk-filters.ts';
import type { DeskState } from '@/lib/client/desk/desk-store.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { EmptyDesk } from './empty-desk.tsx';
import { WaitingRows } from './waiting-rows.tsx';

interface ListPartProps {
  readonly id: string;
  readonly desk: Pick<DeskState, 'phase' | 'failure'>;
  readonly question: DeskQuestion;
  readonly answer: DeskAnswer;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onAsk: (question: DeskQuestion) => void;
  readonly onRetry: () => void;
  /** The list; null where it has no lines. */
  readonly children: ReactNode;
}

/** The view that was asked for: its list, or why there is none. */
export function ListPart(props: ListPartProps) {
  const { desk, question, answer, onAsk, children } = props;
  const t = useTranslator(deskCatalogs);
  const failure = useTranslator(failureCatalogs);
  const isReady = desk.phase === 'ready';
  return (
    <div
      ref={props.scroller}
      id={props.id}
      role="tabpanel"
      aria-label={t(`view.${question.view}`)}
      aria-busy={!isReady}
      className="flex-1 min-w-0 h-full overflow-y-auto"
    >
      {desk.failure !== null && (
        <div className="flex flex-col items-start gap-6 p-16">
          <p>{failureText(failure, desk.failure)}</p>
          <Button onClick={props.onRetry}>{t('retry')}</Button>
        </div>
      )}
      {!isReady && children === null && desk.failure === null && <WaitingRows />}
      {isReady && children === null && (
        <EmptyDesk
          question={question}
          answer={answer}
          onClear={() => onAsk(withoutFilters(question))}
          onShowUnknown={() => onAsk(withView(question, 'unknown'))}
        />
      )}
      {children}
    </div>
  );
}
