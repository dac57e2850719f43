import { useCallback, useRef, useState } from 'react';
import { type Act, type Command, type PersonPart, perform } from '../domain/command.ts';
import { withSays } from '../domain/correction.ts';
import { type CommandId, commandId, type EpochMs, type ItemKey } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import type { Failure } from '../messaging/protocol.ts';
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
  /** Puts the last kept act back; resolves to the item it belonged to, or null. */
  readonly undo: () => Promise<ItemKey | null>;
  readonly canUndo: boolean;
  readonly keeping: Keeping;
  /** The items of which `shown` may say something else than the worker did when it was asked. */
  readonly touched: ReadonlyMap<ItemKey, unknown>;
  /** The item as it will be once the worker has kept what was done, or as the worker said. */
  readonly shown: (view: ItemView) => ItemView;
}

interface Done {
  readonly key: ItemKey;
  readonly before: PersonPart;
  readonly after: PersonPart;
  /** What taught triage is forgotten by its name; it is no part of the item. */
  readonly correction?: CommandId;
}

/**
 * What a person does to items: shown at once, sent to the worker as a command, replaced by its
 * answer. A failed command is taken back from the screen; trying again sends the same command id,
 * so that a worker that had kept it after all does not do it twice.
 */
export function useActs(): Acts {
  const client = useClient();
  const [overlays, setOverlays] = useState<ReadonlyMap<ItemKey, Overlay>>(new Map());
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const [done, setDone] = useState<readonly Done[]>([]);
  const newest = useRef(0);

  const send = useCallback(
    async (command: Command): Promise<Done | null> => {
      newest.current += 1;
      const mine = newest.current;
      setKeeping({ state: 'pending' });
      setOverlays((all) => new Map(all).set(command.key, { command }));
      const reply = await client.call('command.perform', command);
      if (reply.ok) {
        setOverlays((all) => settle(all, command, { view: reply.value.view }));
        if (mine === newest.current) setKeeping({ state: 'kept', at: Date.now() });
        const { before, after } = reply.value;
        const correction = command.type === 'correct' ? { correction: command.id } : {};
        return { key: command.key, before, after, ...correction };
      }
      setOverlays((all) => settle(all, command, null));
      setKeeping({
        state: 'failed',
        failure: reply.failure,
        retry: () => {
          void send(command).then((kept) => {
            if (kept && command.type !== 'restore') setDone((all) => [...all, kept]);
          });
        },
      });
      return null;
    },
    [client],
  );

  const act = useCallback(
    async (key: ItemKey, what: Act) => {
      const kept = await send(commandFor(key, what));
      if (kept) setDone((all) => [...all, kept]);
      return kept !== null;
    },
    [send],
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

  const undo = useCallback(async () => {
    const last = done.at(-1);
    if (!last) return null;
    const { key, before, after, correction } = last;
    const kept = await (correction === undefined
      ? send(commandFor(key, { type: 'restore', before, after }))
      : forget(correction));
    if (!kept) return null;
    setDone((all) => all.filter((entry) => entry !== last));
    return key;
  }, [done, send, forget]);

  const shown = useCallback(
    (view: ItemView): ItemView => {
      const overlay = overlays.get(view.key);
      if (!overlay) return view;
      if ('view' in overlay) return overlay.view.rev >= view.rev ? overlay.view : view;
      return pendingView(view, overlay.command);
    },
    [overlays],
  );

  return { act, undo, canUndo: done.length > 0, keeping, touched: overlays, shown };
}

type Overlay = { readonly command: Command } | { readonly view: ItemView };

const commandFor = (key: ItemKey, act: Act): Command => ({
  id: commandId(crypto.randomUUID()),
  at: Date.now(),
  key,
  ...act,
});

/** Replaces the pending command by the worker's answer, unless a newer one is pending by now. */
function settle(
  all: ReadonlyMap<ItemKey, Overlay>,
  command: Command,
  answer: { readonly view: ItemView } | null,
): ReadonlyMap<ItemKey, Overlay> {
  const current = all.get(command.key);
  if (!current || !('command' in current) || current.command.id !== command.id) return all;
  const next = new Map(all);
  if (answer) next.set(command.key, answer);
  else next.delete(command.key);
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
