import type { ItemKey } from './ids.ts';
import type { ItemDraft } from './item.ts';
import type { PageReading } from './status.ts';

/** Replies exist beneath the item, but the page does not say how many. */
export const someFolded = -1;

/**
 * Whether each item of one page was answered by the brand, from what the page shows and nothing
 * else. Items come in document order; own items get no reading.
 *
 * An own reply answers an item when it stands directly beneath it (X: joined by the thread line),
 * or, where the site keeps all replies flat beneath one comment (Instagram, Facebook), when it
 * speaks to that person. In a conversation our next message answers what came before it. Replies
 * that the site folds away make the reading unknown, never unanswered.
 */
export function readThread(items: readonly ItemDraft[]): Map<ItemKey, PageReading> {
  const thread = threadOf(items);
  const readings = new Map<ItemKey, PageReading>();
  for (const item of items) {
    if (item.own !== true) readings.set(item.key, readOne(item, thread));
  }
  return readings;
}

/** The items of a page, made ready for looking things up. */
interface Thread {
  readonly byKey: ReadonlyMap<ItemKey, ItemDraft>;
  /** Direct replies in the page's order, by what they answer. */
  readonly replies: ReadonlyMap<ItemKey, readonly ItemDraft[]>;
  /** Where each item stands in the document. */
  readonly place: ReadonlyMap<ItemKey, number>;
  /** Lower-case handles of everyone who wrote on this page, and of the brand. */
  readonly handles: ReadonlySet<string>;
  readonly ownHandles: ReadonlySet<string>;
}

const handleOf = (item: ItemDraft) => item.author.handle.toLowerCase();

function threadOf(items: readonly ItemDraft[]): Thread {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const place = new Map(items.map((item, index) => [item.key, index]));
  // A comment hangs on its post without naming it as a parent; the thread joins the two.
  const posts = new Map(
    items.filter(({ kind }) => kind === 'post').map((post) => [post.thread, post.key]),
  );
  const replies = new Map<ItemKey, ItemDraft[]>();
  for (const item of byKey.values()) {
    const onPost = item.kind === 'comment' ? posts.get(item.thread) : undefined;
    const parent = item.parent ?? onPost;
    if (parent === undefined || parent === item.key) continue;
    const list = replies.get(parent);
    if (list) list.push(item);
    else replies.set(parent, [item]);
  }
  const own = items.filter((item) => item.own === true);
  return {
    byKey,
    replies,
    place,
    handles: new Set(items.map(handleOf)),
    ownHandles: new Set(own.map(handleOf)),
  };
}

function readOne(item: ItemDraft, thread: Thread): PageReading {
  if (item.own === undefined) return { state: 'unknown', cause: { type: 'own-account-unknown' } };
  if (item.kind === 'message') return readMessage(item, thread);

  const hidden = hiddenBeneath(item, thread);
  const full = hidden === 'none-proven' && { full: true as const };
  const talk = inOrder([...beneath(item, thread), ...besides(item, thread)], thread);
  const ours = talk.filter((other) => other.own === true);
  const [first] = ours;
  const last = ours.at(-1);
  if (first && last) {
    const again = talk.slice(talk.indexOf(last) + 1)[0];
    if (again) {
      return {
        state: 'waiting_again',
        by: again.key,
        ...(again.postedAt !== undefined && { since: again.postedAt }),
      };
    }
    return {
      state: 'answered',
      by: first.key,
      ...(first.postedAt !== undefined && { at: first.postedAt }),
      ...(last !== first && last.postedAt !== undefined && { last: last.postedAt }),
      ...full,
    };
  }
  if (hidden === 'none-proven' || hidden === 'none-seen') return { state: 'unanswered', ...full };
  return {
    state: 'unknown',
    cause: { type: 'replies-folded', ...(hidden > 0 && { count: hidden }) },
  };
}

/** A conversation shows all that was said up to its end; older words leave first. */
function readMessage(item: ItemDraft, { byKey, place }: Thread): PageReading {
  const from = place.get(item.key) ?? 0;
  const later = [...byKey.values()].filter(
    ({ key, thread }) => thread === item.thread && (place.get(key) ?? 0) > from,
  );
  const answer = later.find((other) => other.own === true);
  if (!answer) {
    const someoneSpoke = later.some((other) => other.own === undefined);
    return someoneSpoke
      ? { state: 'unknown', cause: { type: 'own-account-unknown' } }
      : { state: 'unanswered' };
  }
  const { key, postedAt } = answer;
  return { state: 'answered', by: key, ...(postedAt !== undefined && { at: postedAt }) };
}

