import { type UIEvent, useMemo } from 'react';
import type { CommentThread } from '../../kit/comment-world.ts';
import { pinnedFirst, useLoaded } from '../../kit/use-loaded.ts';
import { threadsAt } from '../world.ts';
import { useWorld } from '../world-store.ts';

const STEP = 12;
/** Pixels from the end of the pane at which the next comments are fetched. */
const NEAR_END = 160;

interface ThreadList {
  readonly shown: readonly CommentThread[];
  readonly hidden: readonly CommentThread[];
  /** More comments exist than the page has loaded. */
  readonly more: boolean;
  readonly loadMore: () => void;
  /** For the pane that scrolls. */
  readonly onScroll: (event: UIEvent) => void;
}

/**
 * The loaded part of a post's threads.
 * @param pinned id of the comment whose own address was opened: its thread stands first
 */
export function useThreadList(code: string, pinned: string | null): ThreadList {
  const world = useWorld();
  const all = useMemo(
    () => pinnedFirst(threadsAt(world, code, 'shown'), pinned),
    [world, code, pinned],
  );
  const hidden = useMemo(() => threadsAt(world, code, 'hidden'), [world, code]);
  const { shown, more, loadMore } = useLoaded(all, STEP);
  const onScroll = ({ currentTarget: pane }: UIEvent) => {
    if (pane.scrollHeight - pane.scrollTop - pane.clientHeight < NEAR_END) loadMore();
  };
  return { shown, hidden, more, loadMore, onScroll };
}
