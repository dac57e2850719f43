/**
 * Names that other tools give to what Inlay fills by itself. A placeholder of another name stays a
 * variable: the person is asked for its words before the text goes in.
 */
const known: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:contact|customer|recipient|user|client|person|to)?[._ -]*(?:first[._ -]?name|fname|given[._ -]?name)$/iu,
    'first_name',
  ],
  [
    /^(?:contact|customer|recipient|user|client|person|to)[._ -]*(?:full[._ -]?)?name$|^(?:full[._ -]?)?name$/iu,
    'name',
  ],
  [/^(?:contact|customer|user)?[._ -]*(?:handle|username|user[._ -]?name)$/iu, 'handle'],
  [
    /^(?:agent|sender|my|assignee|from)[._ -]*(?:full[._ -]?|first[._ -]?)?name$|^agent$|^signature$/iu,
    'agent',
  ],
  [
    /^(?:account|company|brand|inbox|organi[sz]ation|business|shop|store)(?:[._ -]*name)?$/iu,
    'brand',
  ],
];

/** A placeholder in Inlay's writing: `{first_name|there}`; '' when no name is left of it. */
export function ownPlaceholder(name: string, fallback?: string): string {
  const plain = name.trim();
  const own = known.find(([pattern]) => pattern.test(plain))?.[1] ?? variableName(plain);
  if (own === '') return '';
  const words = fallback?.replace(/[{}|\n]/gu, ' ').trim();
  return words === undefined ? `{${own}}` : `{${own}|${words}}`;
}

/** Letters, digits and "_" only, a letter first, as a variable must be. */
const variableName = (name: string) =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^[^\p{L}]+|_+$/gu, '')
    .toLowerCase();
