import type { Act } from '../domain/command.ts';
import { commandId, type ItemKey } from '../domain/ids.ts';
import type { SavedReply } from '../domain/reply.ts';
import type { Client } from '../messaging/protocol.ts';

/**
 * Tells the worker that a saved reply went in: it teaches the ranking, and its item, where one is
 * known, has a draft now. Nothing waits for it.
 */
export function tellInserted(
  client: Client,
  reply: Pick<SavedReply, 'id'> & Partial<Pick<SavedReply, 'title'>>,
  key: ItemKey | undefined,
): void {
  void client.call('replies.used', {
    ...(key !== undefined && { key }),
    reply: reply.id,
    outcome: 'sent',
  });
  if (key === undefined) return;
  const { title } = reply;
  const act: Act = { type: 'recordInsert', ...(title !== undefined && { title }) };
  void client.call('command.perform', {
    ...act,
    id: commandId(crypto.randomUUID()),
    at: Date.now(),
    key,
  });
}
