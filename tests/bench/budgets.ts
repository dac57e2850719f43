import { gzipSync } from 'node:zlib';

/**
 * What Inlay may cost a page: aimed at and reported, never asserted, because a figure of one machine
 * on one afternoon is no reason to fail a change. Sizes in bytes, times in milliseconds.
 */
export const budgets = {
  /** Each platform's always-on script, compressed. */
  scriptGzip: { label: 'always-on script, gzip', unit: 'KB', most: 30 },
  /** Comments that the page drew while it was measured; virtual lists draw those that one scrolls to. */
  drawn: { label: 'comments drawn', unit: '', most: null },
  /** Evaluation of that script in a new page. */
  evaluation: { label: 'evaluation', unit: 'ms', most: 8 },
  /** Script for one comment that comes in and is drawn. */
  perComment: { label: 'script per new comment', unit: 'ms', most: 0.25 },
  /** The most script of the extension's in one task of the page's main thread. */
  longestTask: { label: 'longest task', unit: 'ms', most: 50 },
  /** Script in a second in which nothing happens. */
  idle: { label: 'idle script a second', unit: 'ms', most: 1 },
  /** Script heap above that of the same page with the empty extension, with as many comments. */
  heap: { label: 'heap above empty', unit: 'KB', most: 600 },
  layoutShift: { label: 'layout shift', unit: '', most: 0 },
  /** Requests of the page that it does not make with the empty extension. */
  requests: { label: 'requests a site could see', unit: '', most: 0 },
} as const;

export type Figure = keyof typeof budgets;

/** The desk's figures; `npm run bench:desk` reports them. */
export const deskBudgets = {
  /** Until the first rows are painted. */
  open: { label: 'opens', unit: 'ms', most: 200 },
  /** Until every item is read and counted; nobody waits for it. */
  whole: { label: 'has counted all', unit: 'ms', most: null },
  /** From a press in views and filters, or a letter in the search, until the rows are painted. */
  filter: { label: 'filters', unit: 'ms', most: 50 },
  search: { label: 'searches', unit: 'ms', most: 50 },
} as const;

export const gzipKilobytes = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length / 1024;
