import * as v from 'valibot';
import { analysedLanguages, commentSituations, stances } from './analysis.ts';
import type { PersonPart } from './command.ts';
import type { Correction, CorrectionSays } from './correction.ts';
import {
  type CareDecision,
  type ItemDraft,
  type ItemRecord,
  itemKinds,
  type PrivateMove,
  privateSteps,
} from './item.ts';
import {
  type ReplyVariant,
  replyChannels,
  replyTones,
  type SavedReply,
  situations,
} from './reply.ts';
import { type ReplyUse, useOutcomes } from './reply-use.ts';
import type { Settings } from './settings.ts';
import { careStates, flagReasons } from './status.ts';
import type { BrandStorm, Storm } from './storm.ts';

/** What one message may hold at most. Longer texts of a page are cut and marked, never refused. */
export const limits = {
  observations: 500,
  keys: 5_000,
  commands: 500,
  text: 20_000,
  note: 10_000,
  replyText: 10_000,
  importedReplies: 20_000,
  name: 300,
  voice: 2_000,
  url: 2_000,
  flags: 32,
} as const;

export const short = v.pipe(v.string(), v.maxLength(limits.name));
export const filled = v.pipe(short, v.minLength(1));
const url = v.pipe(v.string(), v.maxLength(limits.url));
/** Epoch milliseconds of a date that JavaScript can show. */
export const time = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1e9));
export const severity = v.picklist([0, 1, 2, 3, 4]);
export const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(schema);
export const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );

/** `platform:nativeId`; the platform's part is what the guard compares. */
export const key = v.pipe(
  v.string(),
  v.maxLength(limits.name),
  v.regex(/^[a-z][a-z0-9-]*:\S[^\n]*$/u),
);

const draftEntries = {
  key,
  platform: filled,
  kind: v.picklist(itemKinds),
  nativeId: maybe(short),
  thread: key,
  parent: maybe(key),
  author: v.object({ handle: filled, name: maybe(cut(limits.name)), url: maybe(url) }),
  text: v.string(),
  lang: maybe(short),
  postedAt: maybe(time),
  permalink: maybe(url),
  own: maybe(v.boolean()),
  keySource: v.picklist(['native', 'permalink', 'hash']),
  truncated: maybe(v.boolean()),
  folded: maybe(count),
  replyCount: maybe(count),
  speaksTo: maybe(short),
  namesUs: maybe(v.literal(true)),
  aside: maybe(v.literal(true)),
} satisfies Record<keyof ItemDraft, v.GenericSchema>;

const readingShape = v.variant('state', [
  v.object({ state: v.literal('unanswered'), full: maybe(v.literal(true)) }),
  v.object({
    state: v.literal('answered'),
    at: maybe(time),
    by: maybe(key),
    last: maybe(time),
    full: maybe(v.literal(true)),
  }),
  v.object({ state: v.literal('waiting_again'), since: maybe(time), by: maybe(key) }),
  v.object({
    state: v.literal('unknown'),
    cause: v.variant('type', [
      v.object({ type: v.literal('not-read-yet') }),
      v.object({ type: v.literal('own-account-unknown') }),
      v.object({ type: v.literal('replies-folded'), count: maybe(count) }),
    ]),
  }),
]);

export const outcome = v.picklist(['removed', 'hidden', 'reported', 'unknown']);
const flag = v.object({
  reason: v.picklist(flagReasons),
  severity,
  by: v.picklist(['person', 'triage', 'rule']),
  at: time,
});
export const note = v.pipe(v.string(), v.maxLength(limits.note));
const care = v.object({
  state: v.picklist(careStates),
  at: time,
  to: maybe(short),
  private: maybe(
    v.object({ since: time, begunAt: maybe(time), thread: maybe(key) } satisfies Record<
      keyof PrivateMove,
      v.GenericSchema
    >),
  ),
} satisfies Record<keyof CareDecision, v.GenericSchema>);

const personPartEntries = {
  care: maybe(care),
  flags: v.pipe(v.array(flag), v.maxLength(limits.flags)),
  note: maybe(note),
  draft: maybe(v.object({ at: time })),
  outcome: maybe(v.object({ state: outcome, at: time })),
} satisfies Record<keyof PersonPart, v.GenericSchema>;
export const personPartShape = v.object(personPartEntries);

export const correctionSaysShape = v.object({
  lang: maybe(v.picklist([...analysedLanguages, 'zxx', 'und'])),
  situation: maybe(v.picklist(commentSituations)),
  needsAnswer: maybe(v.picklist(['yes', 'no', 'unsure'])),
  stance: maybe(v.picklist(stances)),
  abusive: maybe(v.boolean()),
} satisfies Record<keyof CorrectionSays, v.GenericSchema>);

