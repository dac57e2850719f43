import { mayBeStretched, propertiesAt, unit, unitOf } from './code-units.ts';
import { fold } from './fold.ts';
import { anySign, inOneScript, withoutSigns } from './look-alikes.ts';

/** A word of a text: where it stands, and every spelling that it may stand for. */
export interface WrittenWord {
  /** Place in the text as it was given, in UTF-16 units; `text.slice(start, end)` is the word. */
  readonly start: number;
  readonly end: number;
  /**
   * Folded spellings, the plain one first. More than one where the writer may hide a word: signs
   * for letters (sh1t), look-alikes of another script, letters set apart (i d i o t), stretched
   * letters that are double in the word (asssshole). "*" stands for a letter left out.
   */
  readonly spellings: readonly string[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Comments repeat their words; this many are kept at hand. */
const most = 8000;

const links = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\p{L}\p{N}])@[\w.]{3,}/giu;
const mayHoldLinks = /@|www\.|:\/\//i;

const opening = unit.letter | unit.number;
const following = opening | unit.mark | unit.format;
const afterApostrophe = unit.letter | unit.mark | unit.format;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Where the characters of these kinds end that begin at a place. */
function runOf(kinds: number, text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const own = unitOf(text.charCodeAt(at));
    if ((own & kinds) !== 0) at++;
    else if ((own & unit.half) !== 0 && (propertiesAt(text, at) & kinds) !== 0) at += 2;
    else break;
  }
  return at;
}

/** Letters and numbers in a row, with the apostrophes between letters, in order. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const own = unitOf(text.charCodeAt(start));
    const properties = (own & unit.half) === 0 ? own : propertiesAt(text, start);
    if ((properties & opening) === 0) {
      start++;
      continue;
    }
    let end = runOf(following, text, start);
    while (isApostrophe(text.charCodeAt(end))) {
      const next = runOf(afterApostrophe, text, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/**
 * The words of a text in order, none overlapping another; links, addresses and mentions are left
 * out. What somebody split or disguised to get past a filter comes as one word.
 */
export function writtenWords(text: string): WrittenWord[] {
  const plain = mayHoldLinks.test(text)
    ? text.replace(links, (link) => ' '.repeat(link.length))
    : text;
  const pieces = piecesOf(plain);
  const found: WrittenWord[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at] as Piece;
    if (standsAlone(plain, first)) {
      found.push({ ...first, spellings: spellingsOfOne(plain.slice(first.start, first.end)) });
      at++;
      continue;
    }
    const last = endOfSigned(plain, pieces, at) ?? endOfSpaced(plain, pieces, at) ?? at;
    const end = trailing(plain, (pieces[last] as Piece).end);
    const start = leading(plain, first.start);
    const whole = last === at && start === first.start && end === first.end;
    const spellings = whole
      ? spellingsOfOne(plain.slice(start, end))
      : spellingsOf(plain, pieces, { at, last, start, end });
    found.push({ start, end, spellings });
    at = last + 1;
  }
  return found;
}

/** Most words: more than one letter, and nothing but spaces around them. */
function standsAlone(text: string, { start, end }: Piece): boolean {
  const space = (at: number) => at < 0 || at >= text.length || text.charCodeAt(at) === 32;
  return end - start > 4 && space(end) && space(start - 1);
}

const alone = new Map<string, readonly string[]>();

function spellingsOfOne(word: string): readonly string[] {
  const only = onlySpelling(word);
  if (only !== null) return [only];
  const known = alone.get(word);
  if (known !== undefined) return known;
  const whole = { start: 0, end: word.length };
  const result = spellingsOf(word, [whole], { ...whole, at: 0, last: 0 });
  if (alone.size >= most) alone.clear();
  alone.set(word, result);
  return result;
}

/**
 * The spelling of a word that cannot hide another: letters of one script, none three times in a
 * row. Null where that is not sure. Most words are such, and this asks no pattern.
 */
function onlySpelling(word: string): string | null {
  const lower = inSmallLetters(word) ? word : word.toLowerCase();
  let scripts = 0;
  let apostrophe = false;
  let before = -1;
  let run = 1;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (isApostrophe(code)) apostrophe = true;
    else scripts |= scriptOf(code);
    if (code !== before) {
      before = code;
      run = 1;
    } else if (++run === 3) return null;
  }
  const mixed = (scripts & (script.ascii | script.latin)) !== 0 && (scripts & script.alike) !== 0;
  if (mixed || (scripts & script.unsure) !== 0) return null;
  if (scripts === script.ascii) return apostrophe ? lower.replace(/['’ʼ]/g, '') : lower;
  const folded = foldWord(word);
  return folded === '' || anySign.test(folded) ? null : folded;
}

/** True where it is sure that a word has no other letters: engines ask long of those beyond Latin-1. */
function inSmallLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const small = (code >= 0x61 && code <= 0x7a) || scriptOf(code) === script.apart;
    if (!small) return false;
  }
  return true;
}

/** Kinds of lower-case letters; `alike` are Greek and Cyrillic, which Latin ones are mixed up with. */
const script = { ascii: 1, latin: 2, alike: 4, apart: 8, unsure: 16 } as const;

function scriptOf(code: number): number {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? script.ascii : script.unsure;
  if (code < 0x250) return script.latin;
  if (code >= 0x370 && code < 0x530) return script.alike;
  // Arabic and Devanagari look like nothing else; but their digits are numbers.
  const apart = (code >= 0x600 && code < 0x700) || (code >= 0x900 && code < 0x980);
  if (apart && (unitOf(code) & unit.number) === 0) return script.apart;
  return code === 0x200c ? script.apart : script.unsure;
}

