import type { ItemKey } from './ids.ts';
import type { ItemDraft } from './item.ts';
import type { PageReading } from './status.ts';

/** Replies exist beneath the item, but the page does not say how many. */
export const someFolded = -1;

const leadingMention = /^\s*[\u200e\u200f\u2066-\u2069]*@([\p{L}\p{N}_.-]+)/u;

const sameHandle = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Whom a reply speaks to by its first word; null when it names nobody. */
function addressee(draft: ItemDraft): string | null {
  const handle = leadingMention.exec(draft.text)?.[1];
  return handle?.replace(/[.-]+$/, '') ?? null;
}

/**
 * Whether each item of one page was answered by the brand, from what the page shows and nothing
 * else. Items come in document order; own items get no reading.
 *
 * An own reply answers an item when it stands beneath it with nobody else in between, or, where
 * the site keeps all replies flat beneath one comment, when it speaks to that person. Replies that
 * the site folds away make the reading unknown, never unanswered.
 */
export function readThread(items: readonly ItemDraft[]): Map<ItemKey, PageReading> {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const children = new Map<ItemKey, ItemDraft[]>();
  for (const item of items) {
    if (!item.parent) continue;
    const list = children.get(item.parent);
    if (list) list.push(item);
    else children.set(item.parent, [item]);
  }
  const readings = new Map<ItemKey, PageReading>();
  for (const item of items) {
    if (item.own === true) continue;
    readings.set(item.key, readOne(item, byKey, children));
  }
  return readings;
}

function readOne(
  item: ItemDraft,
  byKey: ReadonlyMap<ItemKey, ItemDraft>,
  children: ReadonlyMap<ItemKey, readonly ItemDraft[]>,
): PageReading {
  if (item.own === undefined) return { state: 'unknown', cause: { type: 'own-account-unknown' } };

  const conversation = [...beneath(item, children), ...besides(item, byKey, children)];
  const firstAnswer = conversation.find((other) => other.own === true);
  if (firstAnswer) {
    const lastAnswerAt = conversation.findLastIndex((other) => other.own === true);
    const again = conversation.slice(lastAnswerAt + 1).find((other) => other.own === false);
    if (again) {
      return {
        state: 'waiting_again',
        by: again.key,
        ...(again.postedAt !== undefined && { since: again.postedAt }),
      };
    }
    return {
      state: 'answered',
      by: firstAnswer.key,
      ...(firstAnswer.postedAt !== undefined && { at: firstAnswer.postedAt }),
    };
  }

  const folded = foldedBeneath(item, byKey, children);
  if (folded === 0) return { state: 'unanswered' };
  return {
    state: 'unknown',
    cause: { type: 'replies-folded', ...(folded > 0 && { count: folded }) },
  };
}

/** Own items and the person's own further words beneath `item`, with nobody else in between. */
function beneath(
  item: ItemDraft,
  children: ReadonlyMap<ItemKey, readonly ItemDraft[]>,
): ItemDraft[] {
  const found: ItemDraft[] = [];
  const seen = new Set<ItemKey>([item.key]);
  const walk = (parent: ItemKey) => {
    for (const child of children.get(parent) ?? []) {
      if (seen.has(child.key)) continue;
      const speaksTo = addressee(child);
      const ours = child.own === true && (!speaksTo || sameHandle(speaksTo, item.author.handle));
      const theirs = child.own === false && sameHandle(child.author.handle, item.author.handle);
      if (!ours && !theirs) continue;
      seen.add(child.key);
      found.push(child);
      walk(child.key);
    }
  };
  walk(item.key);
  return found;
}

/**
 * For a reply in a flat list (Instagram, Facebook: all replies hang on the first comment): what
 * the brand said to this person further down, and what the person wrote after that.
 */
function besides(
  item: ItemDraft,
  byKey: ReadonlyMap<ItemKey, ItemDraft>,
  children: ReadonlyMap<ItemKey, readonly ItemDraft[]>,
): ItemDraft[] {
  const root = item.parent && byKey.get(item.parent);
  if (root?.kind !== 'comment') return [];
  const siblings = children.get(root.key) ?? [];
  const later = siblings.slice(siblings.indexOf(item) + 1);
  const found: ItemDraft[] = [];
  let othersBetween = false;
  for (const other of later) {
    if (other.own === true) {
      const speaksTo = addressee(other);
      const toThem = speaksTo
        ? sameHandle(speaksTo, item.author.handle)
        : !othersBetween || sameHandle(root.author.handle, item.author.handle);
      if (toThem) found.push(other);
    } else if (sameHandle(other.author.handle, item.author.handle)) {
      found.push(other);
    } else {
      othersBetween = true;
    }
  }
  return found;
}

/** How many replies the site keeps folded beneath an item: 0 none, `someFolded` not counted. */
function foldedBeneath(
  item: ItemDraft,
  byKey: ReadonlyMap<ItemKey, ItemDraft>,
  children: ReadonlyMap<ItemKey, readonly ItemDraft[]>,
): number {
  const root = item.parent ? byKey.get(item.parent) : undefined;
  const holder = root?.kind === 'comment' ? root : item;
  if (holder.folded !== undefined && holder.folded !== 0) return holder.folded;
  if (item.replyCount === undefined) return 0;
  return Math.max(0, item.replyCount - (children.get(item.key)?.length ?? 0));
}
