import type { Extracted, ExtractedItem } from './extracted.ts';

/** What a person says is in a saved page. */
export interface TruthItem {
  readonly kind: string;
  readonly id: string | null;
  /** Other ids the same item goes by. */
  readonly idAlt?: readonly string[];
  readonly author?: { readonly handle: string } | null;
  readonly text?: string;
  readonly time?: string | null;
  /** Other times that are right as well. */
  readonly timeAlt?: readonly string[];
  readonly parentId?: string | null;
  readonly own?: boolean | null;
  /** Neither missed nor wrong, whether it is found or not. */
  readonly optional?: boolean;
  /** Fields that are not judged. */
  readonly skip?: readonly string[];
}

export interface Truth {
  readonly url: string;
  readonly items: readonly TruthItem[];
}

export const fields = ['kind', 'author', 'text', 'time', 'parent', 'own'] as const;
type Field = (typeof fields)[number];

interface Tally {
  readonly right: number;
  readonly judged: number;
}

export interface Score {
  readonly found: number;
  readonly missed: number;
  /** Items that are not in the page. */
  readonly invented: number;
  readonly fields: Readonly<Record<Field, Tally>>;
}

/** Compares what was read with the truth: items by id, then field by field. */
export function scoreOf(truth: Truth, read: Pick<Extracted, 'items'>): Score {
  const rest = [...read.items];
  const pairs: [TruthItem, ExtractedItem][] = [];
  const take = (item: TruthItem, fits: (other: ExtractedItem) => boolean) => {
    const at = rest.findIndex(fits);
    if (at < 0) return;
    pairs.push([item, ...rest.splice(at, 1)] as [TruthItem, ExtractedItem]);
  };
  const [named, nameless] = [truth.items.filter(hasId), truth.items.filter((item) => !hasId(item))];
  for (const item of named) {
    const ids = [item.id, ...(item.idAlt ?? [])].map(lastNumber);
    take(item, ({ id }) => id !== null && ids.includes(lastNumber(id)));
  }
  for (const item of nameless) {
    take(item, ({ kind, text }) => kind === item.kind && fold(text) === fold(item.text ?? ''));
  }
  const found = pairs.filter(([item]) => !item.optional).length;
  const required = truth.items.filter((item) => !item.optional).length;
  return {
    found,
    missed: required - found,
    invented: rest.length,
    fields: mapFields((field) => tally(pairs, field)),
  };
}

const hasId = ({ id }: TruthItem) => id !== null && id !== '';

/** Addresses such as URNs end in the number that counts. */
const lastNumber = (id: string | null) => (id === null ? '' : (/:(\d+)\)*$/.exec(id)?.[1] ?? id));

/** Text as it is compared: white space, hidden link beginnings and cut marks do not count. */
const fold = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200b\u2060\u2063\ufeff]/g, ' ')
    .replace(/https?:\/\/|…/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const second = (time: string) => Math.floor(Date.parse(time) / 1000);
const handleOf = (handle: string) => handle.replace(/^@/, '').toLowerCase();

/** Whether a field is right; null when the truth does not judge it. */
const judges: Record<Field, (truth: TruthItem, read: ExtractedItem) => boolean | null> = {
  kind: (truth, read) => truth.kind === read.kind,
  author: ({ author }, read) =>
    author?.handle ? handleOf(author.handle) === handleOf(read.author.handle) : null,
  text: ({ text }, read) => fold(text ?? '') === fold(read.text),
  time: ({ time, timeAlt = [] }, read) =>
    time ? [time, ...timeAlt].some((right) => second(right) === second(read.time ?? '')) : null,
  parent: ({ parentId = null }, read) => lastNumber(parentId) === lastNumber(read.parentId),
  own: ({ own }, read) => (own == null ? null : own === (read.own === true)),
};

function tally(pairs: readonly (readonly [TruthItem, ExtractedItem])[], field: Field): Tally {
  const verdicts = pairs
    .filter(([truth]) => !truth.skip?.includes(field))
    .map(([truth, read]) => judges[field](truth, read))
    .filter((verdict) => verdict !== null);
  return { right: verdicts.filter(Boolean).length, judged: verdicts.length };
}

const mapFields = <T>(make: (field: Field) => T) =>
  Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<Field, T>;

/** All files together. */
export function totalOf(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) =>
    scores.reduce((total, score) => total + pick(score), 0);
  return {
    found: sum(({ found }) => found),
    missed: sum(({ missed }) => missed),
    invented: sum(({ invented }) => invented),
    fields: mapFields((field) => ({
      right: sum((score) => score.fields[field].right),
      judged: sum((score) => score.fields[field].judged),
    })),
  };
}

/** Between 0 and 1; 1 for a page where nothing is and nothing was found. */
export function f1Of({ found, missed, invented }: Score): number {
  const all = 2 * found + missed + invented;
  return all === 0 ? 1 : (2 * found) / all;
}
