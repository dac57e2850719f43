import type { ItemKey } from '../../domain/ids.ts';
import { queueOf } from '../../domain/queue.ts';
import type { BridgeItem } from '../bridge.ts';

/**
 * The next item in the order of the page that waits for an answer of ours, behind the one where the
 * person is; from the end it goes on at the beginning. Null when none waits.
 */
export function nextWaiting(
  keys: readonly ItemKey[],
  item: (key: ItemKey) => Pick<BridgeItem, 'draft' | 'view'> | null,
  after: ItemKey | null,
): ItemKey | null {
  const at = after === null ? -1 : keys.indexOf(after);
  const inTurn = [...keys.slice(at + 1), ...keys.slice(0, at + 1)];
  const waits = (key: ItemKey) => {
    const found = item(key);
    return found !== null && queueOf(found.view, found.draft.own) === 'to_answer';
  };
  return inTurn.find(waits) ?? null;
}
