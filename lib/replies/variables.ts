import { embed, withoutControls } from '../text/bidi.ts';

/** The variables Inlay can fill by itself. */
export const variableNames = [
  'name',
  'first_name',
  'handle',
  'brand',
  'agent',
  'order',
  'since',
  'date',
  'weekday',
] as const;
export type VariableName = (typeof variableNames)[number];

export type TemplatePart =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'variable';
      readonly name: string;
      /** Words for an empty value; '' is a fallback too and leaves nothing behind. */
      readonly fallback?: string;
      /** As written, braces included. */
      readonly raw: string;
    };

/** `{name}`, `{name|there}`; doubled braces, blanks and capitals are forgiven. */
const variable = /\{+\s*(\p{L}[\p{L}\p{N}_]*)\s*(?:\|([^{}\n]*))?\}+/gu;

/** A reply's text cut into plain words and variables; the parts joined give the text again. */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(variable)) {
    const [raw, name = '', fallback] = match;
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) });
    parts.push({
      type: 'variable',
      name: name.toLowerCase(),
      raw,
      ...(fallback !== undefined && { fallback: fallback.trim() }),
    });
    end = match.index + raw.length;
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) });
  return parts;
}

/** Variables in a text that nobody knows how to fill, in order, each once; for the editor. */
export function unknownVariables(text: string): string[] {
  const names = parseTemplate(text).flatMap((part) => (part.type === 'variable' ? part.name : []));
  const known: readonly string[] = variableNames;
  return [...new Set(names)].filter((name) => !known.includes(name));
}

export interface Filled {
  readonly text: string;
  /** Variables, known or not, that had neither value nor fallback; they stay visible in the text. */
  readonly missing: readonly string[];
}

type Values = Readonly<Record<string, string | undefined>>;

/**
 * The text with its variables filled. Values are cleaned first, so that what a stranger calls
 * themselves can bring no further variable, line break, link, mention or turn of direction into a
 * reply.
 */
export const fillTemplate = (text: string, values: Values): Filled =>
  filledWith(text, values, cleanValue);

/**
 * The text with the words that the person at the desk was asked for. They are their own: a link, a
 * mention and a long sentence go in as written.
 */
export const fillGiven = (text: string, given: Values): Filled =>
  filledWith(text, given, cleanGiven);

function filledWith(text: string, values: Values, clean: (value: string) => string): Filled {
  const parts = parseTemplate(text);
  const missing = new Set<string>();
  let filled = '';
  parts.forEach((part, at) => {
    if (part.type === 'text') {
      filled += part.text;
      return;
    }
    const given = Object.hasOwn(values, part.name) ? (values[part.name] ?? '') : '';
    const value = part.name === 'handle' ? cleanHandle(given) : clean(given);
    const after = plainText(parts.slice(at + 1));
    if (value === '' && part.fallback === undefined) {
      missing.add(part.name);
      filled += part.raw;
    } else if (value === '' && part.fallback === '') {
      if (/^(?:[\s\p{Po}]|$)/u.test(after)) filled = filled.replace(/[ \u00a0]+$/, '');
    } else if (part.name === 'handle' && value) {
      filled += filled.endsWith('@') ? value : `@${value}`;
    } else {
      filled += value ? embed(value, filled, after) : part.fallback;
    }
  });
  return { text: filled, missing: [...missing] };
}

const plainText = (parts: readonly TemplatePart[]) =>
  parts.map((part) => (part.type === 'text' ? part.text : '')).join('');

const longest = 50;
/** Links as sites recognise them; country domains in small letters only, or "J.Al" were one. */
const links = [
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S*/giu,
  /\S+\.(?:com|net|org|info|biz|shop|store|site|online|link|club|xyz|top|app|live|example)\b\S*/giu,
  /\S+\.[a-z]{2}(?:\/\S*)?(?=\s|$)/gu,
];

/**
 * A value from outside (a display name, a brand, a word typed in) made safe to stand in a sentence:
 * one line, at most 50 letters, without links, markup, braces, mentions, hashtags, controls of any
 * kind and stacks of combining marks. Letters, emoji, ZWNJ and joined emoji stay whole.
 */
export function cleanValue(value: string): string {
  let line = withoutControls(value)
    .replace(/(?!\u200c|\u200d)\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}{}<>[\]@#\\`|]/gu, ' ');
  for (const link of links) line = line.replace(link, ' ');
  line = line
    .replace(/\s+/gu, ' ')
    .replace(/^(?:\p{M}|\u200c|\u200d|\s)+|(?:\u200c|\u200d|\s)+$/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
  return shorten(line);
}

/** One line that can bring no variable and turn no direction, and is else as it was typed. */
const cleanGiven = (value: string): string =>
  withoutControls(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}{}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');

/** Cut at a word where there is one, never inside a letter with its marks or a joined emoji. */
function shorten(line: string): string {
  if (line.length <= longest) return line;
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)];
  if (graphemes.length <= longest) return line;
  const head = graphemes
    .slice(0, longest)
    .map((g) => g.segment)
    .join('');
  const space = head.lastIndexOf(' ');
  return (space > longest / 2 ? head.slice(0, space) : head).trimEnd();
}

/** A handle without its "@"; '' when it is none. */
function cleanHandle(value: string): string {
  const handle = withoutControls(value).trim().replace(/^@/, '');
  return /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]{0,99}$/u.test(handle) ? handle : '';
}
