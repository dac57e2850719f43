import {
  type Bag,
  drawClasses,
  drawPairs,
  newTable,
  type Random,
  randomFrom,
  type Table,
} from './contrast.ts';
import type { Corpus } from './corpus.ts';

export interface Plan {
  readonly dimensions: number;
  readonly steps: number;
  readonly rate: number;
  readonly temperature: number;
  /** Share of words left out of a text each time, so that no single word carries it. */
  readonly drop: number;
  readonly seed: number;
  /** How many senses of WordNet stand in a batch; 0 leaves WordNet out. */
  readonly senses: number;
}

const intentsInBatch = 44;
const textsOfEach = 6;

/**
 * Learns a vector for each word so that texts of one intent lie close together, and the names of a
 * sense close to its gloss, its examples and what it is a kind of. A text is the sum of its words.
 */
export function learnVectors(corpus: Corpus, plan: Plan, heard: (step: number) => void): Table {
  const random = randomFrom(plan.seed);
  const table = newTable(corpus.words.length, plan.dimensions, random);
  const intents = [...corpus.intents.values()];
  for (let step = 0; step < plan.steps; step++) {
    const rate = plan.rate * (1 - step / plan.steps);
    const { temperature } = plan;
    const texts: Bag[] = [];
    const classes: number[] = [];
    for (const at of sample(intents.length, intentsInBatch, random)) {
      const list = intents[at] ?? [];
      for (const text of sample(list.length, textsOfEach, random)) {
        texts.push(without(list[text] ?? [], plan.drop, random));
        classes.push(at);
      }
    }
    drawClasses(table, texts, classes, { temperature, rate });
    if (plan.senses > 0) {
      const places = sample(corpus.senses.length, plan.senses, random);
      const pairs = places.map((at) => pairOf(corpus, at, random));
      drawPairs(
        table,
        pairs.map(([name]) => name),
        pairs.map(([, other]) => without(other, plan.drop, random)),
        { temperature, rate },
      );
    }
    heard(step);
  }
  return table;
}

/** A name of a sense and something that says the same. */
function pairOf(corpus: Corpus, at: number, random: Random): [Bag, Bag] {
  const sense = corpus.senses[at];
  if (!sense) return [[], []];
  const name = pick(sense.names, random) ?? [];
  const draw = random();
  if (draw < 0.3 && sense.names.length > 1) return [name, pick(sense.names, random) ?? sense.gloss];
  if (draw < 0.45 && sense.examples.length > 0) return [name, pick(sense.examples, random) ?? []];
  if (draw < 0.65) {
    const near = corpus.senses[pick(sense.related, random) ?? -1];
    if (near) return [name, pick(near.names, random) ?? sense.gloss];
  }
  return [name, sense.gloss];
}

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** `count` different places below `size`, all of them where there are no more. */
function sample(size: number, count: number, random: Random): number[] {
  if (count >= size) return Array.from({ length: size }, (_, i) => i);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(Math.floor(random() * size));
  return [...chosen];
}

function without(bag: Bag, share: number, random: Random): Bag {
  const rest = bag.filter(() => random() >= share);
  return rest.length > 0 ? rest : bag;
}
