import { create } from 'zustand';

/** What an address may ask of a practice site itself; goes along from page to page. */
const WISHES = ['lang', 'theme', 'viewer', 'lexical', 'front'];

/** Where the tab is: path and query, without wishes. A modal at `path` stands over the page at `under`. */
interface Place {
  readonly path: string;
  readonly under: string | null;
}

/** What `history.state` keeps, so that going forward opens the modal again. */
interface HistoryState {
  readonly under?: string;
}

// As on Meta's sites, a document that starts at a post's address shows the page, never the modal.
history.replaceState(null, '', location.href);

export const usePlace = create<Place>(() => ({ path: pathHere(), under: null }));

addEventListener('popstate', (event) => {
  const state = event.state as HistoryState | null;
  usePlace.setState({ path: pathHere(), under: state?.under ?? null });
});

function pathHere(): string {
  const url = new URL(location.href);
  for (const wish of WISHES) url.searchParams.delete(wish);
  return url.pathname + url.search;
}

function withWishes(path: string): string {
  const url = new URL(path, location.href);
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (WISHES.includes(name)) url.searchParams.set(name, value);
  }
  return url.href;
}

/** Goes to another page of the site without loading a document; language and the like stay. */
export function goTo(path: string): void {
  history.pushState(null, '', withWishes(path));
  usePlace.setState({ path, under: null });
  scrollTo(0, 0);
}

/** Opens a post over the page that is showing now. */
export function openOver(path: string): void {
  const { path: here, under } = usePlace.getState();
  const state: HistoryState = { under: under ?? here };
  history.pushState(state, '', withWishes(path));
  usePlace.setState({ path, under: under ?? here });
}

/** Closes what `openOver` opened; the address goes back with it. */
export function closeModal(): void {
  history.back();
}
