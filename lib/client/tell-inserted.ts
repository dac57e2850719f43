import type { Act } from '../domain/command.ts';
import { commandId, type ItemKey } from '../domain/ids.ts';
import type { Client } from '../messaging/protocol.ts';

/**
 * Tells the worker that a text went into the box of an item, which has a draft now. Nothing waits for
 * it.
 */
export function tellInserted(client: Client, key: ItemKey, title: string | undefined): void {
  const act: Act = { type: 'recordInsert', ...(title !== undefined && { title }) };
  void client.call('command.perform', {
    ...act,
    id: commandId(crypto.randomUUID()),
    at: Date.now(),
    key,
  });
}
