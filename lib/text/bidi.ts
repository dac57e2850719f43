/** First strong isolate and its end. */
const fsi = '\u2068';
const pdi = '\u2069';

/**
 * Characters that change the direction of what follows them: marks, embeddings, overrides and
 * isolates. Taken out of foreign text they leave its letters whole. ZWNJ and ZWJ are letters'
 * business and stay.
 */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const strongRtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const letter = /\p{L}/u;

/** The text without characters that turn the direction of their neighbours. */
export const withoutControls = (text: string): string => text.replace(controls, '');

/** Direction of a text by its first letter; `fallback` where it has none. */
export function directionOf(text: string, fallback: 'ltr' | 'rtl' = 'ltr'): 'ltr' | 'rtl' {
  for (const char of text) {
    if (letter.test(char)) return strongRtl.test(char) ? 'rtl' : 'ltr';
  }
  return fallback;
}

/**
 * A name or other foreign text in first-strong isolates, so that it cannot turn the sentence it
 * stands in. Controls inside are dropped first: one of them could close the isolate.
 */
export const isolate = (text: string): string => `${fsi}${withoutControls(text)}${pdi}`;

const digitNext = /^[^\p{L}\p{N}]*\p{N}/u;
const innerLetters = /^[\p{L}\p{M}].*[\p{L}\p{M}]$|^\p{L}$/su;

/**
 * `value` as it stands between `before` and `after`: in isolates only where it would otherwise
 * turn its neighbours, because text that leaves for a site's reply box carries no invisible
 * characters without need. That is the case for a value of the other direction that
 * stands before the sentence's first letter (it would turn the whole paragraph), that begins or
 * ends with something other than a letter, that mixes directions, or that a number follows.
 */
export function embed(value: string, before: string, after: string): string {
  const base = directionOf(before + after, directionOf(value));
  const directions = new Set([...value].filter((c) => letter.test(c)).map((c) => directionOf(c)));
  const foreign = directions.size > 1 || (directions.size === 1 && !directions.has(base));
  if (!foreign) return value;
  const safe =
    directions.size === 1 &&
    letter.test(before) &&
    innerLetters.test(value) &&
    !digitNext.test(after);
  return safe ? value : isolate(value);
}
