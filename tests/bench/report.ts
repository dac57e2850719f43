import { budgets, type Figure } from './budgets.ts';
import type { PageReading } from './measure-page.ts';
import { number, type Summary, summarise, table } from './statistics.ts';

/** One figure of one extension on one page, over all rounds. */
export interface Row extends Summary {
  readonly extension: string;
  readonly page: string;
  readonly figure: Figure;
}

/** Readings of one page in one round: the empty extension's, and another's. */
export interface Pair {
  readonly page: string;
  readonly extension: string;
  readonly empty: PageReading;
  readonly reading: PageReading;
}

const figuresOf = ({ empty, reading }: Pair): Partial<Record<Figure, number>> => ({
  drawn: reading.drawn,
  evaluation: reading.evaluation,
  perComment: reading.perComment,
  longestTask: reading.longestTask,
  idle: reading.idle,
  heap: reading.heap - empty.heap,
  layoutShift: Math.max(0, reading.layoutShift - empty.layoutShift),
  requests: reading.requests.filter((url) => !empty.requests.includes(url)).length,
});

/** Sums the rounds up, a row for each figure of each extension on each page. */
export function rowsOf(pairs: readonly Pair[]): Row[] {
  const values = new Map<string, { row: Omit<Row, keyof Summary>; values: number[] }>();
  for (const pair of pairs) {
    const { page, extension } = pair;
    for (const [name, value] of Object.entries(figuresOf(pair))) {
      const figure = name as Figure;
      const key = `${page} ${extension} ${figure}`;
      const known = values.get(key) ?? { row: { page, extension, figure }, values: [] };
      values.set(key, known);
      known.values.push(value);
    }
  }
  return [...values.values()].map(({ row, values }) => ({ ...row, ...summarise(values) }));
}

/** Layout shifts below a ten-thousandth are rounding in the browser. */
const rounding = 1e-4;

/** The table for the screen. A figure above its budget says so; nothing fails by it. */
export function rowsAsTable(rows: readonly Row[]): string {
  const lines = rows.map(({ extension, page, figure, median, least, most }) => {
    const { label, unit, most: budget } = budgets[figure];
    const judged = budget === null ? '' : median > budget + rounding ? 'over' : 'within';
    const range = `${number(least)} … ${number(most)}`;
    return [
      page,
      extension,
      label,
      number(median),
      range,
      unit,
      budget === null ? '' : number(budget),
      judged,
    ];
  });
  return table([['page', 'extension', 'figure', 'median', 'range', '', 'budget', ''], ...lines]);
}
