import { useCallback, useMemo, useState } from 'react';
import { answerTo, type DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import { type DeskQuestion, firstQuestion, isNarrowed } from '@/lib/client/desk/desk-filters.ts';
import { createDeskSearch } from '@/lib/client/desk/desk-search.ts';
import type { DeskState } from '@/lib/client/desk/desk-store.ts';
import type { Acts } from '@/lib/client/use-acts.ts';
import type { Arrangement } from './desk-groups.ts';
import type { DeskLines, LinesOptions } from './desk-lines.ts';
import { useArrangement } from './use-arrangement.ts';
import { useArrivals } from './use-arrivals.ts';
import { useDeskLines } from './use-desk-lines.ts';

interface Shown {
  readonly question: DeskQuestion;
  readonly ask: (question: DeskQuestion) => void;
  readonly arrangement: Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
  /** Folds what is settled, or opens it. */
  readonly onFold: () => void;
  readonly answer: DeskAnswer;
  /** What is shown of the answer: all of it, or what was there when somebody began to read. */
  readonly entries: DeskAnswer['entries'];
  readonly lines: DeskLines;
  /** How many came while somebody read, and let them in. */
  readonly waiting: number;
  readonly letIn: () => void;
}

interface ShownOptions extends Pick<LinesOptions, 'now' | 'coverFrom'> {
  readonly acts: Acts;
  /** Whether somebody has gone down the list, so that nothing may come in above. */
  readonly isScrolled: () => boolean;
}

/** What a person asked the desk for, and the lines that answer it. */
export function useShown(
  { entries: all, phase }: Pick<DeskState, 'entries' | 'phase'>,
  { acts, now, coverFrom, isScrolled }: ShownOptions,
): Shown {
  const [question, ask] = useState<DeskQuestion>(firstQuestion);
  const [arrangement, arrange] = useArrangement();
  const [settledOpen, setSettledOpen] = useState(false);
  const [search] = useState(createDeskSearch);
  const answer = useMemo(
    () => answerTo(question, all, search(question.search, all)),
    [question, all, search],
  );
  const isReady = phase === 'ready';
  const isReading = useCallback(() => isReady && isScrolled(), [isReady, isScrolled]);
  const { entries, waiting, letIn } = useArrivals(answer.entries, question, isReading);
  // What is read first is what is due first: the newest of it would be replaced row by row.
  const isKnown = isReady || arrangement !== 'newest';
  const lines = useDeskLines(isKnown ? entries : nothing, acts, {
    arrangement,
    now,
    coverFrom,
    foldSettled: !settledOpen && !isNarrowed(question),
  });
  return {
    question,
    ask,
    arrangement,
    arrange,
    onFold: () => setSettledOpen(!settledOpen),
    answer,
    entries,
    lines,
    waiting,
    letIn,
  };
}

const nothing: DeskState['entries'] = [];
