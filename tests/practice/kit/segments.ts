/** A piece of a text that a site draws in its own way. */
export interface Segment {
  readonly kind: 'text' | 'emoji' | 'mention' | 'hashtag' | 'link';
  readonly text: string;
}

// By constructor: the compiler's target is older than the v flag, every browser we run in is not.
const special = new RegExp(
  [
    String.raw`(?<link>https?:\/\/\S+)`,
    String.raw`(?<mention>(?<!\w)@\w{1,15})`,
    String.raw`(?<hashtag>(?<![\w&])#[\p{L}\p{N}_]+)`,
    String.raw`(?<emoji>\p{RGI_Emoji})`,
  ].join('|'),
  'gv',
);

export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(special)) {
    if (match.index > from) segments.push({ kind: 'text', text: text.slice(from, match.index) });
    const { link, mention, hashtag } = match.groups ?? {};
    const kind = link ? 'link' : mention ? 'mention' : hashtag ? 'hashtag' : 'emoji';
    segments.push({ kind, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) segments.push({ kind: 'text', text: text.slice(from) });
  return segments;
}
