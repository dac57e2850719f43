/** What looks like the end of a sentence: a sign, what closes behind it, then room; or another script's own. */
const signs =
  /((?<![.!?؟।۔…])[.!?؟।۔…]+|(?<=\p{Script=Greek})[;\u037e])["'”’»)\]]*(?:\s+|$)|[。！？]+/gu;
/** A sentence that begins right behind the sign before it, as hasty people write. */
const noRoom = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/gu;
/** Many people end a sentence with a picture; the signs behind a brand are none. */
const pictures =
  /(?:(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d)*\s*)+/gu;
const links = /(?:https?:\/\/|www\.)\S+/giu;

/** Abbreviations that a capital may follow; those before digits and letters with dots between them are found alone. */
const shortened = new Set(
  'mr mrs ms dr st prof hr fr mme mlle sr sra sig dott inż ul inkl zzgl bzw ggf vgl evtl np tzn tj κ κος αρ örn bkz'.split(
    ' ',
  ),
);
/** No abbreviation is longer, dots and all. */
const reach = 24;
const lastWord = /(?:^|[\s("'„“«])((?:\p{L}\.\s?)*\p{L}+)$/u;

/**
 * The sentences of a text, trimmed. Abbreviations (z.B., e.g., π.χ., Mr.), dots that go on in small
 * letters and lines that do end none; a picture, a line and a list's point do.
 */
export function sentencesOf(text: string): string[] {
  const plain = text.replace(links, (link) => 'x'.repeat(link.length));
  const ends = new Set<number>([plain.length]);
  // Who writes no capital at all begins no sentence with one.
  const capitals = /\p{Lu}/u.test(plain);
  const goesOn = (at: number) => {
    const rest = plain.slice(at).replace(/^[\s"'„“«([]+/u, '');
    return capitals && /^\p{Ll}/u.test(rest);
  };
  for (const match of plain.matchAll(signs)) {
    const end = match.index + match[0].length;
    const sign = match[1] ?? '';
    if (/^(?:\.+|…+)$/.test(sign)) {
      if (goesOn(end)) continue;
      if (
        sign === '.' &&
        isShortened(plain.slice(Math.max(0, match.index - reach), match.index), plain.slice(end))
      )
        continue;
    }
    ends.add(end);
  }
  for (const { index } of plain.matchAll(noRoom)) ends.add(index);
  for (const { index, 0: found } of plain.matchAll(pictures)) {
    const end = index + found.length;
    if (!goesOn(end) && !/^و\s/u.test(plain.slice(end))) ends.add(end);
  }
  for (const { index, 0: found } of plain.matchAll(/\n\s*/gu)) {
    if (!goesOn(index + found.length)) ends.add(index + found.length);
  }
  let start = 0;
  return [...ends]
    .sort((a, b) => a - b)
    .map((end) => {
      const sentence = text.slice(start, end).trim();
      start = end;
      return sentence;
    });
}

/** "Mr" before ". Smith", "a.m" before ". On", "J" before ". Kern", "approx" before ". 3". */
function isShortened(before: string, after: string): boolean {
  const word = lastWord.exec(before)?.[1] ?? '';
  if (word === '') return false;
  return (
    /^(?:\p{L}\.\s?)*\p{L}$/u.test(word) ||
    shortened.has(word.toLowerCase()) ||
    (word.length <= 6 && /^\d/.test(after))
  );
}
