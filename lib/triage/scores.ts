import type { AnalysedLanguage } from '../domain/analysis.ts';
import { featuresOf, passingFeaturesOf, writtenWords } from './models/features.ts';
import {
  type Curve,
  type Head,
  type HeadName,
  type Margin,
  type Models,
  marginOf,
  marginsOf,
  moodNames,
} from './models/models.ts';

/** What the trained models can be asked about a text, besides its mood. */
export type Asked = 'abuse' | 'attack' | 'complaint' | 'spam';

/**
 * What the trained models say of one text, all 0..1 and calibrated on rows that were not trained
 * on, so that 0.5 is the decision in every language.
 */
export interface Scores extends Readonly<Record<Asked, number>> {
  /** The balanced score: at 0.5 a person should look. */
  readonly abuse: number;
  /** The same weights under a stricter threshold: at 0.5 at least 95 of 100 are abuse. */
  readonly attack: number;
  /** Speaks as one who complains to a brand. */
  readonly complaint: number;
  readonly spam: number;
  /** The three moods add up to 1. */
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const bend = (margin: number, { at, slope }: Curve): number => logistic(slope * (margin - at));

/** Scores of a text in a language; `und` and `zxx` are judged by what the languages share. */
export function weigh(text: string, lang: AnalysedLanguage, models: Models): Scores {
  const features = passingFeaturesOf(text);
  const margins = marginsOf(features, models.group(lang));
  const leaning = ({ leansOn, lang: own }: Head): number => {
    const other = leansOn && models.head(leansOn.name, own);
    if (!leansOn || !other) return 0;
    // What a head leans on was mostly weighed already.
    const known = margins[leansOn.name];
    return leansOn.by * (known?.head === other ? known.margin : marginOf(features, other));
  };
  const ask = (asked: Margin | undefined): number =>
    asked ? bend(asked.margin + leaning(asked.head), asked.head.curve) : 0;
  const { abuse } = margins;
  return {
    abuse: abuse ? bend(abuse.margin, abuse.head.curve) : 0,
    attack: abuse?.head.strict ? bend(abuse.margin, abuse.head.strict) : 0,
    complaint: ask(margins.complaint),
    spam: ask(margins.spam),
    ...sharesOf(moodNames.map((name) => margins[name])),
  };
}

function sharesOf(moods: readonly (Margin | undefined)[]) {
  const [negative = 0, neutral = 0, positive = 0] = moods.map((mood) =>
    mood ? Math.exp(mood.head.curve.slope * (mood.margin - mood.head.curve.at)) : 1,
  );
  const all = negative + neutral + positive;
  return { negative: negative / all, neutral: neutral / all, positive: positive / all };
}

const headOf: Readonly<Record<Asked | 'negative' | 'positive', HeadName>> = {
  abuse: 'abuse',
  attack: 'abuse',
  complaint: 'complaint',
  spam: 'spam',
  negative: 'negative',
  positive: 'positive',
};

/**
 * The words of a text that weighed most for an answer, heaviest first, as the text writes them.
 * It costs as much as scoring; ask it only when somebody wants to know.
 */
export function heaviestWords(
  text: string,
  lang: AnalysedLanguage,
  models: Models,
  of: keyof typeof headOf,
  most = 3,
): readonly string[] {
  const head = models.head(headOf[of], lang);
  if (!head) return [];
  const weighed = writtenWords(text).map((word) => ({
    word,
    weight: marginOf(featuresOf(word), head) - head.bias,
  }));
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ word }) => word);
}
