import type { SavedReply } from '../domain/reply.ts';
import type { ReplyUse } from '../domain/reply-use.ts';
import { type Example, type ExampleIndex, indexExamples } from './match/example-index.ts';
import { isWrittenBothWays } from './match/sounds.ts';
import type { WordVectors } from './match/word-vectors.ts';
import type { ReplyIndex } from './reply-index.ts';
import { examplesOf } from './uses.ts';

/** What makes a ranking better than its rules. */
export interface Knowledge {
  /** Uses of one brand alone. The same array while nothing was learned: its index is kept. */
  readonly uses?: readonly ReplyUse[];
  /** Absent: English is compared by its letters, words and concepts alone. */
  readonly words?: WordVectors | null;
}

/** Under which comments each reply fits: written examples and the brand's own uses together. */
export interface Learned {
  readonly fits: ExampleIndex;
  /** Comments for which replies were turned down; absent where there are none. */
  readonly refusals: ExampleIndex | undefined;
  /** How often each reply was used. */
  readonly usesOf: readonly number[];
}

const noUses: readonly ReplyUse[] = [];
const cache = new WeakMap<
  ReplyIndex,
  {
    readonly uses: readonly ReplyUse[];
    readonly words: WordVectors | null;
    readonly learned: Learned;
  }
>();

/** The index of examples and uses, kept until the replies, the uses or the vectors change. */
export function learnedOf(index: ReplyIndex, { uses = noUses, words = null }: Knowledge): Learned {
  const known = cache.get(index);
  if (known && known.uses === uses && known.words === words) return known.learned;
  const learned = build(index, uses, words);
  cache.set(index, { uses, words, learned });
  return learned;
}

function build(index: ReplyIndex, uses: readonly ReplyUse[], words: WordVectors | null): Learned {
  const places = new Map<string, number>(index.replies.map(({ id }, at) => [id, at]));
  const { fits, refusals } = examplesOf(uses, places);
  const usesOf = index.replies.map(() => 0);
  for (const { reply } of fits) usesOf[reply] = (usesOf[reply] ?? 0) + 1;
  const count = index.replies.length;
  return {
    fits: indexExamples(
      [
        ...index.replies.flatMap(writtenExamples),
        ...fits.map((fit) => heardByItsAnswer(fit, index)),
      ],
      count,
      words,
    ),
    refusals: refusals.length > 0 ? indexExamples(refusals, count, words) : undefined,
    usesOf,
  };
}

const writtenExamples = ({ examples = [], lang }: SavedReply, reply: number): Example[] =>
  examples
    .filter((text) => text.trim() !== '')
    .map((text) => ({ reply, text, lang, weight: 1, written: true }));

/** Whoever answers a comment of unknown language in Persian, Arabic or Greek has heard it to be that. */
function heardByItsAnswer(fit: Example, { replies }: ReplyIndex): Example {
  const answer = replies[fit.reply]?.lang ?? 'und';
  return fit.lang === 'und' && isWrittenBothWays(answer) ? { ...fit, lang: answer } : fit;
}
