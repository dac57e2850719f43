import type { ReplyUse } from '../domain/reply-use.ts';
import type { Settings } from '../domain/settings.ts';
import { fold } from '../text/fold.ts';
import type { Example } from './match/example-index.ts';

/** How many of a brand's uses are remembered; the oldest are forgotten first. */
export const usesKept = 4_000;
/** How much of a comment is remembered. */
const textKept = 400;

/** What a sent reply counts beside a written example; a changed one fitted less well. */
const weights = { sent: 1, edited: 0.85 } as const;

/** The key under which a brand's habits are kept: one brand's never reach another's ranking. */
export const brandOf = (settings: Pick<Settings, 'brandName'>): string =>
  fold(settings.brandName).replace(/\s+/gu, ' ').trim();

/**
 * A comment as it is remembered: nothing in it points at a person, an order or a page. That a number
 * stood there is kept, as 0.
 */
export const remembered = (text: string): string =>
  text
    .replace(/(?:https?:\/\/|www\.)\S+/giu, ' ')
    .replace(/\S+@\S+\.\S+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu, ' ')
    .replace(/\p{N}(?:[\p{N}\s().,:/-]*\p{N})?/gu, '0')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, textKept);

/** What uses teach, as examples of the replies in `places` (id → place); unknown ids are left out. */
export function examplesOf(
  uses: readonly ReplyUse[],
  places: ReadonlyMap<string, number>,
): { readonly fits: readonly Example[]; readonly refusals: readonly Example[] } {
  const fits: Example[] = [];
  const refusals: Example[] = [];
  for (const { replyId, outcome, text, lang } of uses) {
    const reply = places.get(replyId);
    if (reply === undefined || text === '') continue;
    if (outcome === 'rejected') refusals.push({ reply, text, lang, weight: 1 });
    else fits.push({ reply, text, lang, weight: weights[outcome] });
  }
  return { fits, refusals };
}
