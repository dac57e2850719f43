import { type UIEvent, useMemo, useRef, useState } from 'react';
import { type CommentThread, threadsOf } from '../world.ts';
import { useWorld } from '../world-store.ts';

const FIRST = 12;
const STEP = 12;
/** Pixels from the end of the pane at which the next comments are fetched. */
const NEAR_END = 160;
/** Milliseconds that a fetch takes. */
const FETCH_MS = 250;

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
  const [limit, setLimit] = useState(FIRST);
  const fetching = useRef(false);

  const all = useMemo(() => {
    const threads = threadsOf(world, code, 'shown');
    const isPinned = ({ comment }: CommentThread) => comment.id === pinned;
    return [...threads.filter(isPinned), ...threads.filter((thread) => !isPinned(thread))];
  }, [world, code, pinned]);
  const hidden = useMemo(() => threadsOf(world, code, 'hidden'), [world, code]);

  const more = limit < all.length;
  const loadMore = () => {
    if (!more || fetching.current) return;
    fetching.current = true;
    setTimeout(() => {
      fetching.current = false;
      setLimit((before) => before + STEP);
    }, FETCH_MS);
  };
  const onScroll = ({ currentTarget: pane }: UIEvent) => {
    if (pane.scrollHeight - pane.scrollTop - pane.clientHeight < NEAR_END) loadMore();
  };
  return { shown: all.slice(0, limit), hidden, more, loadMore, onScroll };
}
