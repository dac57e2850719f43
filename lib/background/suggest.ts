import { type ItemKey, platformOf, type ReplyId } from '../domain/ids.ts';
import type { SavedReply, Situation, Suggestion } from '../domain/reply.ts';
import type { ReplyUse } from '../domain/reply-use.ts';
import type { Settings } from '../domain/settings.ts';
import type { SuggestRequest } from '../messaging/protocol.ts';
import type { Handler } from '../messaging/server.ts';
import { brandOf } from '../replies/uses.ts';
import { languageToAnswerIn } from '../replies/writers-language.ts';
import type { Tables } from '../storage/schema.ts';
import { readSettings } from '../storage/settings.ts';
import { fold } from '../text/fold.ts';
import { findingsIn, groundOf } from './check-reply.ts';
import type { KeptUses } from './uses.ts';
import type { Worker } from './worker.ts';

type LiveReplies = () => Promise<readonly SavedReply[]>;

/** How many replies are called recent. */
const recentAtMost = 5;

/** The saved replies that fit an item best, or those a search finds. */
export function suggestReplies(
  worker: Worker,
  live: LiveReplies,
  kept: KeptUses,
): Handler<'replies.suggest'> {
  return async ({ situation, ...request }) => {
    const known = await knowledge(worker, live, kept);
    const found = await suggestions(worker, known, request, situation ? { situation } : {});
    const [first, ...rest] = found;
    const { key, here = [], search } = request;
    // What opens by itself is looked at before it is offered; anything else when it goes in.
    if (!first || key === undefined || search || situation || first.missing.length > 0) {
      return { ok: true, value: found };
    }
    const ground = await worker.store.read((db) => groundOf(db, key));
    const { reply: saved, filled } = first;
    const { replies, uses } = known;
    const about = {
      saved,
      replies,
      knowledge: { uses, words: await worker.library.words() },
      here,
    };
    const [finding] = ground ? findingsIn(filled, { ...about, ground }) : [];
    return { ok: true, value: [{ ...first, ...(finding && { finding }) }, ...rest] };
  };
}

/** What the brand used last, under whatever it was. */
export function recentReplies(
  worker: Worker,
  live: LiveReplies,
  kept: KeptUses,
): Handler<'replies.recent'> {
  return async (request) => {
    const known = await knowledge(worker, live, kept);
    const used = known.uses
      .filter(({ outcome }) => outcome !== 'rejected')
      .toReversed()
      .map(({ replyId }) => replyId);
    const there = new Set(known.replies.map(({ id }) => id));
    const only = [...new Set(used)].filter((id) => there.has(id)).slice(0, recentAtMost);
    return { ok: true, value: await suggestions(worker, known, request, { only }) };
  };
}

/** The reply whose shortcut was typed: letter forms and accents do not count. */
export function calledReply(
  worker: Worker,
  live: LiveReplies,
  kept: KeptUses,
): Handler<'replies.called'> {
  return async ({ shortcut, ...request }) => {
    const known = await knowledge(worker, live, kept);
    const wanted = fold(shortcut);
    const called = known.replies.find((reply) => reply.shortcut && fold(reply.shortcut) === wanted);
    if (!called || !known.settings.shortcuts) return { ok: true, value: null };
    const [found = null] = await suggestions(worker, known, request, { only: [called.id] });
    return { ok: true, value: found };
  };
}

interface Known {
  readonly replies: readonly SavedReply[];
  readonly settings: Settings;
  readonly uses: readonly ReplyUse[];
}

async function knowledge({ store }: Worker, live: LiveReplies, kept: KeptUses): Promise<Known> {
  const [replies, settings] = await Promise.all([live(), store.read(readSettings)]);
  return { replies, settings, uses: await kept(brandOf(settings)) };
}

/** An item as it is kept, and when its person first wrote in its thread, as far as the site tells. */
async function itemAndBeginning(db: Tables, key: ItemKey) {
  const row = await db.items.get(key);
  if (!row) return null;
  const theirs = await db.items
    .where('person')
    .equals(row.person)
    .filter(({ thread }) => thread === row.thread)
    .toArray();
  const times = theirs.flatMap(({ postedAt }) => postedAt ?? []);
  return { row, began: times.length > 0 ? Math.min(...times) : undefined };
}

async function suggestions(
  { store, library, now }: Worker,
  { replies, settings, uses }: Known,
  { here = [], ...request }: SuggestRequest,
  { only, situation }: { readonly only?: readonly ReplyId[]; readonly situation?: Situation },
): Promise<readonly Suggestion[]> {
  const { key } = request;
  const [words, kept] = await Promise.all([
    library.words(),
    key === undefined ? null : store.read((db) => itemAndBeginning(db, key)),
  ]);
  const platform = key && platformOf(key);
  // What triage said of other words says nothing of these.
  const analysis = kept?.row.text === request.text ? kept.row.analysis?.says : undefined;
  const asked = {
    ...request,
    already: here,
    at: now(),
    ...(kept?.began !== undefined && { began: kept.began }),
    ...(only && { only }),
    ...(platform && { platform }),
    ...(analysis && { analysis }),
  };
  if (!situation) return library.suggest(asked, replies, settings, { uses, words });
  // The guards judge by all replies, so a part of them is offered in the language that all tell.
  const writes = languageToAnswerIn(asked, replies, { uses, words });
  const some = replies.filter((reply) => reply.situation === situation);
  return library.suggest({ ...asked, writes }, some, settings, { uses, words });
}
