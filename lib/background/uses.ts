import type { ReplyUse } from '../domain/reply-use.ts';
import type { Handler } from '../messaging/server.ts';
import { repeatedEdits } from '../replies/repeated-edits.ts';
import { brandOf, remembered, usesKept } from '../replies/uses.ts';
import { readReplies } from '../storage/replies.ts';
import { readSettings } from '../storage/settings.ts';
import { addUse, readUses } from '../storage/uses.ts';
import { languageOf } from '../text/language.ts';
import { ownsKey, type Worker } from './worker.ts';

/** A brand's uses, in memory: the very same array until one more is recorded. */
export interface KeptUses {
  of(brand: string): Promise<readonly ReplyUse[]>;
  forget(): void;
}

export function keepUses({ store }: Worker): KeptUses {
  let kept: { readonly brand: string; readonly uses: readonly ReplyUse[] } | null = null;
  return {
    async of(brand) {
      if (kept?.brand !== brand) {
        kept = { brand, uses: await store.read((db) => readUses(db, brand)) };
      }
      return kept.uses;
    },
    forget() {
      kept = null;
    },
  };
}

/** Records what a person did with a reply under an item that is kept. */
export function recordUse({ store, now }: Worker, kept: KeptUses): Handler<'replies.used'> {
  return async ({ key, reply, outcome, edit }, caller) => {
    if (!ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const recorded = await store.write(async ({ db }) => {
      const [item, saved] = await Promise.all([db.items.get(key), db.replies.get(reply)]);
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
    kept.forget();
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
