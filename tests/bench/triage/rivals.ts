import { type Figure, figuresOf, type TaskWithRows } from '../../../lib/triage/training/figures.ts';
import type { Row } from '../../../lib/triage/training/rows.ts';
import { plainRegression } from './plain-regression.ts';
import { listedWords } from './word-list.ts';

/**
 * How well the rows set aside of a task are decided by what anybody has at hand: the commonest label,
 * a package of bad words (of abuse alone), and a plain regression over the same rows. Figures stand
 * in the order of `figuresOf`.
 */
export const rivalFigures = (
  task: TaskWithRows,
  rows: readonly Row[],
): Readonly<Record<'majority' | 'word list' | 'regression', readonly Figure[]>> => ({
  majority: figuresOf(
    task,
    rows,
    inOrder(rows, (own, texts) => texts.map(() => majority(own))),
  ),
  'word list':
    task === 'abuse'
      ? figuresOf(task, rows, (text, lang) => String(Number(listedWords(text, lang) ?? false)))
      : [],
  regression: figuresOf(task, rows, inOrder(rows, plainRegression)),
});

/** Decides language by language, from the rows to train on, then hands the answers out in order. */
function inOrder(
  rows: readonly Row[],
  decide: (train: readonly Row[], texts: readonly string[]) => string[],
) {
  const answers = new Map<string, string>();
  for (const lang of new Set(rows.map((row) => row.lang))) {
    const own = rows.filter((row) => row.lang === lang);
    const texts = own.filter(({ split }) => split === 'dev').map(({ text }) => text);
    const said = decide(
      own.filter(({ split }) => split === 'train'),
      texts,
    );
    texts.forEach((text, i) => {
      answers.set(`${lang} ${text}`, said[i] as string);
    });
  }
  return (text: string, lang: string): string => answers.get(`${lang} ${text}`) as string;
}

function majority(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(String(label), (counts.get(String(label)) ?? 0) + 1);
  // Of one licence alone, all rows of a language may be set aside.
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}
