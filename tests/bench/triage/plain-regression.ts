import { featuresOf } from '../../../lib/triage/models/features.ts';
import { randomFrom } from '../../../lib/triage/training/linear.ts';
import type { Row } from '../../../lib/triage/training/rows.ts';
import { sheetOf } from '../../../lib/triage/training/sheet.ts';

const rounds = 6;
const rate = 0.5;
const decay = 1e-6;

/**
 * What anybody would try first: logistic regression over the n-grams of texts, one head a label,
 * with nothing tuned, weighed or calibrated.
 *
 * @returns the label it says for each text of `asked`
 */
export function plainRegression(rows: readonly Row[], asked: readonly string[]): string[] {
  const labels = [...new Set(rows.map(({ label }) => String(label)))];
  const texts = [...rows.map(({ text }) => text), ...asked];
  const { starts, columns, hashes } = sheetOf(texts.map(featuresOf), 2);
  const scale = (row: number): number =>
    1 / Math.sqrt(Math.max(1, (starts[row + 1] as number) - (starts[row] as number)));
  const marginOf = (weights: Float64Array, row: number): number => {
    let sum = 0;
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      sum += weights[columns[k] as number] as number;
    }
    return sum * scale(row);
  };
  const heads = labels.map((label) => {
    const random = randomFrom(1);
    const weights = new Float64Array(hashes.length);
    let bias = 0;
    for (let step = 0; step < rounds * rows.length; step++) {
      const row = Math.floor(random() * rows.length);
      const yes = String(rows[row]?.label) === label ? 1 : 0;
      const error = yes - 1 / (1 + Math.exp(-(bias + marginOf(weights, row))));
      const change = rate * error * scale(row);
      bias += 0.01 * error;
      for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
        const column = columns[k] as number;
        weights[column] = (weights[column] as number) * (1 - decay) + change;
      }
    }
    return { label, weights, bias };
  });
  return asked.map((_, i) => {
    const said = heads.map(({ label, weights, bias }) => ({
      label,
      margin: bias + marginOf(weights, rows.length + i),
    }));
    return said.reduce((best, each) => (each.margin > best.margin ? each : best)).label;
  });
}
