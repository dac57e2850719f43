import { fold } from './fold.ts';

type Span = readonly [from: number, to: number];

/**
 * Where the words of a search stand in a text, case, accents and letter forms aside, as offsets in
 * the text as it is written: in order, none inside another.
 */
export function foldedSpans(text: string, search: string): readonly Span[] {
  const wanted = fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  places.push(text.length);
  const spans: [number, number][] = [];
  for (const word of wanted) {
    for (
      let from = folded.indexOf(word);
      from >= 0;
      from = folded.indexOf(word, from + word.length)
    ) {
      spans.push([places[from] ?? 0, endOf(text, places[from + word.length - 1] ?? 0)]);
    }
  }
  spans.sort(([a], [b]) => a - b);
  return spans.reduce<[number, number][]>((joined, [from, to]) => {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
    return joined;
  }, []);
}

/** Behind the letter that begins at a place, with the marks that belong to it. */
function endOf(text: string, at: number): number {
  const [letter = ''] = /^.\p{M}*/su.exec(text.slice(at)) ?? [];
  const [first = ''] = text.slice(at);
  return at + Math.max(letter.length, first.length);
}
