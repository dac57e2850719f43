import { asideOf } from '../domain/aside.ts';
import type { ItemKey } from '../domain/ids.ts';
import type { ItemDraft } from '../domain/item.ts';
import { readThread } from '../domain/page-state.ts';
import { sameValue } from '../domain/same-value.ts';
import type { PageReading } from '../domain/status.ts';
import type { Observation } from '../messaging/protocol.ts';
import type { PageContext, PlatformAdapter, ReadReason } from '../platforms/types.ts';
import { createSightings, type Sighting } from './sightings.ts';
import type { Batch, Pace } from './watcher.ts';

export interface Reader {
  /** Forgets the page before and reads the new one from its beginning. */
  open(context: PageContext | null): void;
  /** Reads the whole page once more, item by item. */
  again(): void;
  /** Takes in what the watcher saw. */
  take(batch: Batch): void;
  /** The page this reader is on, or null where Inlay shows nothing. */
  context(): PageContext | null;
  sighting(key: ItemKey): Sighting | undefined;
  /** The live element of an item: re-reads its identity, so a recycled node is never trusted. */
  resolve(key: ItemKey): Element | null;
  inOrder(): readonly Sighting[];
  /** What the worker is to be told of an item; null for own items and what is not read yet. */
  observation(key: ItemKey): Observation | null;
  /** How often elements were read well, and why not. */
  counts(): { readonly read: number; readonly refused: ReadonlyMap<ReadReason, number> };
  /** True when nothing waits to be read. */
  isIdle(): boolean;
}

export interface ReaderSources {
  readonly adapter: PlatformAdapter;
  readonly pace: () => Pace;
  /** The acting account now; the sites draw it later than the comments. */
  readonly self: () => string | null;
}

export interface ReaderEvents {
  /**
   * An element was read; `changed` when it is new or says something else than before, else something
   * in it was drawn anew.
   */
  onSighted(sighting: Sighting, changed: boolean): void;
  onGone(key: ItemKey, element: Element | null): void;
  /** The queue is empty: these items' readings are new or different. */
  onSettled(changed: readonly Sighting[]): void;
}

/**
 * Reads items out of the page a slice at a time and decides from all of them together which were
 * answered. An element is read when it comes, when something in it changes, and when its neighbour
 * changes: whom a reply answers is told by what stands before it, on X and on Instagram.
 */
