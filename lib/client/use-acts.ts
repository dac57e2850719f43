import { useCallback, useRef, useState } from 'react';
import {
  type Act,
  type ActForMany,
  type Command,
  type CommandForMany,
  type PersonPart,
  perform,
} from '../domain/command.ts';
import { withSays } from '../domain/correction.ts';
import { type CommandId, commandId, type EpochMs, type ItemKey } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import type { Failure, Performed, Reply } from '../messaging/protocol.ts';
import { useClient } from './client-context.tsx';

/** How the last thing a person did stands with the worker. */
export type Keeping =
  | { readonly state: 'idle' }
  | { readonly state: 'pending' }
  | { readonly state: 'kept'; readonly at: EpochMs }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void };

export interface Acts {
  /** True when the worker kept it. */
  readonly act: (key: ItemKey, act: Act) => Promise<boolean>;
  /** The same to several items; one undo puts all of it back. */
  readonly actOnAll: (keys: readonly ItemKey[], act: ActForMany) => Promise<boolean>;
  /** Puts a kept act back, the last one unless told; resolves to the item it belonged to, or null. */
  readonly undo: (deed?: Deed) => Promise<ItemKey | null>;
  /** What was kept since this view opened and not put back, the last at the end. */
  readonly deeds: readonly Deed[];
  readonly canUndo: boolean;
  readonly keeping: Keeping;
  /** The items of which `shown` may say something else than the worker did when it was asked. */
  readonly touched: ReadonlyMap<ItemKey, unknown>;
  /** The item as it will be once the worker has kept what was done, or as the worker said. */
  readonly shown: (view: ItemView) => ItemView;
}

/** One thing that a person did, to one item or to several. */
export interface Deed {
  readonly at: EpochMs;
  readonly act: Act;
  readonly done: readonly Done[];
}

interface Done {
  readonly key: ItemKey;
  readonly before: PersonPart;
  readonly after: PersonPart;
  /** What taught triage is forgotten by its name; it is no part of the item. */
  readonly correction?: CommandId;
}

interface Sent {
  readonly done: readonly Done[];
  /** The worker answered for all of it. */
  readonly whole: boolean;
}

/** As many as one message to the worker takes. */
const atOnce = 500;

/**
 * What a person does to items: shown at once, sent to the worker as a command, replaced by its
 * answer. A failed command is taken back from the screen; trying again sends the same command id,
 * so that a worker that had kept it after all does not do it twice.
 */
