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
    const { key } = request;
    const [uses, words, row] = await Promise.all([
      kept(brandOf(settings)),
      library.words(),
      key === undefined ? undefined : store.read((db) => db.items.get(key)),
    ]);
    const platform = key && platformOf(key);
    // What triage said of other words says nothing of these.
    const analysis = row?.text === request.text ? row.analysis?.says : undefined;
    const asked = {
      ...request,
      already: here,
      ...(platform && { platform }),
      ...(analysis && { analysis }),
    };
    return { ok: true, value: library.suggest(asked, replies, settings, { uses, words }) };
  };
}
