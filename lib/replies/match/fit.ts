import { type ExampleIndex, featureNames, featuresOf } from './example-index.ts';

/** How well each reply's examples fit a text. */
export interface Fit {
  /** 0..1; 0 for a reply without examples. */
  readonly score: number;
  /** Place of the example that is most like the text; -1 where nothing is. */
  readonly nearest: number;
}

/**
 * What each feature weighs. Learned on intents that no library shares with the word vectors, so
 * that the weights say how to compare questions and not what banks or shops are asked.
 */
const weights: Readonly<Record<(typeof featureNames)[number], number>> = {
  document: 8,
  stemBest: 2,
  stemMean: 3,
  conceptBest: 1,
  conceptMean: 1.5,
  runBest: 3,
  runMean: 3,
  pairBest: 1,
  pairMean: 1.5,
  vectorBest: 4,
  vectorMean: 4,
};
/** The sum at which a fit is as likely right as wrong. */
const even = 9;

const row = featureNames.map((name) => weights[name]);

/** The fit of every reply, in the order of the replies. */
export function fitsOf(index: ExampleIndex, text: string, lang: string): Fit[] {
  const { features, nearest } = featuresOf(index, text, lang);
  return Array.from({ length: index.replies }, (_, reply) => {
    if ((index.ofReply[reply] ?? []).length === 0) return { score: 0, nearest: -1 };
    let sum = 0;
    row.forEach((weight, i) => {
      sum += weight * (features[reply * row.length + i] as number);
    });
    return { score: 1 / (1 + Math.exp((even - sum) / 2)), nearest: nearest[reply] as number };
  });
}