/** By time where the page gives all times, because X sorts replies by its own taste. */
function inOrder(talk: readonly ItemDraft[], { place }: Thread): readonly ItemDraft[] {
  const unique = [...new Set(talk)];
  const timed = unique.every(({ postedAt }) => postedAt !== undefined);
  const placeOf = ({ key }: ItemDraft) => place.get(key) ?? 0;
  return unique.sort(
    (a, b) => (timed ? (a.postedAt ?? 0) - (b.postedAt ?? 0) : 0) || placeOf(a) - placeOf(b),
  );
}

/** Our replies and the person's own further words beneath `item`, with nobody else in between. */
function beneath(item: ItemDraft, thread: Thread): ItemDraft[] {
  const found: ItemDraft[] = [];
  const seen = new Set<ItemKey>([item.key]);
  const walk = (parent: ItemKey) => {
    for (const reply of thread.replies.get(parent) ?? []) {
      if (seen.has(reply.key) || !belongsTo(item, reply, thread)) continue;
      seen.add(reply.key);
      found.push(reply);
      walk(reply.key);
    }
  };
  walk(item.key);
  return found;
}

/** Ours, or the same person's, and not spoken to somebody else. */
function belongsTo(item: ItemDraft, reply: ItemDraft, thread: Thread): boolean {
  const spokenTo = addressees(reply, thread);
  if (reply.own === true) return spokenTo.length === 0 || spokenTo.includes(handleOf(item));
  if (reply.own !== false || handleOf(reply) !== handleOf(item)) return false;
  return spokenTo.length === 0 || spokenTo.some((handle) => thread.ownHandles.has(handle));
}

/**
 * For a reply in a flat list: what the brand said to this person further down, and what the
 * person wrote after that. A reply of ours that names nobody speaks to the one just before it, or
 * to the one who began.
 */
function besides(item: ItemDraft, thread: Thread): ItemDraft[] {
  const root = item.parent && thread.byKey.get(item.parent);
  if (root?.kind !== 'comment') return [];
  const siblings = inOrder(thread.replies.get(root.key) ?? [], thread);
  const found: ItemDraft[] = [];
  let othersBetween = false;
  for (const other of siblings.slice(siblings.indexOf(item) + 1)) {
    if (!belongsTo(item, other, thread)) {
      if (other.own !== true && handleOf(other) !== handleOf(item)) othersBetween = true;
      continue;
    }
    const named = addressees(other, thread).length > 0;
    const began = handleOf(root) === handleOf(item);
    if (other.own !== true || named || began || !othersBetween) found.push(other);
  }
  return found;
}

const beginsWithAt = /^[\s\u200e\u200f\u2066-\u2069]*@/;

/** Handles at the very start of a text, written by the site or by hand; invisible marks between. */
const leadingMentions = /^(?:[\s\u200e\u200f\u2066-\u2069]*@[\p{L}\p{N}_.-]+)+/u;

/**
 * Whom a reply speaks to by its first words, lower case; empty when it names nobody who is here.
 * Somebody who wrote nothing on this page is spoken about, not to.
 */
function addressees(item: ItemDraft, { handles }: Thread): readonly string[] {
  if (item.speaksTo !== undefined) {
    const handle = item.speaksTo.toLowerCase();
    return handles.has(handle) ? [handle] : [];
  }
  // Most texts begin with no mention, and the classes of Unicode are dear in every tab.
  const head = (beginsWithAt.test(item.text) && leadingMentions.exec(item.text)?.[0]) || '';
  return [...head.matchAll(/@([\p{L}\p{N}_.-]+)/gu)]
    .map(([, handle = '']) => handle.replace(/[.-]+$/, '').toLowerCase())
    .filter((handle) => handles.has(handle));
}

/** Replies out of sight: a number, `someFolded`, none as far as the page shows, or provably none. */
type Hidden = number | 'none-seen' | 'none-proven';

/** In a flat list the comment above holds the replies of all. */
function hiddenBeneath(item: ItemDraft, thread: Thread): Hidden {
  const root = item.parent ? thread.byKey.get(item.parent) : undefined;
  const own = hiddenOf(item, thread);
  if (root?.kind !== 'comment' || typeof own === 'number') return own;
  return hiddenOf(root, thread);
}

function hiddenOf(item: ItemDraft, { replies }: Thread): Hidden {
  if (item.folded !== undefined && item.folded !== 0) return item.folded;
  if (item.replyCount !== undefined && item.replyCount >= 0) {
    const shown = replies.get(item.key)?.length ?? 0;
    return item.replyCount > shown ? item.replyCount - shown : 'none-proven';
  }
  if (item.folded === 0) return 'none-proven';
  // The comments of a post come in as one scrolls: without a count there are always more.
  return item.kind === 'post' ? someFolded : 'none-seen';
}
