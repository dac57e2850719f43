import type { Analysis, Concern } from './analysis.ts';
import type { EpochMs } from './ids.ts';
import type { HistoryEntry, ItemRecord } from './item.ts';
import type { Flag, FlagReason, Severity } from './status.ts';

/** Under which name a danger is flagged; a complaint's harm and a paper's question are no flag. */
const flagFor: Readonly<Partial<Record<Concern, FlagReason>>> = {
  threat: 'threat',
  self_harm: 'self_harm',
  personal_data: 'personal_data',
  slur: 'hate',
  insult: 'insult',
  harm_alleged: 'other',
  press_interest: 'other',
};

/** The reasons for a flag that an analysis gives, each as grave as the comment is as a whole. */
function wanted(analysis: Analysis): Map<FlagReason, Severity> {
  const found = new Map<FlagReason, Severity>();
  for (const { concern } of analysis.reasons) {
    const reason = concern && flagFor[concern];
    // An insult that triage, or a person, does not call abusive was excused by what stands around it.
    const excused = (reason === 'insult' || reason === 'hate') && !analysis.abusive;
    if (reason && !excused) found.set(reason, analysis.severity);
  }
  if (analysis.abusive && found.size === 0) found.set('insult', atLeastOne(analysis.severity));
  if (analysis.situation === 'spam') found.set('spam', 0);
  return found;
}

const atLeastOne = (severity: Severity): Severity => (severity === 0 ? 1 : severity);

/**
 * The record with the flags that triage sets, and without those it no longer stands by. It never
 * touches a person's flag, and never sets one again that a person took away. The same object when
 * nothing changes.
 */
export function withTriageFlags(record: ItemRecord, at: EpochMs): ItemRecord {
  const analysis = record.analysis?.says;
  const reasons: ReadonlyMap<FlagReason, Severity> =
    analysis && record.aside !== true ? wanted(analysis) : new Map();
  const stays = ({ by, reason, severity }: Flag) =>
    by !== 'triage' || reasons.get(reason) === severity;
  const kept = record.flags.filter(stays);
  const fresh: Flag[] = [];
  for (const [reason, severity] of reasons) {
    const known = kept.some((flag) => flag.reason === reason);
    if (known || dismissed(record.history, reason)) continue;
    fresh.push({ reason, severity, by: 'triage', at });
  }
  if (fresh.length === 0 && kept.length === record.flags.length) return record;
  const entries = fresh.map(({ reason, severity }): HistoryEntry => {
    return { at, what: { type: 'flag', reason, severity, by: 'triage' } };
  });
  return {
    ...record,
    flags: [...kept, ...fresh],
    history: [...record.history, ...entries],
  };
}

const dismissed = (history: readonly HistoryEntry[], reason: FlagReason) =>
  history.some(({ what }) => what.type === 'unflag' && what.reason === reason);

/**
 * Flags that a person, or a rule that a person wrote, set. Only these change how an item stands: a
 * complaint that triage takes for an insult must stay among what waits for an answer.
 */
export const decidedFlags = (flags: readonly Flag[]): readonly Flag[] =>
  flags.filter(({ by }) => by !== 'triage');