export function useActs(): Acts {
  const client = useClient();
  const [overlays, setOverlays] = useState<ReadonlyMap<ItemKey, Overlay>>(new Map());
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const newest = useRef(0);
  const remember = useCallback(({ done }: Sent, act: Act) => {
    if (done.length > 0) setDeeds((all) => [...all, { at: Date.now(), act, done }]);
  }, []);

  const send = useCallback(
    async (commands: readonly Command[], ask: Ask): Promise<Sent> => {
      newest.current += 1;
      const mine = newest.current;
      setKeeping({ state: 'pending' });
      setOverlays(
        (all) => new Map([...all, ...commands.map((c) => [c.key, { command: c }] as const)]),
      );
      const kept: Done[] = [];
      for (let from = 0; from < commands.length; from += atOnce) {
        const part = commands.slice(from, from + atOnce);
        const reply = await ask(part);
        if (!reply.ok) {
          const left = commands.slice(from);
          setOverlays((all) => settle(all, left, []));
          const retry = async () => {
            const sent = await send(left, ask);
            const [act] = left;
            if (act && act.type !== 'restore') remember(sent, act);
          };
          setKeeping({ state: 'failed', failure: reply.failure, retry: () => void retry() });
          return { done: kept, whole: false };
        }
        setOverlays((all) => settle(all, part, reply.value));
        for (const { view, before, after } of reply.value) {
          const correction = part.find(({ key, type }) => key === view.key && type === 'correct');
          kept.push({
            key: view.key,
            before,
            after,
            ...(correction && { correction: correction.id }),
          });
        }
      }
      if (mine === newest.current) setKeeping({ state: 'kept', at: Date.now() });
      return { done: kept, whole: true };
    },
    [remember],
  );
  const askOne = useCallback<Ask>(
    async ([command]) => {
      if (!command) return { ok: true, value: [] };
      const reply = await client.call('command.perform', command);
      return reply.ok ? { ok: true, value: [reply.value] } : reply;
    },
    [client],
  );
  const askAll = useCallback<Ask>(
    (commands) => client.call('command.performAll', commands as readonly CommandForMany[]),
    [client],
  );

  const act = useCallback(
    async (key: ItemKey, what: Act) => {
      const sent = await send([commandFor(key, what)], askOne);
      remember(sent, what);
      return sent.whole;
    },
    [send, askOne, remember],
  );
  const actOnAll = useCallback(
    async (keys: readonly ItemKey[], what: ActForMany) => {
      const sent = await send(
        keys.map((key) => commandFor(key, what)),
        askAll,
      );
      remember(sent, what);
      return sent.whole;
    },
    [send, askAll, remember],
  );

  const forget = useCallback(
    async (correction: CommandId): Promise<boolean> => {
      setKeeping({ state: 'pending' });
      const reply = await client.call('corrections.remove', correction);
      setKeeping(
        reply.ok
          ? { state: 'kept', at: Date.now() }
          : { state: 'failed', failure: reply.failure, retry: () => void forget(correction) },
      );
      return reply.ok;
    },
    [client],
  );

  const undo = useCallback(
    async (deed = deeds.at(-1)) => {
      const [first] = deed?.done ?? [];
      if (!deed || !first) return null;
      const { correction } = first;
      const restore = ({ key, before, after }: Done) =>
        commandFor(key, { type: 'restore', before, after });
      const kept =
        correction === undefined
          ? (await send(deed.done.map(restore), deed.done.length > 1 ? askAll : askOne)).whole
          : await forget(correction);
      if (!kept) return null;
      setDeeds((all) => all.filter((each) => each !== deed));
      return first.key;
    },
    [deeds, send, askAll, askOne, forget],
  );

  const shown = useCallback(
    (view: ItemView): ItemView => {
      const overlay = overlays.get(view.key);
      if (!overlay) return view;
      if ('view' in overlay) return overlay.view.rev >= view.rev ? overlay.view : view;
      return pendingView(view, overlay.command);
    },
    [overlays],
  );

  return {
    act,
    actOnAll,
    undo,
    canUndo: deeds.length > 0,
    deeds,
    keeping,
    touched: overlays,
    shown,
  };
}

type Overlay = { readonly command: Command } | { readonly view: ItemView };

const commandFor = (key: ItemKey, act: Act): Command => ({
  id: commandId(crypto.randomUUID()),
  at: Date.now(),
  key,
  ...act,
});

type Ask = (commands: readonly Command[]) => Promise<Reply<readonly Performed[]>>;

/** Replaces pending commands by the worker's answers, unless a newer one is pending by now. */
function settle(
  all: ReadonlyMap<ItemKey, Overlay>,
  commands: readonly Command[],
  answers: readonly Performed[],
): ReadonlyMap<ItemKey, Overlay> {
  const next = new Map(all);
  const views = new Map(answers.map(({ view }) => [view.key, view]));
  for (const { key, id } of commands) {
    const current = next.get(key);
    if (!current || !('command' in current) || current.command.id !== id) continue;
    const view = views.get(key);
    if (view) next.set(key, { view });
    else next.delete(key);
  }
  return next;
}

function pendingView(view: ItemView, command: Command): ItemView {
  const { history: _, ...part } = perform({ ...view, history: [] }, command);
  const { care, note, draft, outcome, ...rest } = view;
  const analysis =
    command.type === 'correct' && view.analysis
      ? { analysis: withSays(view.analysis, command.says) }
      : {};
  return { ...rest, ...part, ...analysis };
}
