import type { LabelLang } from './label-lang.ts';

/** What the server hands to the client of one page; a site adds what it needs. */
export interface PageData {
  /** ISO; every relative time of the practice data counts from here. */
  readonly startedAt: string;
  readonly lang: LabelLang;
  /** The handle that is logged in, or null for a visitor. */
  readonly viewer: string | null;
  readonly theme: 'light' | 'dark' | null;
}

/** The data of this document, as the site's own `pages` made it. */
export function readPageData<Data extends PageData>(): Data {
  return JSON.parse(document.getElementById('practice-data')?.textContent ?? 'null');
}
