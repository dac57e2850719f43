const shortest = 12;

/** Case, spaces, quotes and marks aside: two openings that read the same are the same. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How many of the brand's texts in this thread already hold a sentence of `text`. Sentences
 * shorter than twelve letters ("Thank you!") are no form letter and do not count.
 */
export function timesSaidHere(text: string, ownTexts: readonly string[]): number {
  const sentences = text
    .split(/[.!?؟。\n]+/u)
    .map(fold)
    .filter((sentence) => sentence.length >= shortest);
  return ownTexts.filter((own) => {
    const said = ` ${fold(own)} `;
    return sentences.some((sentence) => said.includes(` ${sentence} `));
  }).length;
}