export const correctionShape = v.object({
  id: filled,
  at: time,
  key,
  text: v.pipe(v.string(), v.maxLength(limits.text)),
  says: correctionSaysShape,
} satisfies Record<keyof Correction, v.GenericSchema>);

const useText = v.pipe(v.string(), v.maxLength(limits.text));

export const replyUseShape = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(2 * limits.name)),
  brand: short,
  replyId: filled,
  outcome: v.picklist(useOutcomes),
  text: useText,
  lang: short,
  at: time,
  edit: maybe(v.object({ inserted: useText, sent: useText })),
  said: maybe(useText),
} satisfies Record<keyof ReplyUse, v.GenericSchema>);

export const stormShape = v.nullable(
  v.object({ since: time } satisfies Record<keyof Storm, v.GenericSchema>),
);

export const brandStormShape = v.object({
  brand: short,
  storm: stormShape,
  changedAt: time,
} satisfies Record<keyof BrandStorm, v.GenericSchema>);

const replyText = v.pipe(v.string(), v.maxLength(limits.replyText));

const replyVariant = v.object({
  id: filled,
  text: replyText,
  lang: maybe(filled),
  platform: maybe(filled),
  tone: maybe(v.picklist(replyTones)),
} satisfies Record<keyof ReplyVariant, v.GenericSchema>);

export const savedReplyShape = v.object({
  id: filled,
  title: short,
  text: replyText,
  lang: filled,
  situation: v.picklist(situations),
  tags: v.pipe(v.array(short), v.maxLength(50)),
  folder: maybe(v.pipe(v.array(filled), v.maxLength(8))),
  shortcut: maybe(v.pipe(v.string(), v.maxLength(64), v.regex(/^[^\s/]+$/u))),
  channels: maybe(v.pipe(v.array(v.picklist(replyChannels)), v.maxLength(replyChannels.length))),
  examples: maybe(v.pipe(v.array(replyText), v.maxLength(200))),
  openers: maybe(v.pipe(v.array(short), v.maxLength(50))),
  variants: maybe(v.pipe(v.array(replyVariant), v.maxLength(100))),
  createdAt: time,
  updatedAt: time,
  starter: maybe(v.boolean()),
  deletedAt: maybe(time),
} satisfies Record<keyof SavedReply, v.GenericSchema>);

export const settingsShape = v.object({
  language: v.picklist(['auto', 'en', 'fa']),
  digits: v.picklist(['auto', 'latin']),
  theme: v.picklist(['auto', 'light', 'dark']),
  brandName: short,
  agentName: short,
  quietPage: v.boolean(),
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500)),
  coverFrom: v.picklist([0, 1, 2, 3, 4, 5]),
  letterKeys: v.boolean(),
  shortcuts: v.boolean(),
  ownHandles: v.record(short, short),
} satisfies Record<keyof Settings, v.GenericSchema>);

export const observationShape = v.object({ draft: v.object(draftEntries), page: readingShape });
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly at: string };

/** Checks `value` and leaves out every key that is not in the shape; `at` names the bad place. */
export function parseShape<T>(shape: v.GenericSchema, value: unknown): Parsed<T> {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return { ok: true, value: withoutUndefined(result.output) as T };
  const [issue] = result.issues;
  return { ok: false, at: v.getDotPath(issue) ?? 'argument' };
}

/** `undefined` is no value in our types, and IndexedDB would keep the key. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === undefined ? [] : [[name, withoutUndefined(inner)]],
    ),
  );
}

const historyEntryShape = v.object({
  at: time,
  what: v.variant('type', [
    v.object({ type: v.literal('seen') }),
    v.object({ type: v.literal('page'), reading: readingShape }),
    v.object({
      type: v.literal('care'),
      care: v.nullable(v.picklist(careStates)),
      to: maybe(short),
    }),
    v.object({
      type: v.literal('flag'),
      reason: v.picklist(flagReasons),
      severity: v.number(),
      by: maybe(v.literal('triage')),
    }),
    v.object({ type: v.literal('unflag'), reason: v.picklist(flagReasons) }),
    v.object({ type: v.literal('private'), step: v.picklist(privateSteps) }),
    v.object({ type: v.literal('note'), text: note }),
    v.object({ type: v.literal('correct'), says: correctionSaysShape }),
    v.object({ type: v.literal('insert'), title: maybe(short) }),
    v.object({ type: v.literal('outcome'), outcome }),
  ]),
});

/**
 * A kept record as a backup holds it: without `rev`, which means nothing on another machine, and
 * without the analysis, which that machine makes itself.
 */
export const keptRecordShape = v.object({
  ...draftEntries,
  ...personPartEntries,
  firstSeenAt: time,
  lastSeenAt: time,
  page: readingShape,
  firstAnswerAt: maybe(time),
  history: v.array(historyEntryShape),
} satisfies Record<Exclude<keyof ItemRecord, 'rev' | 'analysis'>, v.GenericSchema>);
