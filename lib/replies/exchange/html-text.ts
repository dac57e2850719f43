/** Named entities that editors write; all others come as numbers or as the letters themselves. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
};

const anchor = /<a\b[^>]*?\bhref\s*=\s*(["'])(https?:[^"']+)\1[^>]*>([\s\S]*?)<\/a\s*>/giu;
const markup = /<(?:p|div|span|ul|ol|b|strong|i|em|u|a|h[1-6])\b[^>]*>[\s\S]*<\/|<br\s*\/?>/iu;

/** Whether a text is rich text, and not one with a stray sign. */
export const isHtml = (text: string): boolean => markup.test(text);

export const hasPicture = (html: string): boolean => /<img\b/iu.test(html);

/** A link as plain text shows it: its words and its address, or the address alone. */
export function linkText(words: string, address: string): string {
  const plain = words.trim();
  return plain === '' || plain === address ? address : `${plain} (${address})`;
}

/**
 * The words of rich text as a text expander exports it: blocks and breaks become lines, list items
 * get a dash, links keep their address, everything else of the markup goes. It reads, it never builds markup.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/giu, '')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(anchor, (_, __, address: string, words: string) => linkText(words, address))
    .replace(/<br\b[^>]*>/giu, '\n')
    .replace(/<li\b[^>]*>/giu, '\n- ')
    .replace(/<\/(?:p|div|h[1-6]|ul|ol|blockquote|tr|li)\s*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu,
      (raw, name: string) => entity(name) ?? raw,
    )
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const valid = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return valid ? String.fromCodePoint(code) : undefined;
}
