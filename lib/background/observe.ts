import type { EpochMs, ItemKey, PlatformId } from '../domain/ids.ts';
import { platformOf } from '../domain/ids.ts';
import type { ItemDraft, ItemRecord } from '../domain/item.ts';
import { observe } from '../domain/merge.ts';
import { limits, observationShape, type Parsed, parseShape } from '../domain/shapes.ts';
import type { Observation } from '../messaging/protocol.ts';
import type { Handler } from '../messaging/server.ts';
import { platformOfHost } from '../platforms/hosts.ts';
import { noteRead } from '../storage/last-read.ts';
import { readRev } from '../storage/store.ts';
import { privateBeginnings } from './private-threads.ts';
import { judgeWith } from './triage.ts';
import { recordOf, rowOf, viewOf } from './view.ts';
import type { Worker } from './worker.ts';

/**
 * A page showed items. One bad item never costs the others of its batch; everything good is
 * written in one transaction, and the number of changes grows only if a page told something new.
 * Every text is judged once, and again only when it or what people taught triage changed.
 * The brand's own words get no status: they are kept only where a record is there already.
 */
export function observeItems({ store, now, triage }: Worker): Handler<'items.observe'> {
  return async (batch, caller) => {
    if (caller.type !== 'page') return { ok: false, failure: 'not-allowed' };
    const accepted: Observation[] = [];
    const refused: { index: number; why: string }[] = [];
    batch.forEach((observation, index) => {
      const checked = check(observation, caller.platform);
      if (checked.ok) accepted.push(checked.value);
      else refused.push({ index, why: checked.at });
    });
    const at = now();
    // Before the transaction: IndexedDB ends one that waits for anything else.
    const analyser = await triage.ready();
    const written = await store.write(async ({ db, nextRev }) => {
      const known = await db.items.bulkGet([...new Set(accepted.map(({ draft }) => draft.key))]);
      const records = new Map(known.flatMap((row) => (row ? [[row.key, recordOf(row)]] : [])));
      const { changed, touched } = apply(records, accepted, at);
      const judge = judgeWith(triage, analyser, await db.corrections.toArray());
      for (const [key, record] of records) {
        const judged = judge.judge(record, at);
        if (judged === record) continue;
        records.set(key, judged);
        changed.add(key);
        touched.add(key);
      }
      for (const turned of await privateBeginnings(db, records.values(), at)) {
        // The batch itself may hold the public item, read anew.
        const inBatch = records.get(turned.key);
        const { care, history } = turned;
        records.set(turned.key, inBatch ? { ...inBatch, ...(care && { care }), history } : turned);
        changed.add(turned.key);
        touched.add(turned.key);
      }
      if (changed.size > 0) {
        const rev = await nextRev();
        for (const key of changed) stamp(records, key, rev);
      }
      const rows = [...touched].flatMap((key) => records.get(key) ?? []).map(rowOf);
      if (rows.length > 0) await db.items.bulkPut(rows);
      if (accepted.length > 0) await noteRead(db, caller.platform, at);
      return { rev: await readRev(db), records, changed };
    });
    const views = [...written.records.values()].map(viewOf);
    const { rev, changed } = written;
    return {
      ok: true,
      value: { rev, views, ...(refused.length > 0 && { refused }) },
      ...(changed.size > 0 && {
        announce: [{ type: 'changed', rev, views: views.filter(({ key }) => changed.has(key)) }],
      }),
    };
  };
}

/** Merges the observations into `records`; says which tell something new and which to write. */
function apply(
  records: Map<ItemKey, ItemRecord>,
  observations: readonly Observation[],
  at: EpochMs,
): { changed: Set<ItemKey>; touched: Set<ItemKey> } {
  const changed = new Set<ItemKey>();
  const touched = new Set<ItemKey>();
  for (const { draft, page } of observations) {
    const before = records.get(draft.key);
    if (!before && draft.own === true) continue;
    const { record, news } = observe(before, draft, page, at);
    if (news) changed.add(draft.key);
    if (record !== before) touched.add(draft.key);
    records.set(draft.key, record);
  }
  return { changed, touched };
}

function stamp(records: Map<ItemKey, ItemRecord>, key: ItemKey, rev: ItemRecord['rev']): void {
  const record = records.get(key);
  if (record) records.set(key, { ...record, rev });
}

/** Shape, then whose it is: a page of one platform never speaks for another one. */
function check(observation: unknown, platform: PlatformId): Parsed<Observation> {
  const parsed = parseShape<Observation>(observationShape, observation);
  if (!parsed.ok) return parsed;
  const { draft, page } = parsed.value;
  if (draft.platform !== platform) return { ok: false, at: 'draft.platform' };
  for (const name of ['key', 'thread', 'parent'] as const) {
    const key = draft[name];
    if (key !== undefined && platformOf(key) !== platform)
      return { ok: false, at: `draft.${name}` };
  }
  return { ok: true, value: { draft: withinLimits(draft, platform), page } };
}

/**
 * Cuts a text that no platform would take, and says so in `truncated`; leaves out addresses that
 * are not the platform's own, because they are opened later with one click.
 */
function withinLimits(draft: ItemDraft, platform: PlatformId): ItemDraft {
  const { permalink, author, ...rest } = draft;
  const { url, ...named } = author;
  const tooLong = draft.text.length > limits.text;
  // Never half of a character that takes two code units.
  const text = tooLong
    ? draft.text.slice(0, limits.text).replace(/[\uD800-\uDBFF]$/, '')
    : draft.text;
  return {
    ...rest,
    text,
    author: { ...named, ...(isOfPlatform(url, platform) && { url }) },
    ...(isOfPlatform(permalink, platform) && { permalink }),
    ...(tooLong && { truncated: true }),
  };
}

function isOfPlatform(url: string | undefined, platform: PlatformId): url is string {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && platformOfHost(host)?.id === platform;
}
