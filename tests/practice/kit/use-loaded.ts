import { useRef, useState } from 'react';

/** Milliseconds that a fetch takes. */
const FETCH_MS = 250;

/** `?loaded=450` in a page's address: as if one had asked for more until so many were there. */
const asked = Number(new URLSearchParams(location.search).get('loaded'));

interface Loaded<Entry> {
  readonly shown: readonly Entry[];
  /** More exist than the page has loaded. */
  readonly more: boolean;
  readonly loadMore: () => void;
}

/** The loaded part of a list. @param step how many come at first, and with every further load */
export function useLoaded<Entry>(all: readonly Entry[], step: number): Loaded<Entry> {
  const [limit, setLimit] = useState(Math.max(step, asked));
  const fetching = useRef(false);
  const more = limit < all.length;
  const loadMore = () => {
    if (!more || fetching.current) return;
    fetching.current = true;
    setTimeout(() => {
      fetching.current = false;
      setLimit((before) => before + step);
    }, FETCH_MS);
  };
  return { shown: all.slice(0, limit), more, loadMore };
}

/** The threads in their order, but that of the comment whose own address was opened stands first. */
export function pinnedFirst<Entry extends { readonly comment: { readonly id: string } }>(
  threads: readonly Entry[],
  pinned: string | null,
): readonly Entry[] {
  const isPinned = ({ comment }: Entry) => comment.id === pinned;
  return [...threads.filter(isPinned), ...threads.filter((thread) => !isPinned(thread))];
}
