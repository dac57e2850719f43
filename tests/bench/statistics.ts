/** What many rounds say about one figure. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

/** @throws when there is nothing to sum up */
export function summarise(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [least, most, upper] = [sorted[0], sorted.at(-1), sorted[middle]];
  if (least === undefined || most === undefined || upper === undefined) {
    throw new Error('No round gave this figure.');
  }
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return { median: (lower + upper) / 2, least, most, rounds: sorted.length };
}

/** Lays rows out as columns of plain text; every column but the first stands to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** A figure as the table shows it: three places below ten, none above. */
export const number = (value: number): string =>
  String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 0)));
