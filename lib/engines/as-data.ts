/** What a comment may bring along at most, in UTF-16 units. */
const longestText = 4_000;

/**
 * Characters that a JSON string may hold and that still do harm inside a prompt: brackets that close
 * our delimiters or open a model's own chat marks, and characters nobody sees (line separators,
 * direction controls, the "tag" letters that spell hidden sentences). ZWNJ and ZWJ are letters'
 * business and stay.
 */
const unsafe =
  /[<>[\]\u0085\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/gu;

const escaped = (char: string): string =>
  Array.from(
    { length: char.length },
    (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** Cut so that no pair of surrogates is torn apart. */
const shortened = (text: string): string =>
  text.length <= longestText ? text : text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');

type Data = string | number | readonly Data[] | { readonly [name: string]: Data };

function written(value: Data): string {
  if (typeof value === 'number') return JSON.stringify(value);
  if (typeof value === 'string') {
    return JSON.stringify(shortened(value)).replace(unsafe, escaped);
  }
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  const entries = Object.entries(value).map(([name, part]) => `"${name}":${written(part)}`);
  return `{${entries.join(',')}}`;
}

/**
 * Other people's words for a prompt: one line of JSON between two marks of ours. Whatever the words
 * are, they cannot leave the JSON string and cannot spell the closing mark; `JSON.parse` of the line
 * gives them back.
 */
export function asData(mark: string, value: Readonly<Record<string, Data>>): string {
  return `<${mark}>\n${written(value)}\n</${mark}>`;
}
