import { fold } from '../../text/fold.ts';

/** One piece of a comment in its folded spelling. */
export interface Token {
  readonly kind: 'word' | 'end' | 'pause' | 'quote' | 'mention' | 'tag' | 'link' | 'emoji';
  readonly text: string;
}

const piece =
  /(?<link>(?:https?:\/\/|www\.)\S+)|(?<mention>@[\p{L}\p{N}._]+)|(?<tag>#[\p{L}\p{N}\p{M}_]+)|(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{M}]+)*)|(?<quote>["“”«»„‟])|(?<end>[?!.;…؟।\n]+)|(?<pause>[,:،()–—]|\s-\s)|(?<emoji>\p{Extended_Pictographic}|\p{Regional_Indicator}{2})/gu;

/**
 * The pieces of a text: words without apostrophes, marks that end or divide a sentence, quotation
 * marks, mentions, hashtags, links, emoji. Everything else is left out. Hindi writes one nasal with
 * two signs (हूँ, हूं); they count as one.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let prefix = '';
  for (const match of fold(text).replaceAll('\u0901', '\u0902').matchAll(piece)) {
    const groups = match.groups as Record<Token['kind'], string | undefined>;
    if (groups.word === undefined) {
      const kind = kindOf(groups);
      if (kind === 'tag') {
        // A hashtag says what its words say: #scam.
        found.push({ kind: 'tag', text: match[0] });
        for (const text of match[0].slice(1).split('_'))
          if (text) found.push({ kind: 'word', text });
      } else {
        found.push({ kind, text: match[0] });
      }
      continue;
    }
    for (const word of parts(groups.word)) {
      // People write the Persian prefix of a verb joined, apart, or half apart.
      if (word === 'می' || word === 'نمی') {
        prefix = word;
        continue;
      }
      found.push({ kind: 'word', text: prefix + word });
      prefix = '';
    }
  }
  if (prefix) found.push({ kind: 'word', text: prefix });
  return found;
}

function kindOf(groups: Record<Token['kind'], string | undefined>): Exclude<Token['kind'], 'word'> {
  if (groups.link !== undefined) return 'link';
  if (groups.mention !== undefined) return 'mention';
  if (groups.tag !== undefined) return 'tag';
  if (groups.quote !== undefined) return 'quote';
  if (groups.end !== undefined) return 'end';
  if (groups.pause !== undefined) return 'pause';
  return 'emoji';
}

/** don't → dont, but l'arabe → l arabe: what follows the apostrophe is a word when it is long. */
function parts(word: string): readonly string[] {
  const at = word.indexOf("'");
  if (at < 0) return [word];
  return word.length - at > 3 ? word.split("'") : [word.replaceAll("'", '')];
}
