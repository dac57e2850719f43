import { writtenWords } from '../../text/written-words.ts';

/** One piece of a comment. */
export interface Token {
  readonly kind: 'word' | 'end' | 'pause' | 'quote' | 'mention' | 'tag' | 'link' | 'emoji';
  /** Folded. */
  readonly text: string;
  /** Other words that a disguised one may stand for; "*" is a letter left out. */
  readonly also: readonly string[];
  /** Place in the text as it was given. */
  readonly start: number;
  readonly end: number;
}

type Mark = Exclude<Token['kind'], 'word'>;

/** One group for each of `kindsOfMark`, in their order. */
const between =
  /((?:https?:\/\/|www\.)\S+)|(@[\p{L}\p{N}._]+)|(#)|(["“”«»„‟])|([?!.;…؟।\n]+)|([,:،()–—]|\s-\s)|(\p{Extended_Pictographic}|\p{Regional_Indicator}{2})/gu;
const kindsOfMark = [
  'link',
  'mention',
  'tag',
  'quote',
  'end',
  'pause',
  'emoji',
] as const satisfies readonly Mark[];
const anyMark = /[^\s'’]|\n/u;
const noOthers: readonly string[] = [];

/**
 * The pieces of a text in order: words, marks that end or divide a sentence, quotation marks,
 * mentions, signs of hashtags, links, emoji. Everything else is left out.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  let prefix: Token | undefined;
  for (const { start, end, spellings } of writtenWords(text)) {
    if (start > at) marks(text, at, start, found);
    at = end;
    const [plain = '', ...others] = spellings;
    for (const part of parts(plain)) {
      const word = nasal(part);
      // People write the Persian prefix of a verb joined, apart, or half apart.
      if (word === 'می' || word === 'نمی') {
        prefix = { kind: 'word', text: word, also: noOthers, start, end };
        continue;
      }
      found.push({
        kind: 'word',
        text: (prefix?.text ?? '') + word,
        also: others.length > 0 ? others : noOthers,
        start: prefix?.start ?? start,
        end,
      });
      prefix = undefined;
    }
  }
  if (prefix) found.push(prefix);
  if (at < text.length) marks(text, at, text.length, found);
  return found;
}

/** The words of a folded phrase of a list, as `tokens` divides them. */
export function phraseWords(phrase: string): string[] {
  const words: string[] = [];
  for (const piece of phrase.split(' ')) {
    for (const word of piece.includes("'") ? parts(nasal(piece)) : [nasal(piece)]) {
      const last = words.at(-1);
      if (last === 'می' || last === 'نمی') words[words.length - 1] = last + word;
      else if (word) words.push(word);
    }
  }
  return words;
}

function marks(text: string, from: number, to: number, found: Token[]): void {
  const isSpaced = text.charCodeAt(to - 1) === space;
  if (to - from === (isSpaced ? 2 : 1)) {
    const sign = text.charAt(from);
    const kind = single.get(sign);
    if (kind) {
      found.push({ kind, text: sign, also: noOthers, start: from, end: from + 1 });
      return;
    }
  } else if (isSpaced && to === from + 1) {
    return;
  }
  for (const { kind, text: mark, at } of marksOf(text.slice(from, to))) {
    const start = from + at;
    found.push({ kind, text: mark, also: noOthers, start, end: start + mark.length });
  }
}

const space = 32;

/** Signs that are a mark by themselves, with at most a space behind them. */
const single = new Map<string, Mark>([
  ...[...'?!.;…؟।'].map((sign) => [sign, 'end'] as const),
  ...[...',:،()–—'].map((sign) => [sign, 'pause'] as const),
  ...[...'"“”«»„‟'].map((sign) => [sign, 'quote'] as const),
  ['#', 'tag'],
]);

interface MarkInGap {
  readonly kind: Mark;
  readonly text: string;
  readonly at: number;
}

/** Most gaps are a comma, a full stop, an exclamation mark: what they hold is kept at hand. */
const gaps = new Map<string, readonly MarkInGap[]>();
const mostGaps = 2000;
const longestKept = 6;

function marksOf(gap: string): readonly MarkInGap[] {
  const known = gaps.get(gap);
  if (known) return known;
  const marks = anyMark.test(gap)
    ? Array.from(gap.matchAll(between), (match) => ({
        kind: kindsOfMark.find((_, i) => match[i + 1] !== undefined) ?? 'pause',
        text: match[0],
        at: match.index,
      }))
    : [];
  if (gap.length <= longestKept) {
    if (gaps.size >= mostGaps) gaps.clear();
    gaps.set(gap, marks);
  }
  return marks;
}

/** Words that French and Italian shorten before a vowel: l'arabe, qu'il, dell'ordine. */
const shortened =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|coll|quell|quest|dov|cos|com)'(?=\p{L}{2}|[àaeèéy]$)/u;

/** don't → dont, but l'arabe → l arabe. */
function parts(word: string): readonly string[] {
  if (!word.includes("'")) return [word];
  const head = shortened.exec(word)?.[0];
  if (!head) return [word.replaceAll("'", '')];
  return [head.slice(0, -1), ...parts(word.slice(head.length))];
}

/** Hindi writes one nasal with two signs: हूँ, हूं. */
const nasal = (word: string): string =>
  word.includes('\u0901') ? word.replaceAll('\u0901', '\u0902') : word;
