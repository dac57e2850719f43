import { platformOf } from '../domain/ids.ts';
import type { SavedReply } from '../domain/reply.ts';
import type { Handler } from '../messaging/server.ts';
import { brandOf } from '../replies/uses.ts';
import { readSettings } from '../storage/settings.ts';
import type { KeptUses } from './uses.ts';
import type { Worker } from './worker.ts';

/** The saved replies that fit an item best, or those a search finds. */
export function suggestReplies(
  { store, library }: Worker,
  live: () => Promise<readonly SavedReply[]>,
  kept: KeptUses,
): Handler<'replies.suggest'> {
  return async ({ here = [], ...request }) => {
    const [replies, settings] = await Promise.all([live(), store.read(readSettings)]);
    const [uses, words] = await Promise.all([kept(brandOf(settings)), library.words()]);
    const platform = request.key && platformOf(request.key);
    const asked = { ...request, already: here, ...(platform && { platform }) };
    return { ok: true, value: library.suggest(asked, replies, settings, { uses, words }) };
  };
}
