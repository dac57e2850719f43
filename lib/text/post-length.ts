/** Characters that weigh one; all others weigh two (X's published weighting, configuration 3). */
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const linkWeight = 23;
const link =
  /https?:\/\/[^\s]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|de|pl|gr|ir|eu|info|app|dev|shop|store)\b(?:\/[^\s]*)?/giu;
const emoji = /^\p{Extended_Pictographic}|^\p{Regional_Indicator}|^[#*\d]\ufe0f?\u20e3/u;

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How long X takes a post to be: links 23, an emoji 2, most scripts 1, the rest 2 a character. */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  let rest = '';
  let at = 0;
  for (const found of normal.matchAll(link)) {
    rest += normal.slice(at, found.index);
    length += linkWeight;
    at = found.index + found[0].length;
  }
  rest += normal.slice(at);
  for (const { segment } of segments.segment(rest)) length += weightOf(segment);
  return length;
}

function weightOf(segment: string): number {
  if (emoji.test(segment)) return 2;
  let weight = 0;
  for (const char of segment) {
    const code = char.codePointAt(0) ?? 0;
    weight += light.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
}
