import { useMemo } from 'react';
import type { CommentThread } from '../kit/comment-world.ts';
import { pinnedFirst, useLoaded } from '../kit/use-loaded.ts';
import { threadsAt } from './world.ts';
import { useWorld } from './world-store.ts';

const STEP = 12;

interface Threads {
  readonly shown: readonly CommentThread[];
  /** How many comments and replies there are, loaded or not. */
  readonly count: number;
  /** More exist than the page has loaded. */
  readonly more: boolean;
  readonly loadMore: () => void;
}

/**
 * The loaded part of a post's threads.
 * @param pinned id of the comment whose own address was opened: its thread stands first
 */
export function useThreads(postId: string, pinned: string | null): Threads {
  const world = useWorld();
  const all = useMemo(() => pinnedFirst(threadsAt(world, postId), pinned), [world, postId, pinned]);
  const count = all.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  return { ...useLoaded(all, STEP), count };
}
