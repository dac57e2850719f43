import type { AnalysedLanguage } from '../domain/analysis.ts';
import type { Models } from './models/models.ts';

/** What the trained models can be asked about a text. */
export const asked = ['abuse', 'attack', 'complaint', 'spam'] as const;
export type Asked = (typeof asked)[number];

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

/** Scores of a text in a language; `und` and `zxx` are judged by what the languages share. */
export function weigh(text: string, lang: AnalysedLanguage, models: Models): Scores {
  return models.score(text, lang);
}

/**
 * The words of a text that weighed most for an answer, heaviest first, as the text writes them.
 * It costs as much as scoring; ask it only when somebody wants to know.
 */
export function heaviestWords(
  text: string,
  lang: AnalysedLanguage,
  models: Models,
  of: Asked | 'negative' | 'positive',
  most = 3,
): readonly string[] {
  return models.heaviest(text, lang, of, most);
}
