/**
 * `npm run bench:triage -- --data <folder>`: how well the shipped models decide the rows set aside,
 * by task, language and source, beside a majority vote, a package of bad words and a plain n-gram
 * regression trained on the same rows.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readModels } from '../../lib/triage/models/models.ts';
import { weigh } from '../../lib/triage/scores.ts';
import {
  type Figure,
  figuresOf,
  labelOf,
  type TaskWithRows,
  tasksWithRows,
} from '../../lib/triage/training/figures.ts';
import { readRows } from '../../lib/triage/training/rows.ts';
import { rivalFigures } from './triage/rivals.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: 'assets/public/models/triage.bin' },
    lang: { type: 'string' },
    task: { type: 'string' },
  },
});
const folder = resolve(values.data);
const models = readModels(new Uint8Array(readFileSync(join(values.models))));

for (const task of tasksWithRows) {
  if (values.task && values.task !== task) continue;
  const rows = readRows(folder, task, 'all').filter(
    ({ lang }) => !values.lang || values.lang.split(',').includes(lang),
  );
  const ours = figuresOf(task, rows, (text, lang) => labelOf(weigh(text, lang, models), task));
  print(task, ours, Object.values(rivalFigures(task, rows)));
}

function print(
  task: TaskWithRows,
  ours: readonly Figure[],
  others: readonly (readonly Figure[])[],
): void {
  const heads = [
    'language',
    'source',
    'rows',
    'majority',
    'word list',
    'regression',
    'Inlay',
    'F1',
  ];
  const lines = ours.map((figure, i) => [
    figure.lang,
    figure.source,
    String(figure.rows),
    ...others.map((each) => each[i]?.macroF1.toFixed(3) ?? ''),
    figure.macroF1.toFixed(3),
    figure.f1?.toFixed(3) ?? '',
  ]);
  process.stdout.write(`\n${task}, macro-F1\n`);
  for (const line of [heads, ...lines]) {
    process.stdout.write(
      `${line.map((cell, i) => (i < 2 ? cell.padEnd(i === 0 ? 9 : 38) : cell.padStart(11))).join('')}\n`,
    );
  }
}
