import { coverSeverity } from '../../domain/cover.ts';
import { headlineOf } from '../../domain/headline.ts';
import type { DeskItem } from '../../domain/item.ts';
import { type Queue, queueOf, sortAtOf } from '../../domain/queue.ts';
import type { Headline } from '../../domain/status.ts';
import { fold } from '../../text/fold.ts';
import { type DeskFacets, facetsOf } from './desk-facets.ts';

/** An item of the desk with what follows from it, worked out once for as long as it stays the same. */
export interface DeskEntry {
  readonly item: DeskItem;
  readonly headline: Headline;
  readonly queue: Queue;
  readonly sortAt: number;
  readonly facets: DeskFacets;
  /** By which its words are covered; -1 when nothing speaks for it. */
  readonly coverSeverity: number;
  readonly mood: Mood;
  /** What a search looks through, folded; null until the first search or a quiet moment. */
  folded: string | null;
}

/** How the words of an item are for whoever reads them, as far as triage tells. */
export type Mood = 'friendly' | 'critical' | 'other';

function moodOf({ analysis }: DeskItem): Mood {
  if (!analysis) return 'other';
  const { situation, sentiment, abusive } = analysis;
  if (abusive || sentiment === 'negative' || situation === 'complaint') return 'critical';
  if (sentiment === 'positive' || situation === 'praise' || situation === 'thanks') {
    return 'friendly';
  }
  return 'other';
}

export function entryOf(item: DeskItem): DeskEntry {
  const [headline, queue] = [headlineOf(item), queueOf(item)];
  return {
    item,
    headline,
    queue,
    facets: facetsOf(item, headline, queue),
    coverSeverity: coverSeverity(item.flags),
    mood: moodOf(item),
    sortAt: sortAtOf(item, item.due?.at),
    folded: null,
  };
}

/** Words, name, handle and note in one spelling. */
export function foldedOf(entry: DeskEntry): string {
  const { draftOf, note } = entry.item;
  const { author, text } = draftOf;
  entry.folded ??= fold([text, author.handle, author.name ?? '', note ?? ''].join('\n'));
  return entry.folded;
}

/** The desk's order; the key decides between equals, so that no two rows ever change places. */
export function compareEntries(a: DeskEntry, b: DeskEntry): number {
  if (a.sortAt !== b.sortAt) return a.sortAt - b.sortAt;
  return a.item.key < b.item.key ? -1 : a.item.key > b.item.key ? 1 : 0;
}
