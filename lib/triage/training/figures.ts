import type { AnalysedLanguage } from '../../domain/analysis.ts';
import type { Scores } from '../scores.ts';
import { fitOf, macroF1 } from './measure.ts';
import type { Row } from './rows.ts';

export const tasksWithRows = ['abuse', 'sentiment', 'complaint', 'spam'] as const;
export type TaskWithRows = (typeof tasksWithRows)[number];

/** How well something decides the rows of one task, language and source that were set aside. */
export interface Figure {
  readonly task: TaskWithRows;
  readonly lang: AnalysedLanguage;
  /** `all` for the sources of a language together. */
  readonly source: string;
  readonly rows: number;
  readonly macroF1: number;
  /** F1 of the label itself; for sentiment nothing. */
  readonly f1?: number;
}

/** Says a label, as the rows write it. */
export type Decide = (text: string, lang: AnalysedLanguage, task: TaskWithRows) => string;

/** The label that scores come to. */
export function labelOf(scores: Scores, task: TaskWithRows): string {
  if (task !== 'sentiment') return scores[task] >= 0.5 ? '1' : '0';
  const { negative, neutral, positive } = scores;
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return positive >= negative ? 'positive' : 'negative';
}

/** Figures for a task: each language whole, then each of its sources where it has several. */
export function figuresOf(task: TaskWithRows, rows: readonly Row[], decide: Decide): Figure[] {
  const dev = rows.filter(({ split }) => split === 'dev');
  const decided = dev.map(({ text, lang }) => decide(text, lang, task));
  const figures: Figure[] = [];
  for (const lang of new Set(dev.map((row) => row.lang))) {
    const own = dev.flatMap((row, i) => (row.lang === lang ? [i] : []));
    const sources = [...new Set(own.map((i) => dev[i]?.source as string))];
    for (const source of sources.length > 1 ? ['all', ...sources] : sources) {
      const at = own.filter((i) => source === 'all' || dev[i]?.source === source);
      const said = at.map((i) => decided[i] as string);
      const labels = at.map((i) => String(dev[i]?.label));
      const figure = { task, lang, source, rows: at.length, macroF1: macroF1(said, labels) };
      figures.push(task === 'sentiment' ? figure : { ...figure, f1: f1Of(said, labels) });
    }
  }
  return figures;
}

const f1Of = (said: readonly string[], labels: readonly string[]): number =>
  fitOf(
    said.map((label) => label === '1'),
    labels.map((label) => label === '1'),
  ).f1;

/** Of what the strict score finds, how much is abuse; by language. */
export function strictFigures(
  rows: readonly Row[],
  attackOf: (text: string, lang: AnalysedLanguage) => number,
): { lang: AnalysedLanguage; precision: number; recall: number; found: number }[] {
  const dev = rows.filter(({ split }) => split === 'dev');
  return [...new Set(dev.map((row) => row.lang))].map((lang) => {
    const own = dev.filter((row) => row.lang === lang);
    const decided = own.map((row) => attackOf(row.text, lang) >= 0.5);
    const { precision, recall } = fitOf(
      decided,
      own.map(({ label }) => label === 1),
    );
    return { lang, precision, recall, found: decided.filter(Boolean).length };
  });
}
