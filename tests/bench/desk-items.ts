import { itemKey, platformId, threadKey } from '../../lib/domain/ids.ts';
import type { PageReading } from '../../lib/domain/status.ts';
import { platforms } from '../../lib/platforms/hosts.ts';
import type { KeptRecord } from '../../lib/storage/backup.ts';
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
 * Items as a busy brand has them after months: the words of the practice comments, over all
 * platforms, one a minute back from now; every twentieth is flagged,
 * every tenth forwarded.
 * @param from number of the first; items of different numbers differ
 */
export function deskItems(from: number, count: number, now: number): KeptRecord[] {
  return Array.from({ length: count }, (_, at) => deskItem(from + at, now));
}

function deskItem(number: number, now: number): KeptRecord {
  const comment = practiceComments[number % practiceComments.length];
  const platform = platformId(platforms[number % platforms.length]?.id ?? 'x');
  const nativeId = `9${String(number).padStart(17, '0')}`;
  const at = now - number * MINUTE;
  const page = readings[number % readings.length];
  if (!comment || !page) throw new Error('There are no practice comments.');
  const { author, text, lang } = comment;
  return {
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
  };
}
