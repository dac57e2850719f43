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
import { type Row, readRows } from '../../lib/triage/training/rows.ts';
import { plainRegression } from './triage/plain-regression.ts';
import { listedWords } from './triage/word-list.ts';

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
  const plain = figuresOf(
    task,
    rows,
    inOrder(rows, (own, texts) => plainRegression(own, texts)),
  );
  const most = figuresOf(
    task,
    rows,
    inOrder(rows, (own, texts) => texts.map(() => majority(own))),
  );
  const listed =
    task === 'abuse'
      ? figuresOf(task, rows, (text, lang) => String(Number(listedWords(text, lang) ?? false)))
      : [];
  print(task, ours, [most, listed, plain]);
}

/** Decides language by language, from the rows to train on, then hands the answers out in order. */
function inOrder(rows: readonly Row[], decide: (train: Row[], texts: string[]) => string[]) {
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
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function print(task: TaskWithRows, ours: readonly Figure[], others: readonly Figure[][]): void {
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
