/**
 * `npm run train -- --data <folder> [--licence open]`: trains the models of triage and the one that
 * tells languages apart, measures them beside their rivals, and writes them with their card. The texts
 * stay where they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readLanguageModel } from '../../lib/triage/language/model.ts';
import { readModels } from '../../lib/triage/models/models.ts';
import { weigh } from '../../lib/triage/scores.ts';
import { modelCard } from '../../lib/triage/training/card.ts';
import { readCorpus } from '../../lib/triage/training/corpus.ts';
import {
  figuresOf,
  labelOf,
  strictFigures,
  tasksWithRows,
} from '../../lib/triage/training/figures.ts';
import { trainLanguage } from '../../lib/triage/training/language/train-language.ts';
import { languageFigures } from '../../lib/triage/training/language-figures.ts';
import { trainModels } from '../../lib/triage/training/train.ts';
import { rivalFigures } from '../bench/triage/rivals.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    licence: { type: 'string', default: 'all' },
    out: { type: 'string', default: 'assets' },
  },
});
if (!values.data || (values.licence !== 'all' && values.licence !== 'open')) {
  process.stderr.write(
    'usage: npm run train -- --data <folder> [--licence open] [--out <folder>]\n',
  );
  process.exit(2);
}

const tell = (what: string): void => {
  process.stderr.write(`${what}\n`);
};
const corpus = readCorpus(resolve(values.data), values.licence);
const triage = trainModels(corpus, tell);
const models = readModels(triage);
const rows = tasksWithRows.flatMap((task) => corpus[task]);
tell('language');
const language = trainLanguage([
  ...rows.filter(({ split }) => split === 'train'),
  ...corpus.authored,
]);
tell('scores');
const rivals = tasksWithRows.map((task) => rivalFigures(task, corpus[task]));
const figures = tasksWithRows.map((task) =>
  figuresOf(task, corpus[task], (text, lang) => labelOf(weigh(text, lang, models), task)),
);
const card = modelCard({
  corpus,
  licence: values.licence,
  triage,
  language,
  figures: figures.flat(),
  rivals: Object.fromEntries(
    (['majority', 'word list', 'regression'] as const).map((name) => [
      name,
      figures.flatMap((own, task) => own.map((_, i) => rivals[task]?.[name][i])),
    ]),
  ),
  languages: languageFigures(rows, readLanguageModel(language)),
  strict: strictFigures(corpus.abuse, (text, lang) => weigh(text, lang, models).attack),
});

const out = resolve(values.out);
mkdirSync(join(out, 'public/models'), { recursive: true });
mkdirSync(join(out, 'models'), { recursive: true });
writeFileSync(join(out, 'public/models/triage.bin'), triage);
writeFileSync(join(out, 'public/models/language.bin'), language);
writeFileSync(join(out, 'models/model-card.md'), card);
tell(`${triage.length} and ${language.length} bytes`);
