import type { ItemKey } from '../domain/ids.ts';
import type { Client, Failure, Observation, ObserveResult } from '../messaging/protocol.ts';

/** Largest number of observations in one message; the worker refuses more. */
export const observeLimit = 100;

export interface Asker {
  /** Tells the worker what the page says of an item; the newest word of each item counts. */
  observe(observation: Observation): void;
  /** Takes back what was not sent yet. */
  forget(key: ItemKey): void;
}

export interface AskerEvents {
  onAnswer(result: ObserveResult): void;
  /** The worker could not be asked; what was not told is kept and told later. */
  onFailure(failure: Failure, keys: readonly ItemKey[]): void;
}

const frameMs = 16;
/** Waits before asking again after a failure, in ms; the last one repeats. */
const patience = [500, 2_000, 10_000, 30_000];

/** Sends observations to the worker, one batch a frame, one message at a time. */
export function createAsker(client: Client, events: AskerEvents, signal: AbortSignal): Asker {
  const waiting = new Map<ItemKey, Observation>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let failures = 0;
  let limit = observeLimit;

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const schedule = (afterMs: number) => {
    if (busy || timer !== undefined || signal.aborted || waiting.size === 0) return;
    // A timer, not a frame: a tab in the background draws none but its items are waited for.
    timer = setTimeout(send, afterMs);
  };

  const send = async () => {
    timer = undefined;
    const batch = [...waiting.values()].slice(0, limit);
    for (const { draft } of batch) waiting.delete(draft.key);
    busy = true;
    const reply = await client.call('items.observe', batch);
    busy = false;
    if (signal.aborted) return;
    if (reply.ok) {
      failures = 0;
      events.onAnswer(reply.value);
      schedule(frameMs);
      return;
    }
    const keys = batch.map(({ draft }) => draft.key);
    if (reply.failure === 'bad-request' && batch.length > 1) {
      // One bad item must not hold back the others: tell them one at a time.
      limit = 1;
      keepForLater(batch);
      schedule(frameMs);
      return;
    }
    limit = observeLimit;
    if (reply.failure !== 'bad-request') keepForLater(batch);
    events.onFailure(reply.failure, keys);
    if (reply.failure === 'updated') return;
    schedule(patience[Math.min(failures, patience.length - 1)] ?? frameMs);
    failures++;
  };

  /** What the page said meanwhile is newer than what could not be told. */
  const keepForLater = (batch: readonly Observation[]) => {
    for (const observation of batch) {
      if (!waiting.has(observation.draft.key)) waiting.set(observation.draft.key, observation);
    }
  };

  return {
    observe(observation) {
      waiting.set(observation.draft.key, observation);
      schedule(frameMs);
    },
    forget(key) {
      waiting.delete(key);
    },
  };
}
