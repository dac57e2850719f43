import type { EpochMs, ItemKey } from '../../domain/ids.ts';
import { firstInteger } from '../kit/digits.ts';
import { timeFromAge } from '../kit/times.ts';

const firstTold = new WeakMap<Document, Map<ItemKey, EpochMs>>();
const kept = 5_000;

/**
 * When an item was posted, from its age ("3m", "2 days ago"): all that Facebook writes (2026-09). Ages
 * grow and get coarser while one reads, so the first that was told stands for as long as the tab lives.
 */
export function timeByAge(key: ItemKey, link: Element): EpochMs | undefined {
  const { ownerDocument: document } = link;
  let told = firstTold.get(document);
  if (!told) {
    told = new Map();
    firstTold.set(document, told);
  }
  const before = told.get(key);
  if (before !== undefined) return before;
  const language = document.documentElement.lang || 'en';
  for (const age of [link.textContent ?? '', link.getAttribute('aria-label') ?? '']) {
    const at = timeFromAge(age, firstInteger(age), language, Date.now());
    if (at === undefined) continue;
    if (told.size >= kept) told.clear();
    told.set(key, at);
    return at;
  }
  return undefined;
}
