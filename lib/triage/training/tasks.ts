import { type AnalysedLanguage, analysedLanguages } from '../../domain/analysis.ts';
import type { HeadName } from '../models/models.ts';
import type { AuthoredRow } from './authored/expand.ts';
import type { Example, HeadTask } from './heads.ts';
import type { Row } from './rows.ts';
import { trainingCount, tuningCount } from './sources.ts';

/** Every row that may be trained on, by what it is labelled for. */
export interface Corpus {
  readonly abuse: readonly Row[];
  readonly sentiment: readonly Row[];
  readonly complaint: readonly Row[];
  readonly spam: readonly Row[];
  readonly authored: readonly AuthoredRow[];
}

/** Says of a labelled text on which side of a head it is; null where it says nothing. */
type Side = (label: string | number) => boolean | null;

/** How many features a head may keep; a language with few rows has fewer of its own accord. */
const abuseSizes: Partial<Record<AnalysedLanguage, number>> = {
  en: 45_000,
  tr: 40_000,
  ar: 40_000,
  pt: 35_000,
  el: 30_000,
  fa: 30_000,
  de: 35_000,
  hi: 25_000,
  ru: 20_000,
  pl: 30_000,
  fr: 15_000,
};
const otherAbuseSize = 12_000;

/** Authored sentences come from a few hundred templates: many rows, but little that is new. */
const authoredCount = 0.25;
/** Rows of a kindred language that a language without rows of its own learns from. */
const borrowedCount = 0.15;
const kindred: Partial<Record<AnalysedLanguage, readonly AnalysedLanguage[]>> = {
  es: ['pt'],
  it: ['pt'],
  nl: ['de'],
};
/** Rows of each language in a head that all languages share. */
const sharedRows = 2500;

/** All heads, in the order of the file. */
export function headTasks(corpus: Corpus): HeadTask[] {
  return [...abuseTasks(corpus), ...moodTasks(corpus), ...purposeTasks(corpus)].filter(
    ({ train }) => train.some(({ yes }) => yes) && train.some(({ yes }) => !yes),
  );
}

const fromRow = (row: Row, yes: boolean): Example => ({
  text: row.text,
  yes,
  source: row.source,
  trains: trainingCount(row.source),
  tunes: tuningCount(row.source),
});

function fromAuthored(row: AuthoredRow, yes: boolean, trains = authoredCount): Example {
  return { text: row.text, yes, source: 'authored', trains, tunes: trains / 2 };
}

/** Splits rows by `split`, with the side that each is on. */
function sided(rows: readonly Row[], side: Side) {
  const of = (split: Row['split']) =>
    rows.flatMap((row) => {
      const yes = row.split === split ? side(row.label) : null;
      return yes === null ? [] : [fromRow(row, yes)];
    });
  return { train: of('train'), dev: of('dev') };
}

const withoutTuning = (example: Example, trains: number): Example => ({
  ...example,
  trains: example.trains * trains,
  tunes: 0,
});

/** Evenly spread rows, so that no language drowns the others. */
function some<T>(list: readonly T[], most: number): T[] {
  const every = Math.max(1, list.length / most);
  return list.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
}

function abuseTasks(corpus: Corpus): HeadTask[] {
  const side: Side = (label) => label === 1;
  // A complaint to a brand may swear; it attacks nobody.
  const complaints = corpus.complaint
    .filter(({ label, split }) => label === 1 && split === 'train')
    .map((row) => withoutTuning(fromRow(row, false), 0.3));
  const own = (lang: AnalysedLanguage) => {
    const { train, dev } = sided(
      corpus.abuse.filter((row) => row.lang === lang),
      side,
    );
    const authored = corpus.authored
      .filter((row) => row.lang === lang)
      .map((row) => fromAuthored(row, row.task === 'abuse' && row.label === 1));
    const borrowed = (kindred[lang] ?? []).flatMap((other) =>
      corpus.abuse
        .filter((row) => row.lang === other && row.split === 'train')
        .map((row) => withoutTuning(fromRow(row, row.label === 1), borrowedCount)),
    );
    const all = [...train, ...authored, ...borrowed, ...(lang === 'en' ? complaints : [])];
    return { train: all, dev };
  };
  const tasks = analysedLanguages.map(
    (lang): HeadTask => ({
      name: 'abuse',
      lang,
      plan: { leastRows: 2, cost: 0.3, keep: abuseSizes[lang] ?? otherAbuseSize },
      goal: lang === 'pl' ? 'f1' : 'macroF1',
      strict: true,
      ...own(lang),
    }),
  );
  const shared: HeadTask = {
    name: 'abuse',
    lang: 'und',
    plan: { leastRows: 3, cost: 0.3, keep: 20_000 },
    goal: 'macroF1',
    strict: true,
    train: tasks.flatMap(({ train }) => some(train, sharedRows)),
    dev: tasks.flatMap(({ dev }) => some(dev, sharedRows / 5)),
  };
  return [...tasks, shared];
}

