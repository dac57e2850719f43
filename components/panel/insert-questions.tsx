import type { ReactNode } from 'react';
import { GuardNotice } from './guard-notice.tsx';
import { MissingForm } from './missing-form.tsx';
import type { Guarded, Replies } from './use-replies.ts';

interface InsertQuestionsProps {
  readonly guarded: Guarded | null;
  readonly replies: Pick<Replies, 'asking' | 'insertGiven'>;
  readonly onStopAsking: () => void;
  /** The cards that a person presses. */
  readonly children: ReactNode;
}

/**
 * What is asked before a reply goes in: above the cards what speaks against it, below them the
 * words that it lacks.
 */
export function InsertQuestions(props: InsertQuestionsProps) {
  const { guarded, replies } = props;
  const { asking } = replies;
  return (
    <>
      {guarded && (
        <GuardNotice
          finding={guarded.finding}
          onBetter={guarded.better}
          onAnyway={guarded.anyway}
          onLeave={guarded.leave}
        />
      )}
      {props.children}
      {asking && (
        <MissingForm
          key={asking.reply.id}
          suggestion={asking}
          onInsert={(given) => replies.insertGiven(asking, given)}
          onCancel={props.onStopAsking}
        />
      )}
    </>
  );
}
