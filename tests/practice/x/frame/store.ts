import { createStore } from 'zustand/vanilla';
import type { XPageData, XTheme } from '../page-data.ts';
import { worldAfter, type XEvent, type XWorld } from '../world/world.ts';
import { type Route, routeOf } from './routes.ts';

/** A sheet or dialog that lies over the page, and what it is about. */
export type Layer =
  | {
      readonly kind: 'menu';
      readonly tweetId: string;
      readonly anchor: Element;
    }
  | {
      readonly kind: 'confirm';
      readonly what: 'delete';
      readonly tweetId: string;
    }
  | {
      readonly kind: 'confirm';
      readonly what: 'block' | 'also-block';
      readonly handle: string;
    }
  | {
      readonly kind: 'confirm';
      readonly what: 'save-draft';
      readonly draftOf: string;
      readonly text: string;
    }
  | { readonly kind: 'report'; readonly tweetId: string };

export type ToastKey = 'sent' | 'deleted' | 'hidden' | 'blocked' | 'muted' | 'copied';

export interface XState extends XPageData {
  /** The page, and the dialog for a post before it, if its path says so. */
  readonly route: Exclude<Route, { page: 'compose' }>;
  readonly compose: {
    readonly replyTo: string | null;
    readonly text: string;
  } | null;
  readonly world: XWorld;
  readonly layer: Layer | null;
  readonly toast: { readonly key: ToastKey; readonly handle: string } | null;
  /** Unsent text of the dialog that was kept, by the tweet it answers ("" for a post). */
  readonly drafts: ReadonlyMap<string, string>;
}

interface HistoryMark {
  /** The page a compose dialog was opened over. */
  readonly over?: string;
  readonly replyTo?: string | null;
}

/** What happened is kept per start of the server, so that a reload or another tab shows it too. */
const eventsKey = (startedAt: number) => `practice-x ${startedAt}`;

function readEvents(startedAt: number): XEvent[] {
  const kept = localStorage.getItem(eventsKey(startedAt));
  return kept ? (JSON.parse(kept) as XEvent[]) : [];
}

function placeNow(): Pick<XState, 'route' | 'compose'> {
  const route = routeOf(new URL(location.href));
  if (route.page !== 'compose') return { route, compose: null };
  const mark = (history.state ?? {}) as HistoryMark;
  const over = routeOf(new URL(mark.over ?? '/home', location.origin));
  return {
    route: over.page === 'compose' ? { page: 'home' } : over,
    compose: { replyTo: mark.replyTo ?? route.replyTo, text: route.text },
  };
}

const data = JSON.parse(
  document.querySelector('script#practice-data')?.textContent ?? 'null',
) as XPageData;
const startedAt = new Date(data.startedAt);

export const store = createStore<XState>(() => ({
  ...data,
  ...placeNow(),
  world: worldAfter(readEvents(data.startedAt), startedAt),
  layer: null,
  toast: null,
  drafts: new Map(),
}));

/** Lets something happen: kept, then shown. */
export function happen(...events: readonly XEvent[]): void {
  const all = [...readEvents(data.startedAt), ...events];
  localStorage.setItem(eventsKey(data.startedAt), JSON.stringify(all));
  store.setState({ world: worldAfter(all, startedAt) });
}

const scrolls = new Map<string, number>();

/** Goes to a page of the site without loading it. */
export function navigate(path: string): void {
  scrolls.set(location.pathname, scrollY);
  history.pushState({}, '', path);
  store.setState({ ...placeNow(), layer: null });
  scrollTo(0, 0);
}

/** Opens the compose dialog over the page; the address becomes the dialog's. */
export function openCompose(replyTo: string | null): void {
  const mark: HistoryMark = { over: location.pathname, replyTo };
  history.pushState(mark, '', '/compose/post');
  store.setState({ ...placeNow(), layer: null });
}

/** Closes the compose dialog and gives the page behind it its address back. */
export function closeCompose(): void {
  const { over } = (history.state ?? {}) as HistoryMark;
  if (over) history.back();
  else navigate('/home');
}

export const openLayer = (layer: Layer | null): void => store.setState({ layer });

const TOAST_MS = 4_000;
let toastTimer = 0;

export function showToast(key: ToastKey, handle = ''): void {
  clearTimeout(toastTimer);
  store.setState({ toast: { key, handle } });
  toastTimer = window.setTimeout(() => store.setState({ toast: null }), TOAST_MS);
}

export function keepDraft(draftOf: string, text: string | null): void {
  const drafts = new Map(store.getState().drafts);
  if (text === null) drafts.delete(draftOf);
  else drafts.set(draftOf, text);
  store.setState({ drafts });
}

/** Colours of the page's ground, which the site writes on the body itself. */
const GROUND: Readonly<Record<XTheme, string>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(0, 0, 0)',
};

export function setTheme(theme: XTheme): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.style.colorScheme = theme;
  document.body.style.backgroundColor = GROUND[theme];
  store.setState({ theme });
}

/** Follows the browser's own back and forward. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    const before = store.getState();
    const place = placeNow();
    store.setState({ ...place, layer: null });
    const sameBehind = before.compose !== null || place.compose !== null;
    if (!sameBehind) requestAnimationFrame(() => scrollTo(0, scrolls.get(location.pathname) ?? 0));
  });
}
