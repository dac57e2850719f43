/** First strong isolate, pop directional isolate, and the isolate that forces left to right. */
const fsi = '\u2068';
const lri = '\u2066';
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

/** A handle, link or code, which reads left to right whatever stands around it. */
export const isolateLtr = (text: string): string => `${lri}${withoutControls(text)}${pdi}`;
