import type { ReadReason } from '../platforms/types.ts';

export type Health =
  | { readonly state: 'green' }
  | { readonly state: 'unsure'; readonly why: 'nothing-found' | 'unreadable' };

/** Reasons that speak of a changed site; the others are ordinary (an advertisement, a gap). */
const structural: readonly ReadReason[] = ['no-key', 'no-author', 'no-content'];

/**
 * Whether Inlay can trust its reading of this page. `settledFor` is how long, in ms, the page has
 * stood without new items; a page that still loads is not judged.
 */
export function healthOf(page: {
  readonly read: number;
  readonly refused: ReadonlyMap<ReadReason, number>;
  readonly items: number;
  readonly settledFor: number;
}): Health {
  const broken = structural.reduce((sum, reason) => sum + (page.refused.get(reason) ?? 0), 0);
  if (broken >= 3 && broken > page.read * 0.3) return { state: 'unsure', why: 'unreadable' };
  if (page.items === 0 && page.settledFor >= 8_000)
    return { state: 'unsure', why: 'nothing-found' };
  return { state: 'green' };
}
