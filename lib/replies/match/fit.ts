import { type ExampleIndex, featureNames, featuresOf } from './example-index.ts';
import { heardIn } from './heard.ts';

/** How well each reply's examples fit a text. */
export interface Fit {
  /** 0..1; 0 for a reply without examples. */
  readonly score: number;
  /** Place of the example that is most like the text; -1 where nothing is. */
  readonly nearest: number;
}

/**
 * What each feature weighs. Learned on intents that no library shares with the word vectors, so
 * that the weights say how to compare questions and not what banks or shops are asked. The middle
 * weighs less than English intents alone would have it (10): for them that gains nothing to speak of,
 * and languages whose vectors come from concepts alone lose by it.
 */
const weights: Readonly<Record<(typeof featureNames)[number], number>> = {
  document: 7.85,
  conceptBest: 0.09,
  conceptMean: 1.57,
  runBest: 2.62,
  runMean: 4.71,
  pairBest: 2.87,
  pairMean: 0,
  vectorBest: 6.11,
  vectorMiddle: 4.5,
};
/** Half of the best wrong replies reach this sum, and one right reply in five stays below it. */
const even = 9;
/** How much more makes a fit clearly better. */
const step = 2.5;

/** Where no word has a vector (other languages) the other views speak for it. */
const withoutVectors = 1.5;

const row = featureNames.map((name) => weights[name]);

/** A likeness in sound that is worth as much as an even fit, and how much more makes it clearly better. */
const heard = { even: 0.3, step: 0.07 } as const;

/** The fit of every reply, in the order of the replies. */
export function fitsOf(index: ExampleIndex, text: string, lang: string): Fit[] {
  const { features, nearest } = featuresOf(index, text, lang);
  const vectors = featureNames.indexOf('vectorBest');
  const seen = features.some((value, at) => at % row.length === vectors && value !== 0);
  const scale = seen ? 1 : withoutVectors;
  const sounds = heardIn(index, text, lang);
  return Array.from({ length: index.replies }, (_, reply) => {
    const written = writtenFit(reply);
    const spoken = sounds && spokenFit(sounds, index.ofReply[reply] ?? []);
    return spoken && spoken.score > written.score ? spoken : written;
  });

  function writtenFit(reply: number): Fit {
    if ((index.ofReply[reply] ?? []).length === 0) return { score: 0, nearest: -1 };
    let sum = 0;
    row.forEach((weight, i) => {
      sum += weight * (features[reply * row.length + i] as number);
    });
    return {
      score: 1 / (1 + Math.exp((even - scale * sum) / step)),
      nearest: nearest[reply] as number,
    };
  }
}

function spokenFit(sounds: Float32Array, places: readonly number[]): Fit {
  const nearest = places.reduce(
    (best, at) => ((sounds[at] ?? 0) > (sounds[best] ?? 0) ? at : best),
    -1,
  );
  const score = 1 / (1 + Math.exp((heard.even - (sounds[nearest] ?? 0)) / heard.step));
  return { score: nearest < 0 ? 0 : score, nearest };
}