/** Signs that stand for a letter between two letters. */
const innerSigns = /^[@$!|*€#]{1,4}$/;
/** Signs that part a word only to hide it. */
const parting = /^[._*~\-•·‧|/+\\]$/;
const shortPart = 2;

/** Last piece of a word whose letters are replaced or parted by signs: "a$$hole", "fu.ck". */
function endOfSigned(text: string, pieces: readonly Piece[], at: number): number | null {
  let last = at;
  let short = lengthOf(pieces[at]);
  while (last + 1 < pieces.length && text.charCodeAt((pieces[last] as Piece).end) !== 32) {
    const gap = text.slice(pieces[last]?.end, pieces[last + 1]?.start);
    const [left, right] = [lengthOf(pieces[last]), lengthOf(pieces[last + 1])];
    // Two whole words around one sign are two words: "nice!love", "name@brand".
    const signed =
      innerSigns.test(gap) && (gap.includes('*') || Math.min(left, right) <= shortPart);
    const parted = parting.test(gap) && Math.max(short, right) <= shortPart;
    if (!signed && !parted) break;
    last++;
    short = Math.max(short, right);
  }
  return last === at || !hasLetters(text, pieces[at], pieces[last]) ? null : last;
}

const lengthOf = (word: Piece | undefined) => (word ? word.end - word.start : 0);
const anyLetter = /\p{L}.*\p{L}/su;
const hasLetters = (text: string, first: Piece | undefined, last: Piece | undefined) =>
  anyLetter.test(text.slice(first?.start, last?.end));

/** Single letters with spaces between them are a word from this many on; "U S A" is three. */
const leastSpaced = 4;
const oneLetter = /^\p{L}[\p{M}\p{Cf}]*$/u;

/** Last piece of a word whose letters stand apart, all with the same gap: "i d i o t". */
function endOfSpaced(text: string, pieces: readonly Piece[], at: number): number | null {
  const single = (i: number) => {
    const { start, end } = pieces[i] as Piece;
    return end - start <= 4 && oneLetter.test(text.slice(start, end));
  };
  if (!single(at) || at + 2 >= pieces.length || !single(at + 1)) return null;
  const gapAfter = (i: number) => text.slice(pieces[i]?.end, pieces[i + 1]?.start);
  const gap = gapAfter(at);
  let last = at;
  while (last + 1 < pieces.length && gapAfter(last) === gap && single(last + 1)) last++;
  const least = /^\s+$/u.test(gap) ? leastSpaced : 3;
  return gap.length <= 6 && last - at + 1 >= least ? last : null;
}

/** "$hit" begins with its sign; prices do not. */
function leading(text: string, start: number): number {
  const sign = text.charAt(start - 1) === '$' || text.charAt(start - 1) === '@';
  const alone = start === 1 || /\s/u.test(text.charAt(start - 2));
  return sign && alone && /\p{L}/u.test(text.charAt(start)) ? start - 1 : start;
}

/** "f***" and "a$$" end with theirs. */
function trailing(text: string, end: number): number {
  let at = end;
  while (text.charAt(at) === '*' || text.charAt(at) === '$') at++;
  // Emphasis: *great*; one sign behind a whole word is no letter.
  return at - end >= 2 || (at > end && text.charAt(at - 1) === '$') ? at : end;
}

interface Span extends Piece {
  readonly at: number;
  readonly last: number;
}

const noLetters = /^\p{N}+$/u;
/** "5kg", "3rd", "10x", and what ends in a number: "cwc19". */
const counted = /^\p{N}+\p{L}{1,3}$|\p{L}{2,}\p{N}{2,}$/u;
const stretched = /(\p{L})\1{2,}/gu;

function spellingsOf(text: string, pieces: readonly Piece[], span: Span): readonly string[] {
  const { at, last, start, end } = span;
  const own = pieces.slice(at, last + 1);
  const joined = own.map((part) => text.slice(part.start, part.end)).join('');
  const signed = text.slice(start, end) !== joined;
  const plain = foldWord(joined);
  const letters = signed ? signedSpelling(text, own, span) : plain;
  const spellings = new Set([plain]);
  if (signed) spellings.add(foldWord(letters));
  if (anySign.test(letters) && !noLetters.test(plain) && !counted.test(plain)) {
    for (const way of withoutSigns(letters)) spellings.add(foldWord(way));
  }
  if (mayBeStretched(joined.toLowerCase())) {
    const doubled = joined.toLowerCase().replace(stretched, '$1$1');
    if (doubled.length < joined.length) spellings.add(foldWord(doubled));
  }
  for (const one of inOneScript(joined.toLowerCase())) spellings.add(foldWord(one));
  spellings.delete('');
  return [...spellings];
}

/** The pieces with the signs between them that stand for letters; parting signs go. */
function signedSpelling(text: string, own: readonly Piece[], { start, end }: Span): string {
  let out = '';
  let from = start;
  for (const part of own) {
    const gap = text.slice(from, part.start);
    out +=
      (innerSigns.test(gap) ? gap.replaceAll('#', '*') : '') + text.slice(part.start, part.end);
    from = part.end;
  }
  return (out + text.slice(from, end)).toLowerCase();
}

function foldWord(word: string): string {
  const folded = fold(word);
  return folded.includes("'") ? folded.replaceAll("'", '') : folded;
}
