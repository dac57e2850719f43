import type { ReplyUse } from '../domain/reply-use.ts';
import type { Handler } from '../messaging/server.ts';
import { repeatedEdits } from '../replies/repeated-edits.ts';
import { brandOf, remembered, usesKept } from '../replies/uses.ts';
import { readReplies } from '../storage/replies.ts';
import { readSettings } from '../storage/settings.ts';
import { addUse, readUses, usesMark } from '../storage/uses.ts';
import { languageOf } from '../text/language.ts';
import { ownsKey, type Worker } from './worker.ts';

/**
 * Uses of a brand, the oldest first; the very same array as before while nothing was recorded, so
 * that the ranking keeps its index.
 */
export type KeptUses = (brand: string) => Promise<readonly ReplyUse[]>;

export function keepUses({ store }: Worker): KeptUses {
  let kept: { readonly brand: string; readonly mark: unknown; readonly uses: ReplyUse[] } | null =
    null;
  return (brand) =>
    store.read(async (db) => {
      const mark = await usesMark(db);
      if (kept?.brand !== brand || kept.mark !== mark) {
        kept = { brand, mark, uses: await readUses(db, brand) };
      }
      return kept.uses;
    });
}

/** Words of no item: they teach the ranking nothing, and what was used last is known all the same. */
const nowhere = { text: '', lang: undefined } as const;

/** Records what a person did with a reply, beneath the words of the item if it is one that is kept. */
export function recordUse({ store, now }: Worker): Handler<'replies.used'> {
  return async ({ key, reply, outcome, edit }, caller) => {
    if (key !== undefined && !ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const recorded = await store.write(async ({ db }) => {
      const [item, saved] = await Promise.all([
        key === undefined ? nowhere : db.items.get(key),
        db.replies.get(reply),
      ]);
      if (!item || !saved) return false;
      const use: ReplyUse = {
        id: crypto.randomUUID(),
        brand: brandOf(await readSettings(db)),
        replyId: reply,
        outcome,
        text: remembered(item.text),
        lang: languageOf(item.text, item.lang),
        at: now(),
        ...(edit && { edit }),
      };
      await addUse(db, use, usesKept);
      return true;
    });
    if (!recorded) return { ok: false, failure: 'not-found' };
    return { ok: true, value: null };
  };
}

/** Variants that the brand's edits ask for. */
export function offerVariants({ store }: Worker): Handler<'replies.edits'> {
  return async () => {
    const offered = await store.read(async (db) => {
      const uses = await readUses(db, brandOf(await readSettings(db)));
      return repeatedEdits(uses, await readReplies(db));
    });
    return { ok: true, value: offered };
  };
}
