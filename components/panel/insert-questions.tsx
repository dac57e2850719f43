import type { ReactNode } from 'react';
import { GuardNotice } from './guard-notice.tsx';
import { MissingForm } from './missing-form.tsx';
import type { Guarded, Replies } from './use-replies.ts';

interface InsertQuestionsProps {
  readonly guarded: Guarded | null;
  readonly replies: Pick<Replies, 'asking' | 'insertGiven' | 'guarded' | 'fill'>;
  /** Takes the focus back: a control that was pressed goes with its question. */
  readonly onStopAsking: () => void;
  /** Absent: there is no way to a private message from here. */
  readonly onPrivate?: (() => void) | undefined;
  /** The cards that a person presses. */
  readonly children: ReactNode;
}

/**
 * What is asked before a reply goes in: above the cards what speaks against it, below them the
 * words that it lacks.
 */
export function InsertQuestions(props: InsertQuestionsProps) {
  const { guarded, replies, onStopAsking } = props;
  const { asking } = replies;
  const answered = (way: () => void) => () => {
    onStopAsking();
    way();
  };
  return (
    <>
      {guarded && (
        <GuardNotice
          key={guarded.text}
          finding={guarded.finding}
          takesFocus={replies.guarded !== null}
          onBetter={guarded.better && answered(guarded.better)}
          onPrivate={props.onPrivate && answered(props.onPrivate)}
          onAnyway={answered(guarded.anyway)}
          onLeave={answered(guarded.leave)}
        />
      )}
      {props.children}
      {asking && (
        <MissingForm
          key={asking.reply.id}
          suggestion={asking}
          fill={replies.fill}
          onInsert={(given) => replies.insertGiven(asking, given)}
          onCancel={props.onStopAsking}
        />
      )}
    </>
  );
}
