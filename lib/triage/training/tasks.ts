import { type AnalysedLanguage, analysedLanguages } from '../../domain/analysis.ts';
import { type MoodName, moodNames } from '../models/models.ts';
import type { AuthoredRow } from './authored/expand.ts';
import type { Example } from './examples.ts';
import type { HeadTask, YesNo } from './heads.ts';
import { arabicInLatin } from './language/arabic-in-latin.ts';
import { chanceOf } from './language/chance.ts';
import { greekInLatin } from './language/greek-in-latin.ts';
import { persianInLatin } from './language/persian-in-latin.ts';
import type { MoodExample, MoodTask } from './mood-heads.ts';
import type { PhraseRow } from './phrase-rows.ts';
import type { Row } from './rows.ts';
import { trainingCount, tuningCount } from './sources.ts';

/** Every row that may be trained on, by what it is labelled for. */
export interface Corpus {
  readonly abuse: readonly Row[];
  readonly sentiment: readonly Row[];
  readonly complaint: readonly Row[];
  readonly spam: readonly Row[];
  readonly authored: readonly AuthoredRow[];
  readonly phrases: readonly PhraseRow[];
}

/** Says of a labelled text on which side of a head it is; null where it says nothing. */
type Side = (label: string | number) => boolean | null;

/**
 * How many features a head may keep. Three times as many are better by less than one in a thousand,
 * tried in Polish, Hindi, Greek and Russian.
 */
const abuseSize = 18_000;
const largeAbuseSize = 26_000;
const large: ReadonlySet<AnalysedLanguage> = new Set(['en', 'tr', 'ar', 'pt']);

/** Authored sentences come from a few hundred templates: many rows, but little that is new. */
const authoredCount = 0.25;
/** Rows of a kindred language that a language without rows of its own learns from. */
const borrowedCount = 0.15;
const kindred: Partial<Record<AnalysedLanguage, readonly AnalysedLanguage[]>> = {
  es: ['pt'],
  it: ['pt'],
  nl: ['de'],
};
/**
 * Languages all of whose rows were gathered by looking for hatred: what people write in them when
 * they are glad shows what is no attack.
 */
const fewCalmRows: ReadonlySet<AnalysedLanguage> = new Set(['fr']);
const calmCount = 0.3;
/**
 * Languages whose rows hold so few attacks that the lists of the rules know more hard words. In others
 * their phrases gained nothing, or taught that whoever speaks of a group attacks it.
 */
const fewAttacks: ReadonlySet<AnalysedLanguage> = new Set(['pl']);
/** Rows of each language in a head that all languages share. */
const sharedRows = 2500;

/** How people write languages of other letters on a Latin keyboard, for which there are no rows. */
const inLatin = {
  'el-Latn': { from: 'el', write: greekInLatin },
  'ar-Latn': { from: 'ar', write: arabicInLatin },
  'fa-Latn': { from: 'fa', write: persianInLatin },
} as const;
const inLatinRows = 6000;
const inLatinSeed = 7;

const hasLatinWay = (lang: AnalysedLanguage): lang is keyof typeof inLatin => lang in inLatin;

/** Rows of a language in its own letters, written in Latin ones; with only the labels of training. */
function transliterated(rows: readonly Row[], lang: AnalysedLanguage): Row[] {
  if (!hasLatinWay(lang)) return [];
  const { from, write } = inLatin[lang];
  const chance = chanceOf(inLatinSeed);
  const own = rows.filter((row) => row.lang === from && row.split === 'train');
  return some(own, inLatinRows).map((row) => ({
    ...row,
    lang,
    text: write(row.text, chance),
    source: `${row.source.split('/')[0]}/latin`,
  }));
}

/** The rows of a language, and what is made for it. */
const rowsIn = (rows: readonly Row[], lang: AnalysedLanguage): Row[] => [
  ...rows.filter((row) => row.lang === lang),
  ...transliterated(rows, lang),
];

/** All heads that answer yes or no, in the order of the file. */
export function headTasks(corpus: Corpus): HeadTask[] {
  return [...abuseTasks(corpus), ...purposeTasks(corpus)].filter(
    ({ train }) => train.some(({ label }) => label) && train.some(({ label }) => !label),
  );
}

const fromRow = <Label>(row: Row, label: Label): Example<Label> => ({
  text: row.text,
  label,
  source: row.source,
  trains: trainingCount(row.source),
  tunes: tuningCount(row.source),
});

const fromAuthored = <Label>(row: AuthoredRow, label: Label): Example<Label> => ({
  text: row.text,
  label,
  source: 'authored',
  trains: authoredCount,
  tunes: authoredCount / 2,
});

