import type { Handler } from '../messaging/server.ts';
import { readSettings } from '../storage/settings.ts';
import { liveReplies } from './replies.ts';
import type { Worker } from './worker.ts';

/** The saved replies that fit an item best, or those a search finds. */
export function suggestReplies(worker: Worker): Handler<'replies.suggest'> {
  return async (request) => {
    const replies = await liveReplies(worker);
    const settings = await worker.store.read(readSettings);
    return { ok: true, value: worker.library.suggest(request, replies, settings) };
  };
}
