import type { EpochMs } from './ids.ts';
import { rev as asRev } from './ids.ts';
import type { HistoryEntry, ItemDraft, ItemRecord } from './item.ts';
import { sameValue } from './same-value.ts';
import type { PageReading } from './status.ts';

/**
 * What is known of an item after one more page was read. A known state replaces an older one and
 * never gives way to `unknown`. What an earlier page showed is taken back only by a page that
 * proved to show everything: virtual lists and folded replies hide more than they lose.
 */
export function mergeReading(before: PageReading, now: PageReading): PageReading {
  if (now.state === 'unknown') {
    if (before.state !== 'unknown') return before;
    return now.cause.type === 'not-read-yet' ? before : now;
  }
  if (before.state === 'unknown') return now;
  switch (now.state) {
    case 'unanswered':
      if (before.state === 'unanswered') return before.full ? before : now;
      return now.full ? now : before;
    case 'answered':
      if (before.state === 'answered') return mergeAnswers(before, now);
      return before.state === 'waiting_again' && !settlesWait(before, now) ? before : now;
    case 'waiting_again':
      return now;
  }
}

type Answered = Extract<PageReading, { state: 'answered' }>;
type Waiting = Extract<PageReading, { state: 'waiting_again' }>;

/** An answer older than the words that wait is the one they were written after. */
function settlesWait(wait: Waiting, answer: Answered): boolean {
  if (answer.full) return true;
  const newest = answer.last ?? answer.at;
  return wait.since === undefined || newest === undefined || newest > wait.since;
}

/** The first answer stays the first, whichever part of the conversation a page shows. */
function mergeAnswers(before: Answered, now: Answered): Answered {
  const first =
    now.at === undefined || (before.at !== undefined && before.at <= now.at) ? before : now;
  const last = latest(before.last, now.last);
  const full = before.full || now.full;
  return {
    state: 'answered',
    ...(first.at !== undefined && { at: first.at }),
    ...(first.by !== undefined && { by: first.by }),
    ...(last !== undefined && { last }),
    ...(full && { full }),
  };
}

function latest(a: EpochMs | undefined, b: EpochMs | undefined): EpochMs | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}

/**
 * What is known of an item's content after one more reading. Facts stay when a page does not show
 * them; a cut text never replaces the whole one; counts of replies, and whether anything is owed, are the page's
 * present word.
 */
export function mergeDraft(before: ItemDraft, now: ItemDraft): ItemDraft {
  const keepText = now.truncated === true && before.truncated !== true;
  const { truncated: _a, folded: _b, replyCount: _c, aside: _d, ...kept } = before;
  const { truncated, ...read } = now;
  return {
    ...kept,
    ...read,
    author: { ...before.author, ...now.author },
    text: keepText ? before.text : now.text,
    ...(!keepText && truncated !== undefined && { truncated }),
  };
}

/** A record that no transaction has written yet. */
const noRev = asRev(0);

/** A sighting that tells nothing new is noted once in this time, for retention. */
const seenAgainAfter = 24 * 3_600_000;

/**
 * The record after a page showed the item. `news`: the page told something that was not known. It
 * is the very same object when there is nothing at all to write. The `rev` is the caller's matter.
 */
export function observe(
  before: ItemRecord | undefined,
  draft: ItemDraft,
  reading: PageReading,
  at: EpochMs,
): { readonly record: ItemRecord; readonly news: boolean } {
  if (!before) return { record: firstRecord(draft, reading, at), news: true };
  const page = mergeReading(before.page, reading);
  const worthALine = page.state !== 'unknown' && !sameFacts(page, before.page);
  const content = mergeDraft(draftOf(before), draft);
  const merged: ItemRecord = {
    ...content,
    ...keptOf(before),
    ...analysisOf(before, content),
    ...firstAnswer(before.firstAnswerAt, page),
    page,
    history: worthALine ? [...before.history, pageEntry(at, page)] : before.history,
  };
  if (!sameValue(merged, before)) return { record: { ...merged, lastSeenAt: at }, news: true };
  const longAgo = at - before.lastSeenAt >= seenAgainAfter;
  return { record: longAgo ? { ...before, lastSeenAt: at } : before, news: false };
}

function firstRecord(draft: ItemDraft, page: PageReading, at: EpochMs): ItemRecord {
  const seen: HistoryEntry = { at, what: { type: 'seen' } };
  return {
    ...draft,
    firstSeenAt: at,
    lastSeenAt: at,
    page,
    ...firstAnswer(undefined, page),
    flags: [],
    history: page.state === 'unknown' ? [seen] : [seen, pageEntry(at, page)],
    rev: noRev,
  };
}

/** The page's part of a record, without what the worker and people added. */
export function draftOf(record: ItemRecord): ItemDraft {
  const { firstSeenAt, lastSeenAt, page, firstAnswerAt, history, analysis, rev, ...rest } = record;
  const { care, flags, note, draft, outcome, ...content } = rest;
  return content;
}

/** Everything of a record that no page can change. */
function keptOf(record: ItemRecord) {
  const { firstSeenAt, lastSeenAt, care, flags, note, draft, outcome, rev } = record;
  return {
    firstSeenAt,
    lastSeenAt,
    flags,
    rev,
    ...(care && { care }),
    ...(note !== undefined && { note }),
    ...(draft && { draft }),
    ...(outcome && { outcome }),
  };
}

/** What triage said stands for as long as the text and whom it speaks to do. */
function analysisOf(before: ItemRecord, now: ItemDraft): Pick<ItemRecord, 'analysis'> {
  const same = before.text === now.text && before.aside === now.aside;
  return same && before.analysis ? { analysis: before.analysis } : {};
}

const pageEntry = (at: EpochMs, reading: PageReading): HistoryEntry => ({
  at,
  what: { type: 'page', reading },
});

function firstAnswer(known: EpochMs | undefined, page: PageReading): { firstAnswerAt?: EpochMs } {
  const shown = page.state === 'answered' ? page.at : undefined;
  if (known === undefined) return shown === undefined ? {} : { firstAnswerAt: shown };
  return { firstAnswerAt: shown === undefined ? known : Math.min(known, shown) };
}

/** Equal but for how much of the page was shown: not worth a line in the history. */
function sameFacts(a: PageReading, b: PageReading): boolean {
  const strip = (reading: PageReading) => ({ ...reading, full: undefined });
  return sameValue(strip(a), strip(b));
}
