import { propertiesAt, unit } from '../../text/code-units.ts';

/** Scripts that tell a language, or which group of languages to ask. */
export type LetterScript = 'Latin' | 'Arabic' | 'Greek' | 'Cyrillic' | 'Devanagari' | 'other';

/** First and last code of each block of letters that the fifteen languages use. */
const blocks: readonly (readonly [number, number, LetterScript])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xaa, 0xaa, 'Latin'],
  [0xba, 0xba, 'Latin'],
  [0xc0, 0xd6, 'Latin'],
  [0xd8, 0xf6, 'Latin'],
  [0xf8, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x620, 0x64a, 'Arabic'],
  [0x66e, 0x6d3, 'Arabic'],
  [0x6fa, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x904, 0x939, 'Devanagari'],
  [0x958, 0x961, 'Devanagari'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
];
const scripts: readonly (LetterScript | null)[] = [
  null,
  'Latin',
  'Arabic',
  'Greek',
  'Cyrillic',
  'Devanagari',
  'other',
];
const latin = 1;
const unknown = 6;

/** The script of every code unit, so that a text is counted in one pass without a pattern. */
const table = (() => {
  const codes = new Uint8Array(0x10000);
  for (const [first, last, script] of blocks) codes.fill(scripts.indexOf(script), first, last + 1);
  return codes;
})();
const counts = new Int32Array(scripts.length);

/**
 * The script a text speaks in; null where it has no letters. Latin letters count for less beside
 * others: brands, handles and loanwords stay Latin in a text of any script.
 */
export function letterScript(text: string): LetterScript | null {
  counts.fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let script = table[code] as number;
    if (script === 0 && code > 0x2af && isOtherLetter(text, i, code)) script = unknown;
    counts[script] = (counts[script] as number) + 1;
  }
  let best = 0;
  let most = 0;
  for (let script = 1; script < counts.length; script++) {
    const weight = (counts[script] as number) * (script === latin ? 0.6 : 1);
    if (weight > most) {
      most = weight;
      best = script;
    }
  }
  return scripts[best] ?? null;
}

/** Letters outside the table; the second half of a pair was counted with the first. */
function isOtherLetter(text: string, at: number, code: number): boolean {
  if (code >= 0xdc00 && code <= 0xdfff) return false;
  return (propertiesAt(text, at) & unit.letter) !== 0;
}
