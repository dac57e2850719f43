import type { ItemKey } from './ids.ts';
import type { ItemDraft } from './item.ts';

/**
 * Items that nobody waits for us to answer: they stand on somebody else's post, do not speak to
 * our account and were not written beneath words of ours. A manager also reads other people's
 * threads; those must not fill the queue.
 *
 * Without an own account or without the thread's post on the page nothing is put aside.
 */
export function asideOf(items: readonly ItemDraft[], self: string | null): Set<ItemKey> {
  const aside = new Set<ItemKey>();
  if (self === null) return aside;
  const foreign = new Set(
    items.filter((item) => item.kind === 'post' && item.own === false).map((item) => item.thread),
  );
  if (foreign.size === 0) return aside;
  const ours = new Set(items.filter((item) => item.own === true).map((item) => item.key));
  const speaksToUs = mentionOf(self);
  const named = `@${self.toLowerCase()}`;
  const mentionsUs = (text: string) => text.toLowerCase().includes(named) && speaksToUs.test(text);
  for (const item of items) {
    if (item.own !== false || !foreign.has(item.thread)) continue;
    const beneathOurs = item.parent !== undefined && ours.has(item.parent);
    const toUs = item.namesUs === true || mentionsUs(item.text);
    if (!beneathOurs && !toUs) aside.add(item.key);
  }
  return aside;
}

/** Matches "@handle" as a whole, in any case. */
function mentionOf(handle: string): RegExp {
  const escaped = handle.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
  return new RegExp(`@${escaped}(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}_])`, 'iu');
}
