import { words } from '../../text/segment.ts';
import { matterWords } from './matter-words.ts';
import { talkWords } from './talk-words.ts';

/** Something a reply does: it says sorry, asks for the order number, says that a thing is sold out. */
export type ReplyAct = keyof typeof talkWords | keyof typeof matterWords;

/** What says little alone, because many messages hold it beside what they are about; others count 1. */
const weights: Partial<Record<ReplyAct, number>> = {
  soon: 0.4,
  available: 0.5,
  shipping: 0.5,
  thanks: 0.6,
  site: 0.6,
  takesTime: 0.6,
  patience: 0.6,
  price: 0.5,
  emailUs: 0.6,
};
export const weightOf = (act: ReplyAct): number => weights[act] ?? 1;

/** Who does the one does not do the other in the same message, however alike the words are. */
const opposites: readonly (readonly [ReplyAct, ReplyAct])[] = [
  ['sorry', 'glad'],
  ['open', 'closed'],
  ['soldOut', 'available'],
];

interface Entry {
  readonly act: ReplyAct;
  readonly phrase: readonly { readonly word: string; readonly anyEnding: boolean }[];
}

/** All phrases by the first three letters of their first word; no beginning is shorter. */
let phrases: ReadonlyMap<string, readonly Entry[]> | undefined;
const start = (word: string) => word.slice(0, 3);

function readPhrases(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const [act, lines] of Object.entries({ ...talkWords, ...matterWords })) {
    for (const written of lines.flatMap((line) => line.split('/'))) {
      const entry = { act: act as ReplyAct, phrase: phraseOf(written) };
      const key = start(entry.phrase[0]?.word ?? '');
      found.set(key, [...(found.get(key) ?? []), entry]);
    }
  }
  return found;
}

function phraseOf(written: string): Entry['phrase'] {
  const parts = written.split(' ');
  const folded = words(written);
  // Persian prefixes join their word: then only the whole phrase can have any ending.
  const joined = folded.length !== parts.length;
  return folded.map((word, at) => ({
    word,
    anyEnding: (joined && at === folded.length - 1 ? written : (parts[at] ?? '')).endsWith('*'),
  }));
}

/** "and", "so", "with", "for" and the article, which Arabic writes in front of a word. */
const arabicPrefix = /^(?:[وف]?[بلک]?ال|[وف])(?=\p{Script=Arabic}{3})/u;

/** What the folded words of a reply do. */
export function actsIn(folded: readonly string[]): ReadonlySet<ReplyAct> {
  phrases ??= readPhrases();
  const plain = folded.map((word) => word.replace(arabicPrefix, ''));
  const acts = new Set<ReplyAct>();
  folded.forEach((word, at) => {
    for (const first of new Set([word, plain[at] as string])) {
      for (const { act, phrase } of phrases?.get(start(first)) ?? []) {
        if (!acts.has(act) && stands(phrase, folded, plain, at)) acts.add(act);
      }
    }
  });
  // "Out of stock" holds "in stock" in some languages.
  if (acts.has('soldOut')) acts.delete('available');
  return acts;
}

const stands = (
  phrase: Entry['phrase'],
  folded: readonly string[],
  plain: readonly string[],
  at: number,
) =>
  phrase.every(({ word, anyEnding }, i) =>
    [folded[at + i], plain[at + i]].some((each) =>
      anyEnding ? each?.startsWith(word) : each === word,
    ),
  );

/** Whether one does what the other does the opposite of. */
export const areOpposite = (a: ReadonlySet<ReplyAct>, b: ReadonlySet<ReplyAct>): boolean =>
  opposites.some(
    ([one, other]) =>
      (a.has(one) && b.has(other) && !a.has(other) && !b.has(one)) ||
      (a.has(other) && b.has(one) && !a.has(one) && !b.has(other)),
  );
