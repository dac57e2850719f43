/** Fewer letters than this are nobody's form letter: "Thank you!", a name. */
const shortest = 16;

/** Case, spaces, quotes and marks aside: two openings that read the same are the same. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How many of the brand's texts in this thread already hold a clause of `text`, so that a name in
 * front ("Mira, I am sorry…") does not make it another one.
 */
export function timesSaidHere(text: string, ownTexts: readonly string[]): number {
  const clauses = text
    .split(/[.!?؟。,،;؛:\n]+/u)
    .map(fold)
    .filter((clause) => clause.length >= shortest);
  return ownTexts.filter((own) => {
    const said = ` ${fold(own)} `;
    return clauses.some((clause) => said.includes(` ${clause} `));
  }).length;
}
