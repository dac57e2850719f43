import { rowOf } from '../../lib/background/view.ts';
import {
  type AnalysedLanguage,
  type Analysis,
  commentSituations,
} from '../../lib/domain/analysis.ts';
import { itemKey, platformId, rev, threadKey } from '../../lib/domain/ids.ts';
import type { PageReading } from '../../lib/domain/status.ts';
import { platforms } from '../../lib/platforms/hosts.ts';
import type { ItemRow } from '../../lib/storage/schema.ts';
import { practiceComments } from '../unit/practice-comments.ts';

const MINUTE = 60_000;

/** What pages told of the items, in turn: most wait, some are done. */
const readings: readonly PageReading[] = [
  { state: 'unanswered', full: true },
  { state: 'unanswered' },
  { state: 'waiting_again' },
  { state: 'answered', full: true },
  { state: 'unknown', cause: { type: 'replies-folded', count: 2 } },
];

/**
 * Rows of the database as a busy brand has them after months: the words of the practice comments,
 * over all platforms, one a minute back from now; every twentieth is flagged, every tenth forwarded.
 * What triage says of them is made up: here only how much there is to tell apart counts.
 * @param from number of the first; items of different numbers differ
 */
export function deskRows(from: number, count: number, now: number): ItemRow[] {
  return Array.from({ length: count }, (_, at) => deskRow(from + at, now));
}

function deskRow(number: number, now: number): ItemRow {
  const comment = practiceComments[number % practiceComments.length];
  const platform = platformId(platforms[number % platforms.length]?.id ?? 'x');
  const nativeId = `9${String(number).padStart(17, '0')}`;
  const at = now - number * MINUTE;
  const page = readings[number % readings.length];
  if (!comment || !page) throw new Error('There are no practice comments.');
  const { author, text, lang } = comment;
  return rowOf({
    key: itemKey(platform, nativeId),
    platform,
    kind: 'comment',
    nativeId,
    thread: threadKey(platform, `7${Math.floor(number / 80)}`),
    author: { handle: `${author}${number % 4000}`, name: author },
    text,
    lang,
    postedAt: at,
    own: false,
    keySource: 'native',
    firstSeenAt: at,
    lastSeenAt: at,
    page,
    ...(number % 10 === 3 && { care: { state: 'forwarded', at } }),
    flags: number % 20 === 0 ? [{ reason: 'insult', severity: 2, by: 'person', at }] : [],
    history: [{ at, what: { type: 'seen' } }],
    analysis: { build: 'bench', says: says(number, lang) },
    rev: rev(1),
  });
}

function says(number: number, lang: string | undefined): Analysis {
  const situation = commentSituations[number % commentSituations.length];
  return {
    lang: (lang ?? 'und') as AnalysedLanguage,
    langConfidence: 0.9,
    situation: situation ?? 'question',
    needsAnswer: situation === 'thanks' || situation === 'praise' ? 'no' : 'yes',
    sentiment: situation === 'complaint' ? 'negative' : 'neutral',
    strength: 0.5,
    arousal: 0.2,
    abuse: 0.1,
    abusive: situation === 'abuse',
    stance: 'neutral',
    spam: 0,
    severity: situation === 'abuse' ? 3 : 1,
    crisis: false,
    reasons: [{ about: 'situation', by: { type: 'rule', rule: 'question' }, words: ['table'] }],
  };
}
