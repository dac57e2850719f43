/**
 * `npm run train -- --data <folder> [--licence open]`: trains the models of triage and writes them
 * with their card. The texts stay where they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
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
import { trainModels } from '../../lib/triage/training/train.ts';

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

const corpus = readCorpus(resolve(values.data), values.licence);
const bytes = trainModels(corpus, (what) => process.stderr.write(`${what}\n`));
const models = readModels(bytes);
const card = modelCard({
  corpus,
  licence: values.licence,
  bytes,
  figures: tasksWithRows.flatMap((task) =>
    figuresOf(task, corpus[task], (text, lang) => labelOf(weigh(text, lang, models), task)),
  ),
  strict: strictFigures(corpus.abuse, (text, lang) => weigh(text, lang, models).attack),
});

const out = resolve(values.out);
mkdirSync(join(out, 'public/models'), { recursive: true });
mkdirSync(join(out, 'models'), { recursive: true });
writeFileSync(join(out, 'public/models/triage.bin'), bytes);
writeFileSync(join(out, 'models/model-card.md'), card);
process.stderr.write(`${bytes.length} bytes\n`);
