import { scriptOf } from '../../text/scripts.ts';
import { type CosineIndex, cosineIndex, cosines, type ExampleIndex } from './example-index.ts';
import { isWrittenBothWays, soundsOf, writtenIn } from './sounds.ts';
import { termsOf } from './terms.ts';

/** From here on a text in Latin letters says surely enough the same as an example in its own script. */
const surelyHeard = 0.35;

const cache = new WeakMap<ExampleIndex, ReadonlyMap<string, CosineIndex>>();

/** Of each language that people also write in Latin letters, how its examples sound. */
function soundsIn(index: ExampleIndex): ReadonlyMap<string, CosineIndex> {
  const known = cache.get(index);
  if (known) return known;
  const made = new Map<string, CosineIndex>();
  for (const [lang, script] of Object.entries(writtenIn)) {
    const lists = index.examples.map(({ lang: own, text }) =>
      own === lang && scriptOf(text) === script ? soundsOf(text, script) : [],
    );
    if (lists.some(({ length }) => length > 0)) made.set(lang, cosineIndex(lists));
  }
  cache.set(index, made);
  return made;
}

/**
 * How much a text in Latin letters sounds like each example of its language that is written in Arabic or
 * Greek letters: Persian, Arabic and Greek are written both ways. Null for texts in another script.
 */
export function heardIn(index: ExampleIndex, text: string, lang: string): Float32Array | null {
  const script = writtenIn[lang];
  if (!script || scriptOf(text) !== 'Latin') return null;
  const sounds = soundsIn(index).get(lang);
  return sounds ? cosines(sounds, soundsOf(text, script), index.examples.length) : null;
}

/**
 * The language that a text in Latin letters is heard to be in: that of the example it is surely most
 * like, by its sounds or, where that one stands in Latin letters, too, by these. Null where that is a
 * language of Latin letters, or there is none.
 */
export function languageHeard(index: ExampleIndex, text: string): string | null {
  if (scriptOf(text) !== 'Latin') return null;
  let best = surelyHeard;
  let heard: string | null = null;
  for (const lang of soundsIn(index).keys()) {
    const most = Math.max(...(heardIn(index, text, lang) ?? []));
    if (most > best) [best, heard] = [most, lang];
  }
  const seen = cosines(index.runs, termsOf(text, 'und').runs, index.examples.length);
  index.examples.forEach(({ lang }, at) => {
    const value = seen[at] ?? 0;
    if (value >= best) [best, heard] = [value, isWrittenBothWays(lang) ? lang : null];
  });
  return heard;
}