/** One word says nothing of how a text of many is judged: it trains, and tunes no threshold. */
const fromPhrase = ({ text, label }: PhraseRow): YesNo => ({
  text,
  label: label === 1,
  source: 'authored',
  trains: 1,
  tunes: 0,
});

/** Splits rows by `split`, with the side that each is on. */
function sided(rows: readonly Row[], side: Side) {
  const of = (split: Row['split']) =>
    rows.flatMap((row) => {
      const yes = row.split === split ? side(row.label) : null;
      return yes === null ? [] : [fromRow(row, yes)];
    });
  return { train: of('train'), dev: of('dev') };
}

const withoutTuning = (example: YesNo, trains: number): YesNo => ({
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
    const { train, dev } = sided(rowsIn(corpus.abuse, lang), side);
    const authored = corpus.authored
      .filter((row) => row.lang === lang)
      .map((row) => fromAuthored(row, row.task === 'abuse' && row.label === 1));
    const phrases = fewAttacks.has(lang)
      ? corpus.phrases.filter((row) => row.lang === lang).map(fromPhrase)
      : [];
    const borrowed = (kindred[lang] ?? []).flatMap((other) =>
      corpus.abuse
        .filter((row) => row.lang === other && row.split === 'train')
        .map((row) => withoutTuning(fromRow(row, row.label === 1), borrowedCount)),
    );
    const calm = corpus.sentiment
      .filter((row) => row.lang === lang && row.label === 'positive' && row.split === 'train')
      .map((row) => withoutTuning(fromRow(row, false), calmCount));
    const all = [
      ...train,
      ...authored,
      ...phrases,
      ...borrowed,
      ...(lang === 'en' ? complaints : []),
      ...(fewCalmRows.has(lang) ? calm : []),
    ];
    return { train: all, dev };
  };
  const tasks = analysedLanguages.map(
    (lang): HeadTask => ({
      name: 'abuse',
      lang,
      plan: { leastRows: 2, cost: 0.1, keep: large.has(lang) ? largeAbuseSize : abuseSize },
      goal: lang === 'pl' ? 'f1' : 'macroF1',
      strict: true,
      ...own(lang),
    }),
  );
  const shared: HeadTask = {
    name: 'abuse',
    lang: 'und',
    plan: { leastRows: 3, cost: 0.1, keep: abuseSize },
    goal: 'macroF1',
    strict: true,
    train: tasks.flatMap(({ train }) => some(train, sharedRows)),
    dev: tasks.flatMap(({ dev }) => some(dev, sharedRows / 5)),
  };
  return [...tasks, shared];
}

/** Situations that show a mood whoever writes; the others are mostly of none. */
const moodOfSituation: Readonly<Record<string, MoodName>> = {
  praise: 'positive',
  thanks: 'positive',
  ugc_share: 'positive',
  complaint: 'negative',
};

const moodOf = (row: AuthoredRow): MoodName | null =>
  row.task === 'situation' ? (moodOfSituation[row.label] ?? 'neutral') : null;

/** The moods of every language that has texts of each, then those that all languages share. */
export function moodTasks(corpus: Corpus): MoodTask[] {
  const tasks = analysedLanguages.map((lang): MoodTask => {
    const of = (split: Row['split']): MoodExample[] =>
      rowsIn(corpus.sentiment, lang)
        .filter((row) => row.split === split)
        .map((row) => fromRow(row, row.label as MoodName));
    const authored = corpus.authored.flatMap((row) => {
      const mood = row.lang === lang ? moodOf(row) : null;
      return mood === null ? [] : [fromAuthored(row, mood)];
    });
    return {
      lang,
      plan: { leastRows: 2, cost: 0.1, keep: lang === 'en' ? 16_000 : 8000 },
      train: [...of('train'), ...authored],
      dev: of('dev'),
    };
  });
  const complete = tasks.filter(
    ({ train }) => new Set(train.map(({ label }) => label)).size === moodNames.length,
  );
  const shared: MoodTask = {
    lang: 'und',
    plan: { leastRows: 3, cost: 0.1, keep: 10_000 },
    train: complete.flatMap(({ train }) => some(train, sharedRows)),
    dev: complete.flatMap(({ dev }) => some(dev, sharedRows / 5)),
  };
  // The three in Latin letters have no room of their own: what all languages share knows them too.
  return [...complete.filter(({ lang }) => !hasLatinWay(lang)), shared];
}

/** Who complains is seldom glad: the head for that was trained on far more rows. */
const leaning = { name: 'negative', by: 0.25 } as const;

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
        ...(name === 'complaint' && lang === 'en' && { leansOn: leaning }),
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
