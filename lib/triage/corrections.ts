import type { Analysis, AnalysisReason } from '../domain/analysis.ts';
import { type Correction, type CorrectionSays, withSays } from '../domain/correction.ts';
import { fold } from '../text/fold.ts';

/** From this likeness on a text is a repeat, and what a person said of one holds for both. */
const repeat = 0.8;
/** Below this two texts have nothing to do with each other. */
const apart = 0.45;
/** Votes that turn an answer: one repeat, or several texts that are only alike. */
const enough = 0.8;
/** How far one full vote moves the log-odds of abuse. */
const pull = 3;

/** A text as it is compared: runs of three letters of its folded spelling. */
type Shape = ReadonlySet<string>;

function shapeOf(text: string): Shape {
  const plain = ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= plain.length; at++) found.add(plain.slice(at, at + 3));
  if (found.size === 0 && plain.trim() !== '') found.add(plain);
  return found;
}

/** Dice: the share of runs that two texts have in common, 0..1. */
function likeness(a: Shape, b: Shape): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  // Not even a text that holds the whole other one could reach the threshold.
  if ((2 * small.size) / (a.size + b.size) < apart) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return (2 * shared) / (a.size + b.size);
}

interface Example {
  readonly correction: Correction;
  readonly shape: Shape;
}

/** What people corrected on this machine, ready to be asked. */
export interface Corrections {
  /** The analysis after what people said of this text and of texts like it. */
  apply(text: string, analysis: Analysis): Analysis;
}

/** Later corrections stand above earlier ones of the same text. */
export function corrections(list: readonly Correction[]): Corrections {
  const examples: Example[] = [...list]
    .sort((a, b) => b.at - a.at)
    .map((correction) => ({ correction, shape: shapeOf(correction.text) }));
  if (examples.length === 0) return { apply: (_text, analysis) => analysis };
  return {
    apply(text, analysis) {
      const shape = shapeOf(text);
      const near = examples.flatMap(({ correction, shape: theirs }) => {
        const like = likeness(shape, theirs);
        return like < apart ? [] : [{ says: correction.says, like, text: correction.text }];
      });
      return near.length === 0 ? analysis : judgeAgain(analysis, near);
    },
  };
}

/** Whether a correction of one text can change what is said of the other. */
export const areAlike = (one: string): ((other: string) => boolean) => {
  const shape = shapeOf(one);
  return (other) => likeness(shape, shapeOf(other)) >= apart;
};

interface Near {
  readonly says: CorrectionSays;
  readonly like: number;
}

/** A vote of 1 is a repeat, 0 a text that is barely alike. */
const voteOf = (like: number): number =>
  Math.min(1, Math.max(0, (like - apart) / (repeat - apart)));

function judgeAgain(analysis: Analysis, near: readonly Near[]): Analysis {
  const says: CorrectionSays = {
    ...turned('lang', near),
    ...turned('situation', near),
    ...turned('needsAnswer', near),
    ...turned('stance', near),
    ...turned('abusive', near),
  };
  const repeated = near.some(({ like }) => like >= repeat);
  // What looks alike never makes an attack: only a repeat of what a person called one.
  const careful = repeated || says.stance !== 'below_the_belt' ? says : without(says, 'stance');
  const shifted = shift(analysis, near);
  if (Object.keys(careful).length === 0) return shifted;
  return { ...withSays(shifted, careful), reasons: reasonsWith(shifted, careful) };
}

/** The answer that the votes agree on, where they are enough; the nearest speaks first. */
function turned<N extends keyof CorrectionSays>(name: N, near: readonly Near[]): CorrectionSays {
  const votes = new Map<CorrectionSays[N], number>();
  for (const { says, like } of near) {
    const value = says[name];
    if (value === undefined) continue;
    if (like >= repeat) return { [name]: value };
    votes.set(value, (votes.get(value) ?? 0) + voteOf(like));
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= enough ? { [name]: best[0] } : {};
}

/** Moves the score of abuse by what people said of texts that are alike. */
function shift(analysis: Analysis, near: readonly Near[]): Analysis {
  let by = 0;
  for (const { says, like } of near) {
    if (says.abusive !== undefined) by += (says.abusive ? pull : -pull) * voteOf(like);
  }
  if (by === 0) return analysis;
  const safe = Math.min(0.99, Math.max(0.01, analysis.abuse));
  const abuse = 1 / (1 + ((1 - safe) / safe) * Math.exp(-by));
  const abusive = abuse >= 0.5;
  if (abusive === analysis.abusive) return { ...analysis, abuse };
  const says: CorrectionSays = { abusive };
  return { ...withSays(analysis, says), abuse, reasons: reasonsWith(analysis, says) };
}

const aboutOf: Readonly<Record<keyof CorrectionSays, AnalysisReason['about']>> = {
  lang: 'language',
  situation: 'situation',
  needsAnswer: 'needs_answer',
  stance: 'stance',
  abusive: 'abuse',
};

/** The reasons, with a person's word before those of rules and models about the same answer. */
function reasonsWith(analysis: Analysis, says: CorrectionSays): readonly AnalysisReason[] {
  const names = Object.keys(says) as (keyof CorrectionSays)[];
  const own = names.map(
    (name): AnalysisReason => ({ about: aboutOf[name], by: { type: 'correction' }, words: [] }),
  );
  const rest = analysis.reasons.filter(
    ({ about, by }) => by.type !== 'correction' || !own.some((reason) => reason.about === about),
  );
  return [...own, ...rest];
}

function without(says: CorrectionSays, name: keyof CorrectionSays): CorrectionSays {
  const { [name]: _, ...rest } = says;
  return rest;
}