export function createReader(
  { adapter, pace, self }: ReaderSources,
  events: ReaderEvents,
  signal: AbortSignal,
): Reader {
  const sightings = createSightings();
  let findings = new Map<ItemKey, Finding>();
  /** Elements to read, and whether something in them changed or only around them. */
  const queue = new Map<Element, boolean>();
  /** Elements that were read to stand otherwise; those beside them are read when the queue is empty. */
  const rippling = new Set<Element>();
  const refused = new Map<ReadReason, number>();
  let changedDrafts = new Set<ItemKey>();
  /** What the findings were found from. */
  let settled: { readonly ordered: readonly Sighting[]; readonly acting: string | null } = {
    ordered: [],
    acting: null,
  };
  let context: PageContext | null = null;
  let scope: Element | null = null;
  let read = 0;
  let cancel: (() => void) | null = null;

  signal.addEventListener('abort', () => cancel?.(), { once: true });

  const enqueue = (element: Element, isTouched: boolean) => {
    queue.set(element, isTouched || queue.get(element) === true);
  };
  const schedule = () => {
    if (!signal.aborted) cancel ??= pace().soon(work);
  };

  const work = () => {
    cancel = null;
    const until = performance.now() + pace().sliceMs;
    while (queue.size + rippling.size > 0) {
      const [next] = queue;
      if (next) {
        queue.delete(next[0]);
        readOne(...next);
      } else ripple();
      if (performance.now() > until && queue.size + rippling.size > 0) return schedule();
    }
    settle();
  };

  const readOne = (element: Element, isTouched: boolean) => {
    if (!context || !scope?.contains(element)) return forget(element);
    const outcome = adapter.read(element, context);
    if (!outcome.ok) {
      refused.set(outcome.reason, (refused.get(outcome.reason) ?? 0) + 1);
      return forget(element);
    }
    read++;
    const before = sightings.keyOf(element);
    const draft = outcome.value;
    const known = sightings.get(draft.key)?.draft;
    if (!sightings.bind(element, draft)) {
      // The site may have drawn the element anew and thrown our badge out with the old nodes.
      if (isTouched) events.onSighted({ element, draft }, false);
      return;
    }
    if (before !== undefined && before !== draft.key) events.onGone(before, element);
    changedDrafts.add(draft.key);
    events.onSighted({ element, draft }, true);
    if (before !== draft.key || !known || !standsAlike(known, draft)) rippling.add(element);
  };

  const forget = (element: Element) => {
    const key = sightings.drop(element);
    if (key === null) return;
    events.onGone(key, element);
    rippling.add(element);
  };

  /**
   * The item after a changed one may hang on it; reading stops where nothing changes any more. For all
   * that were read in one go: they share one look over the page, which of a long thread is longer than
   * a slice.
   */
  const ripple = () => {
    for (const element of rippling) {
      if (!element.isConnected || !context) continue;
      for (const other of adapter.beside?.(element, context) ?? nearest(element, 'after')) {
        if (other !== element) enqueue(other, false);
      }
    }
    rippling.clear();
  };

  /** The item around a node, or where it lies in none, those that it may say something of. */
  const lookAround = (node: Node, isTouched: boolean) => {
    if (!context || !scope?.contains(node)) return;
    const item = adapter.closest(node);
    if (item) enqueue(item, isTouched);
    else for (const other of besides(node, context)) enqueue(other, false);
  };

  const besides = (node: Node, context: PageContext): Iterable<Element> =>
    adapter.beside?.(node, context) ?? nearest(node, 'before', 'after');

  const nearest = (node: Node, ...sides: readonly ('before' | 'after')[]): Element[] =>
    sides.map((side) => sightings.neighbour(node, side)).filter((other) => other !== null);

  const settle = () => {
    const ordered = sightings.inOrder();
    const acting = context?.self ?? null;
    // Most changes of a page are none of its items: what all of them say together stands as it stood.
    if (acting === settled.acting && sameItems(ordered, settled.ordered))
      return events.onSettled([]);
    settled = { ordered, acting };
    const drafts = ordered.map(({ draft }) => draft);
    const readings = readThread(drafts);
    const aside = asideOf(drafts, acting);
    const before = findings;
    findings = new Map();
    for (const [key, page] of readings) findings.set(key, { page, aside: aside.has(key) });
    const changed = ordered.filter(
      ({ draft: { key } }) =>
        changedDrafts.has(key) || !sameFinding(before.get(key), findings.get(key)),
    );
    changedDrafts = new Set();
    events.onSettled(changed);
  };

  const prune = () => {
    for (const key of sightings.prune(scope)) events.onGone(key, null);
  };

  const readAll = () => {
    sightings.sortAnew();
    if (context && scope) for (const item of adapter.find(scope, context)) enqueue(item, true);
    schedule();
  };

  return {
    open(next) {
      queue.clear();
      rippling.clear();
      for (const { draft, element } of sightings.inOrder()) events.onGone(draft.key, element);
      sightings.clear();
      findings = new Map();
      settled = { ordered: [], acting: null };
      refused.clear();
      read = 0;
      context = next;
      scope = next ? adapter.scope(next) : null;
      readAll();
    },
    again: readAll,
    take(batch) {
      if (!context) return;
      sightings.sortAnew();
      const scopeNow = adapter.scope(context);
      const selfNow = self();
      if (scopeNow !== scope || selfNow !== context.self) {
        scope = scopeNow;
        context = { ...context, self: selfNow };
        prune();
        readAll();
        return;
      }
      if (batch.removed) prune();
      if (!scope) return;
      for (const root of batch.added) {
        if (!scope.contains(root)) continue;
        for (const item of adapter.find(root, context)) enqueue(item, true);
      }
      const changed = new Set<Node>([...batch.touched, ...batch.added]);
      for (const node of changed) lookAround(node, true);
      for (const node of batch.beside) if (!changed.has(node)) lookAround(node, false);
      for (const node of batch.parents) {
        const item = scope.contains(node) && adapter.closest(node);
        if (item) enqueue(item, true);
      }
      schedule();
    },
    context: () => context,
    sighting: (key) => sightings.get(key),
    resolve(key) {
      const sighting = sightings.get(key);
      if (!context || !sighting?.element.isConnected) return null;
      return adapter.keyOf(sighting.element, context) === key ? sighting.element : null;
    },
    inOrder: () => sightings.inOrder(),
    observation(key) {
      const finding = findings.get(key);
      const draft = sightings.get(key)?.draft;
      if (!finding || !draft) return null;
      return { draft: finding.aside ? { ...draft, aside: true } : draft, page: finding.page };
    },
    counts: () => ({ read, refused }),
    isIdle: () => queue.size === 0 && cancel === null,
  };
}

/** Whether an item stands as it stood for its neighbours; what it says is no matter to them. */
const standsAlike = (a: ItemDraft, b: ItemDraft) =>
  a.kind === b.kind &&
  a.thread === b.thread &&
  a.parent === b.parent &&
  a.own === b.own &&
  a.author.handle === b.author.handle &&
  a.author.name === b.author.name;

/** What all items of the page together say of one. */
interface Finding {
  readonly page: PageReading;
  readonly aside: boolean;
}

/** A sighting that says something else is another one. */
const sameItems = (a: readonly Sighting[], b: readonly Sighting[]) =>
  a.length === b.length && a.every((sighting, at) => sighting === b[at]);

function sameFinding(a: Finding | undefined, b: Finding | undefined): boolean {
  return a === b || sameValue(a, b);
}
