import type { SavedReply } from '../domain/reply.ts';
import type { ReplyUse } from '../domain/reply-use.ts';
import type { Handler } from '../messaging/server.ts';
import { keepAnswer } from '../replies/keep-answer.ts';
import { repeatedEdits } from '../replies/repeated-edits.ts';
import { brandOf, remembered, usesKept } from '../replies/uses.ts';
import { whatBecame } from '../replies/what-became.ts';
import { putReplies, readReplies } from '../storage/replies.ts';
import { readSettings } from '../storage/settings.ts';
import { addUses, readUses, usesMark } from '../storage/uses.ts';
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

/** Records what became of the replies that were offered for an item, once its answer was sent. */
export function recordSent({ store, now }: Worker): Handler<'replies.sent'> {
  return async ({ id, key, ...report }, caller) => {
    if (key !== undefined && !ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const became = whatBecame(report);
    await store.write(async ({ db }) => {
      // The brand's own posts are not kept, and people write under them all the same.
      const item = (key !== undefined && (await db.items.get(key))) || nowhere;
      const known = await db.replies.bulkGet(became.map(({ reply }) => reply));
      const about = {
        brand: brandOf(await readSettings(db)),
        text: remembered(item.text),
        lang: languageOf(item.text, item.lang),
        at: now(),
      };
      const uses = became.flatMap(({ reply, ...what }, index): ReplyUse[] =>
        known[index] ? [{ ...about, id: `${id} ${reply}`, replyId: reply, ...what }] : [],
      );
      await addUses(db, uses, usesKept);
    });
    return { ok: true, value: { news: became.every(({ outcome }) => outcome !== 'sent') } };
  };
}

/** Whom the site makes an answer speak to; a reply speaks to whoever it is inserted for. */
const leadingNames = /^\s*(?:@[\p{L}\p{N}_.-]+\s+)+/u;

/** A sent answer as a new reply, in one step; it can be changed or deleted like any other. */
export function keepSent({ store, now }: Worker): Handler<'replies.keep'> {
  return async ({ id, key, text }, caller) => {
    if (!ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const kept = await store.write(async ({ db }) => {
      const [item, before] = await Promise.all([db.items.get(key), db.replies.get(id)]);
      if (before) return before;
      if (!item) return null;
      const { author, lang, analysis } = item;
      const comment = {
        text: item.text,
        ...(lang !== undefined && { lang }),
        ...(analysis && { analysis: analysis.says }),
      };
      const at = now();
      const reply: SavedReply = {
        id,
        ...keepAnswer(
          { text: text.replace(leadingNames, ''), comment, author },
          await readSettings(db),
        ),
        createdAt: at,
        updatedAt: at,
      };
      await putReplies(db, [reply]);
      return reply;
    });
    if (!kept) return { ok: false, failure: 'not-found' };
    return { ok: true, value: kept, announce: [{ type: 'replies' }] };
  };
}

/** Within so many ms a reply that was kept from an answer may be taken back by the page. */
const takeBackWithin = 60 * 60_000;

/** The undo of `keepSent`: pages delete no other reply, and a deleted one can be brought back. */
export function takeBackKept({ store, now }: Worker): Handler<'replies.unkeep'> {
  return async (id) => {
    const at = now();
    const taken = await store.write(async ({ db }) => {
      const reply = await db.replies.get(id);
      const fresh = reply && !reply.starter && reply.createdAt === reply.updatedAt;
      if (!fresh || at - reply.createdAt > takeBackWithin) return false;
      if (reply.deletedAt === undefined) await putReplies(db, [{ ...reply, deletedAt: at }]);
      return true;
    });
    if (!taken) return { ok: false, failure: 'not-found' };
    return { ok: true, value: null, announce: [{ type: 'replies' }] };
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
