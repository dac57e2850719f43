import type { Flag } from './status.ts';

/**
 * The severity by which an item's words are covered, -1 when nothing speaks for it: that of its
 * gravest flag. What triage flags as `other`, an allegation or a question from the press, is grave,
 * but hiding it spares nobody and keeps a complaint from being read.
 */
export const coverSeverity = (flags: readonly Flag[]): number =>
  flags.reduce(
    (most, { by, reason, severity }) =>
      by === 'triage' && reason === 'other' ? most : Math.max(most, severity),
    -1,
  );
