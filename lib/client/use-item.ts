import { useState } from 'react';
import type { ItemKey } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import type { Failure, ItemDetail } from '../messaging/protocol.ts';
import { useBroadcast } from './client-context.tsx';
import { useAnswer } from './use-answer.ts';

export interface ItemState {
  readonly detail: ItemDetail | null;
  /** The newest view heard of: the worker's answer or a later push. */
  readonly view: ItemView | null;
  readonly failure: Failure | null;
  readonly reload: () => void;
}

/** One item with its history, live. */
export function useItem(key: ItemKey): ItemState {
  const { value, failure, reload } = useAnswer(
    'items.detail',
    key,
    (broadcast) =>
      broadcast.type === 'rev' ||
      (broadcast.type === 'changed' && broadcast.views.some((changed) => changed.key === key)),
  );
  const [pushed, setPushed] = useState<ItemView | null>(null);
  useBroadcast((broadcast) => {
    if (broadcast.type !== 'changed') return;
    const mine = broadcast.views.find((changed) => changed.key === key);
    if (mine) setPushed(mine);
  });
  const detail = value?.view.key === key ? value : null;
  return { detail, view: newest(detail?.view, pushed, key), failure, reload };
}

function newest(
  told: ItemView | undefined,
  pushed: ItemView | null,
  key: ItemKey,
): ItemView | null {
  if (pushed?.key !== key) return told ?? null;
  return told && told.rev >= pushed.rev ? told : pushed;
}
