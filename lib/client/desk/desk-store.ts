import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EpochMs, ItemKey, Rev } from '../../domain/ids.ts';
import { rev as asRev } from '../../domain/ids.ts';
import type { Broadcast, Client, DeskPart, DeskQuery, Failure } from '../../messaging/protocol.ts';
import { type DeskEntry, foldedOf } from './desk-entry.ts';
import { createDeskTable, type DeskTable } from './desk-table.ts';
import { headQuery } from './head-query.ts';

export interface DeskState {
  /** `opening`: nothing is there yet; `reading`: there are rows, but not all; `ready`: all. */
  readonly phase: 'opening' | 'reading' | 'ready';
  readonly entries: readonly DeskEntry[];
  readonly failure: Failure | null;
  /** When a page of each platform was last read. */
  readonly lastRead: Readonly<Record<string, EpochMs>>;
}

export interface DeskStore extends Omit<StoreApi<DeskState>, 'setState'> {
  /** Reads everything and stays up to date until the signal aborts. */
  follow(signal: AbortSignal): void;
  /** Reads everything again, after a failure. */
  reload(): void;
}

/** Items in one message: some 300 KB, taken apart in a few milliseconds. */
const partSize = 1_000;
/** Keys in one message; a longer list is asked for in several. */
const keysAtOnce = 1_000;
/** A quiet moment's work between two looks at the clock, in entries. */
const foldAtOnce = 20;
/** And at most so long, whatever the browser gives: a key pressed meanwhile waits for it. */
const foldForMs = 8;
const readAgainAfterMs = 60_000;

/**
 * The desk's own copy of the rows: the head of the queue first, then everything a part at a time,
 * and from then on what changed. The worker stays the owner; a number that was missed reads anew.
 */
export function createDeskStore(client: Client): DeskStore {
  const store = createStore<DeskState>()(() => ({
    phase: 'opening',
    entries: [],
    failure: null,
    lastRead: {},
  }));
  let table: DeskTable = createDeskTable();
  /** The table that a reading fills; another one than `table` while an older copy is shown. */
  let filling: DeskTable = table;
  let known: Rev = asRev(0);
  let reading: AbortController | null = null;
  let leaving: AbortSignal = AbortSignal.abort();
  const changed = new Set<ItemKey>();
  let asking = false;

  const show = (state: Partial<DeskState> = {}) =>
    store.setState({ entries: table.inOrder(), ...state });

  const ask = async (query: DeskQuery, signal: AbortSignal): Promise<DeskPart | null> => {
    const reply = await client.call('items.desk', query);
    if (signal.aborted) return null;
    if (reply.ok) return reply.value;
    show({ failure: reply.failure });
    return null;
  };

  const readAll = async (signal: AbortSignal) => {
    const isFirst = store.getState().phase === 'opening';
    if (isFirst) {
      const head = await ask(headQuery, signal);
      if (!head) return;
      known = asRev(Math.max(known, head.rev));
      table.merge(head.items);
      show({ phase: 'reading', failure: null });
      await atRest();
    }
    filling = isFirst ? table : createDeskTable(table);
    let shownAt = table.size;
    let after: ItemKey | null = null;
    do {
      const part: DeskPart | null = await ask({ after, limit: partSize }, signal);
      if (!part) return;
      if (after === null) known = asRev(Math.max(known, part.rev));
      after = part.next;
      filling.merge(part.items);
      // Each look at a growing list costs its length, so that it is shown each time it has doubled.
      if (filling === table && after !== null && table.size >= 2 * shownAt) {
        show();
        shownAt = filling.size;
      }
    } while (after !== null);
    table = filling;
    show({ phase: 'ready', failure: null });
    foldInQuiet(table, signal);
  };

  const reload = () => {
    reading?.abort();
    if (leaving.aborted) return;
    reading = new AbortController();
    void readAll(AbortSignal.any([leaving, reading.signal]));
    void readLastRead();
  };

  const readLastRead = async () => {
    const reply = await client.call('items.lastRead');
    if (reply.ok && !leaving.aborted) store.setState({ lastRead: reply.value });
  };

  /** One message at a time; what changes meanwhile goes with the next. */
  const askChanged = async () => {
    if (asking) return;
    asking = true;
    while (changed.size > 0 && !leaving.aborted) {
      const keys = [...changed].slice(0, keysAtOnce);
      for (const key of keys) changed.delete(key);
      const part = await ask({ keys }, leaving);
      if (!part) break;
      for (const each of new Set([filling, table])) takeIn(each, keys, part);
      show();
    }
    asking = false;
  };

  const hear = (broadcast: Broadcast) => {
    switch (broadcast.type) {
      case 'changed': {
        const isNext = known === 0 || broadcast.rev <= known + 1;
        known = asRev(Math.max(known, broadcast.rev));
        for (const { key } of broadcast.views) changed.add(key);
        if (isNext) void askChanged();
        else reload();
        return;
      }
      case 'rev':
        if (broadcast.rev > known) reload();
        return;
      case 'erased':
        table = createDeskTable();
        show({ lastRead: {} });
        reload();
        return;
    }
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    reload,
    follow(signal) {
      leaving = signal;
      client.listen(hear, signal);
      const timer = setInterval(() => {
        if (document.visibilityState === 'visible') void readLastRead();
      }, readAgainAfterMs);
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
      reload();
    },
  };
}

/** Once the page has nothing more urgent to do: what there is to see stands on the screen. */
const atRest = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1_000 });
  });

/** An item that was asked for and does not come is no row of the desk any more. */
function takeIn(table: DeskTable, keys: readonly ItemKey[], { items }: DeskPart): void {
  const found = new Set(items.map(({ key }) => key));
  table.remove(keys.filter((key) => !found.has(key)));
  table.merge(items);
}

/** Prepares what a search looks through while nothing else is to do. */
function foldInQuiet(table: DeskTable, signal: AbortSignal): void {
  const entries = table.inOrder();
  let at = 0;
  const work = (deadline: IdleDeadline) => {
    const until = performance.now() + foldForMs;
    const goesOn = () => deadline.timeRemaining() > 1 && performance.now() < until;
    while (at < entries.length && goesOn()) {
      for (const entry of entries.slice(at, at + foldAtOnce)) foldedOf(entry);
      at += foldAtOnce;
    }
    if (at < entries.length && !signal.aborted) requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
