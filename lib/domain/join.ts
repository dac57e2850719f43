import { type PersonPart, personPartOf } from './command.ts';
import type { EpochMs } from './ids.ts';
import type { HistoryEntry, ItemRecord } from './item.ts';
import { draftOf, mergeDraft, mergeReading } from './merge.ts';
import type { SavedReply } from './reply.ts';
import { sameValue } from './same-value.ts';
import type { BrandStorm } from './storm.ts';
import { decidedFlags } from './triage-flags.ts';

/**
 * One record out of two copies of it, ours and a backup's. The person's part comes whole from the
 * copy that was decided on later (ours when equal); the page's part is merged in the order in
 * which it was seen; no line of either history is lost. Joining a copy with itself changes nothing.
 */
export function joinRecords(ours: ItemRecord, theirs: ItemRecord): ItemRecord {
  const [older, newer] = ours.lastSeenAt <= theirs.lastSeenAt ? [ours, theirs] : [theirs, ours];
  const person = decidedAt(theirs) > decidedAt(ours) ? theirs : ours;
  const content = mergeDraft(draftOf(older), draftOf(newer));
  const answers = [ours.firstAnswerAt, theirs.firstAnswerAt].filter((at) => at !== undefined);
  return {
    ...content,
    ...personPartOf(person),
    ...(ours.analysis && content.text === ours.text && { analysis: ours.analysis }),
    page: mergeReading(older.page, newer.page),
    firstSeenAt: Math.min(ours.firstSeenAt, theirs.firstSeenAt),
    lastSeenAt: newer.lastSeenAt,
    ...(answers.length > 0 && { firstAnswerAt: Math.min(...answers) }),
    history: joinHistory(ours.history, theirs.history),
    rev: ours.rev,
  };
}

/** When a person last did anything with it; -Infinity for never. */
function decidedAt({ history, ...record }: PersonPart & Pick<ItemRecord, 'history'>): EpochMs {
  const acts = history.filter(({ what }) => !byItself(what));
  return Math.max(
    record.care?.at ?? -Infinity,
    record.draft?.at ?? -Infinity,
    record.outcome?.at ?? -Infinity,
    ...decidedFlags(record.flags).map(({ at }) => at),
    ...acts.map(({ at }) => at),
  );
}

const byItself = (what: HistoryEntry['what']) =>
  what.type === 'seen' || what.type === 'page' || (what.type === 'flag' && what.by === 'triage');

function joinHistory(
  ours: readonly HistoryEntry[],
  theirs: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const onlyTheirs = theirs.filter((entry) => !ours.some((known) => sameValue(known, entry)));
  if (onlyTheirs.length === 0) return ours;
  return [...ours, ...onlyTheirs].sort((a, b) => a.at - b.at);
}

/** The later of two copies of a saved reply; a deletion is a change like any other. */
export function joinReplies(ours: SavedReply, theirs: SavedReply): SavedReply {
  const changedAt = ({ updatedAt, deletedAt }: SavedReply) => Math.max(updatedAt, deletedAt ?? 0);
  return changedAt(theirs) > changedAt(ours) ? theirs : ours;
}

/** What was said later of one brand's storm. */
export const joinStorms = (ours: BrandStorm, theirs: BrandStorm): BrandStorm =>
  theirs.changedAt > ours.changedAt ? theirs : ours;
