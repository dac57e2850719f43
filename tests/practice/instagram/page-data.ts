import type { LabelLang } from './labels.ts';

/** What the server hands to the client of one page. */
export interface InstagramPageData {
  /** ISO; every relative time of the practice data counts from here. */
  readonly startedAt: string;
  readonly lang: LabelLang;
  /** The handle that is logged in, or null for a visitor. */
  readonly viewer: string | null;
  readonly theme: 'light' | 'dark' | null;
  /** Every comment box is the Lexical one, whichever surface it stands on. */
  readonly lexicalEverywhere: boolean;
}

export const pageData: InstagramPageData = JSON.parse(
  document.getElementById('practice-data')?.textContent ?? 'null',
);