/** Situations that show a mood whoever writes; the others are mostly of none. */
const moodOfSituation: Readonly<Record<string, string>> = {
  praise: 'positive',
  thanks: 'positive',
  ugc_share: 'positive',
  complaint: 'negative',
};

const moodOf = (row: AuthoredRow): string | null =>
  row.task === 'situation' ? (moodOfSituation[row.label] ?? 'neutral') : null;

function moodTasks(corpus: Corpus): HeadTask[] {
  const polarity: Side = (label) => (label === 'neutral' ? null : label === 'positive');
  const feeling: Side = (label) => label !== 'neutral';
  const make = (name: HeadName, side: Side, rowsOf: (row: Row) => boolean, keep: number) => {
    const tasks = analysedLanguages.map((lang): HeadTask => {
      const rows = corpus.sentiment.filter((row) => row.lang === lang && rowsOf(row));
      const { train, dev } = sided(rows, side);
      const authored = corpus.authored.flatMap((row) => {
        const mood = row.lang === lang ? moodOf(row) : null;
        const yes = mood === null ? null : side(mood);
        return yes === null ? [] : [fromAuthored(row, yes)];
      });
      return {
        name,
        lang,
        plan: { leastRows: 2, cost: 0.3, keep: lang === 'en' ? keep * 2 : keep },
        goal: 'macroF1',
        strict: false,
        train: [...train, ...authored],
        dev,
      };
    });
    const shared: HeadTask = {
      name,
      lang: 'und',
      plan: { leastRows: 3, cost: 0.3, keep },
      goal: 'macroF1',
      strict: false,
      train: tasks.flatMap(({ train }) => some(train, sharedRows)),
      dev: tasks.flatMap(({ dev }) => some(dev, sharedRows / 5)),
    };
    return [...tasks, shared];
  };
  // Film subtitles have no neutral label: a feeling learned from them would be "a film speaks".
  const withNeutral = new Set(
    corpus.sentiment.filter(({ label }) => label === 'neutral').map(({ source }) => source),
  );
  return [
    ...make('polarity', polarity, () => true, 14_000),
    ...make('feeling', feeling, ({ source }) => withNeutral.has(source), 10_000),
  ];
}

/** Complaint and spam: rows in one or two languages, authored sentences in the others. */
function purposeTasks(corpus: Corpus): HeadTask[] {
  const side: Side = (label) => label === 1;
  return (['complaint', 'spam'] as const).flatMap((name) => {
    const tasks = analysedLanguages.map((lang): HeadTask => {
      const { train, dev } = sided(
        corpus[name].filter((row) => row.lang === lang),
        side,
      );
      const authored = corpus.authored
        .filter((row) => row.lang === lang && row.task === 'situation')
        .map((row) => fromAuthored(row, row.label === name));
      return {
        name,
        lang,
        plan: { leastRows: 2, cost: 0.3, keep: train.length > 0 ? 16_000 : 5000 },
        goal: 'macroF1',
        strict: false,
        train: [...train, ...authored],
        dev,
      };
    });
    const shared: HeadTask = {
      name,
      lang: 'und',
      plan: { leastRows: 2, cost: 0.3, keep: 8000 },
      goal: 'macroF1',
      strict: false,
      train: tasks.flatMap(({ train }) => some(train, sharedRows)),
      dev: tasks.flatMap(({ dev }) => dev),
    };
    return [...tasks, shared];
  });
}
