import {
  type ExampleIndex,
  featureNames,
  featuresOf,
  indexExamples,
} from '../match/example-index.ts';
import type { WordVectors } from '../match/word-vectors.ts';
import { type Random, randomFrom } from './contrast.ts';

/** Texts by their intent. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** One question put to a small library: the features of every reply, and which one is right. */
interface Trial {
  readonly features: Float32Array;
  readonly right: number;
}

export interface Draw {
  /** How many intents the library has, and how many examples each. */
  readonly intents: number;
  readonly examples: number;
  readonly questions: number;
  readonly seed: number;
}

/** A random library of intents with a few examples each, and questions that are none of these. */
export function trialsOf(texts: Texts, draw: Draw, words: WordVectors | null): Trial[] {
  const random = randomFrom(draw.seed);
  const names = shuffled([...texts.keys()].toSorted(), random).slice(0, draw.intents);
  const lists = names.map((name) => shuffled([...(texts.get(name) ?? [])], random));
  const index: ExampleIndex = indexExamples(
    lists.flatMap((list, reply) =>
      list.slice(0, draw.examples).map((text) => ({ reply, text, lang: 'en', weight: 1 })),
    ),
    names.length,
    words,
  );
  return lists.flatMap((list, right) =>
    list
      .slice(draw.examples, draw.examples + draw.questions)
      .map((text) => ({ features: featuresOf(index, text, 'en').features, right })),
  );
}

function shuffled<T>(list: T[], random: Random): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

const width = featureNames.length;

function sumsOf({ features }: Trial, weights: Float64Array): Float64Array {
  return Float64Array.from({ length: features.length / width }, (_, reply) => {
    let sum = 0;
    for (let i = 0; i < width; i++) {
      sum += (weights[i] as number) * (features[reply * width + i] as number);
    }
    return sum;
  });
}

/** Share of trials in which the right reply is among the best `places`. */
export function shareAmong(
  trials: readonly Trial[],
  weights: Float64Array,
  places: number,
): number {
  const hits = trials.filter((trial) => {
    const sums = sumsOf(trial, weights);
    const own = sums[trial.right] as number;
    return sums.filter((sum, reply) => sum >= own && reply !== trial.right).length < places;
  });
  return hits.length / trials.length;
}

const rounds = 300;
const shrink = 2e-4;

/** Weights under which the right reply is the likeliest: a softmax over the replies, never below 0. */
export function learnWeights(trials: readonly Trial[]): Float64Array {
  const weights = new Float64Array(width).fill(3);
  const squares = new Float64Array(width).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(width);
    for (const trial of trials) {
      const sums = sumsOf(trial, weights);
      const top = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - top));
      const total = powers.reduce((sum, power) => sum + power, 0);
      powers.forEach((power, reply) => {
        const wrong = power / total - (reply === trial.right ? 1 : 0);
        for (let i = 0; i < width; i++) {
          slope[i] = (slope[i] as number) + wrong * (trial.features[reply * width + i] as number);
        }
      });
    }
    for (let i = 0; i < width; i++) {
      const down = (slope[i] as number) / trials.length + shrink * (weights[i] as number);
      squares[i] = 0.95 * (squares[i] as number) + 0.05 * down * down;
      const rate = 0.15 * (1 - round / rounds);
      weights[i] = Math.max(
        0,
        (weights[i] as number) - (rate * down) / Math.sqrt(squares[i] as number),
      );
    }
  }
  return weights;
}
