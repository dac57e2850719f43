import type { SavedReply } from '../domain/reply.ts';
import type { Handler } from '../messaging/server.ts';
import { readSettings } from '../storage/settings.ts';
import type { Worker } from './worker.ts';

/** The saved replies that fit an item best, or those a search finds. */
export function suggestReplies(
  { store, library }: Worker,
  live: () => Promise<readonly SavedReply[]>,
): Handler<'replies.suggest'> {
  return async (request) => {
    const [replies, settings] = await Promise.all([live(), store.read(readSettings)]);
    return { ok: true, value: library.suggest(request, replies, settings) };
  };
}
