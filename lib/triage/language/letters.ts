/** Room for the n-grams of one text; more letters than this add nothing to the answer. */
const room = 4096;
const longest = 5;
/** Space, as the edge of a word. */
const edge = 32;

const found = new Uint32Array(room);
const wordUnits = new Uint16Array(64);

/** The n-grams of a text as 32-bit hashes; good until the next call. */
export interface LetterGrams {
  readonly hashes: Uint32Array;
  readonly count: number;
}

const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** Spreads the low bits, which an FNV hash of few letters leaves alike. */
function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Runs of one to five letters within a word, its edges counted as letters, and every whole word.
 * Training and telling use this one function, so that they agree.
 *
 * @param words lower-case words
 */
export function letterGrams(words: readonly string[]): LetterGrams {
  let count = 0;
  for (const word of words) {
    const length = Math.min(word.length, wordUnits.length - 2);
    if (count + (length + 2) * longest + 1 > room) break;
    wordUnits[0] = edge;
    for (let i = 0; i < length; i++) wordUnits[i + 1] = word.charCodeAt(i);
    wordUnits[length + 1] = edge;
    let whole = 0x811c9dc5;
    for (let i = 0; i < length + 2; i++) {
      whole = mix(whole, wordUnits[i] as number);
      let hash = 0x811c9dc5;
      const end = Math.min(i + longest, length + 2);
      for (let j = i; j < end; j++) {
        hash = mix(hash, wordUnits[j] as number);
        // A lone edge says nothing.
        if (j > 0 && (j > i || i <= length)) found[count++] = finish(hash);
      }
    }
    if (length + 2 > longest) found[count++] = finish(whole);
  }
  return { hashes: found, count };
}
