export interface TextRules {
  /** Elements whose words are the site's, not the writer's. */
  readonly skip: string;
  /** Whether a block begins a new line; X wraps mentions in blocks that do not. */
  readonly blocks: boolean;
}

const blockTags = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'SECTION',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
]);
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\ufe0f?\u20e3/u;

/**
 * The words of an element as its writer wrote them: text, the emoji that the site draws as
 * pictures, `\n` for line breaks. Text is only ever read as text.
 */
export function textOf(element: Element, rules: TextRules): string {
  const out: string[] = [];
  walk(element, rules, out);
  return out
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function walk(node: Node, rules: TextRules, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) out.push((child as Text).data);
    else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as Element, rules, out);
  }
}

function walkElement(element: Element, rules: TextRules, out: string[]): void {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') {
    out.push('\n');
    return;
  }
  if (tag === 'IMG') {
    const alt = element.getAttribute('alt') ?? '';
    // A picture in a text is an emoji or no words at all.
    if (emoji.test(alt)) out.push(alt);
    return;
  }
  if (tag === 'SVG' || tag === 'SCRIPT' || tag === 'STYLE' || element.matches(rules.skip)) return;
  // A block inside a span is a wrapper around a link (hover cards), not a line of its own, unless it
  // has a direction of its own: such are Facebook's paragraphs.
  const wraps =
    element.parentElement?.tagName.toUpperCase() === 'SPAN' && !element.hasAttribute('dir');
  const ownLine = rules.blocks && blockTags.has(tag) && !wraps;
  if (ownLine) breakLine(out);
  walk(element, rules, out);
  if (ownLine) breakLine(out);
}

function breakLine(out: string[]): void {
  if (out.length > 0 && !out.at(-1)?.endsWith('\n')) out.push('\n');
}
