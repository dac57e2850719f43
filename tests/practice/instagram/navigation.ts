import { create } from 'zustand';

/** Where the tab is. The address bar shows `path`; a modal stands over the page at `under`. */
interface Place {
  readonly path: string;
  readonly under: string | null;
}

/** What `history.state` keeps, so that going forward opens the modal again. */
interface HistoryState {
  readonly under?: string;
}

// As on the site, a document that starts at a post's address shows the page, never the modal.
history.replaceState(null, '', location.href);

export const usePlace = create<Place>(() => ({ path: location.pathname, under: null }));

addEventListener('popstate', (event) => {
  const state = event.state as HistoryState | null;
  usePlace.setState({ path: location.pathname, under: state?.under ?? null });
});

/** Goes to another page of the site without loading a document; language and the like stay. */
export function goTo(path: string): void {
  history.pushState(null, '', path + location.search);
  usePlace.setState({ path, under: null });
  scrollTo(0, 0);
}

/** Opens a post over the page that is showing now. */
export function openOver(path: string): void {
  const { path: here, under } = usePlace.getState();
  const state: HistoryState = { under: under ?? here };
  history.pushState(state, '', path + location.search);
  usePlace.setState({ path, under: under ?? here });
}

/** Closes what `openOver` opened; the address goes back with it. */
export function closeModal(): void {
  history.back();
}
