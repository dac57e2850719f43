import { type ItemKey, platformOf, type ThreadKey } from '../domain/ids.ts';
import type { Broadcast } from '../messaging/protocol.ts';
import type { Handler } from '../messaging/server.ts';
import { matchesOf } from '../platforms/hosts.ts';
import type { OpenTab } from './pages.ts';
import type { Worker } from './worker.ts';

/** Tabs of a site that are asked for an item before it is opened anew. */
const tabsAsked = 12;

/**
 * Brings forward the tab that has the item on its page and rings it there: the tab of its own page,
 * of its thread, or any other of the site, a feed for one. Else opens its permalink anew.
 */
export function openItem(worker: Worker): Handler<'items.open'> {
  return async (key) => {
    const went = await goTo(worker, key, { type: 'highlight', key });
    return went
      ? { ok: true, value: { where: went === 'new-tab' ? 'new-tab' : 'tab' } }
      : { ok: false, failure: 'not-found' };
  };
}

/**
 * Goes there in the same way and has the first suggestion put in, where a page shows the item. On a
 * page that only opens now a person presses once more: nobody sees yet what would go in where.
 */
export function insertFirst(worker: Worker): Handler<'items.insertFirst'> {
  return async (key) => {
    const went = await goTo(worker, key, { type: 'highlight', key, insert: true });
    return went
      ? { ok: true, value: { asked: went === 'shown' } }
      : { ok: false, failure: 'not-found' };
  };
}

/** @returns `near`: a tab came forward that may still show it; null: there is no way to it */
async function goTo(
  { store, pages }: Worker,
  key: ItemKey,
  push: Broadcast,
): Promise<'shown' | 'near' | 'new-tab' | null> {
  const row = await store.read((db) => db.items.get(key));
  if (!row) return null;
  const tabs = await pages.find(matchesOf(platformOf(key)));
  const own = tabs.find(isAt(key));
  const thread = tabs.find(isAt(row.thread));
  const likely = [own, thread].filter((tab) => tab !== undefined);
  for (const tab of [...new Set([...likely, ...tabs])].slice(0, tabsAsked)) {
    if (!(await pages.tell(tab, push))) continue;
    await pages.bringForward(tab);
    return 'shown';
  }
  // A page of its own may still be loading; a thread without it may never show it.
  const near = own ?? (row.permalink === undefined ? thread : undefined);
  if (near) {
    await pages.bringForward(near);
    return 'near';
  }
  if (row.permalink === undefined) return null;
  await pages.openNew(row.permalink);
  return 'new-tab';
}

/**
 * Whether a tab's address names something: as a whole step of its path (`/status/<id>`,
 * `/p/<code>/`), as a value (`?story_fbid=<id>`), or as a number within a step
 * (`/feed/update/urn:li:activity:<id>`, `/posts/name_activity-<id>-x`).
 */
function isAt(key: ItemKey | ThreadKey): (tab: OpenTab) => boolean {
  const id = key.slice(key.indexOf(':') + 1);
  return ({ url }) => {
    if (!URL.canParse(url)) return false;
    const { pathname, searchParams } = new URL(url);
    const names = [...pathname.split('/'), ...searchParams.values()];
    return names.includes(id) || (pathname.match(/\d{6,}/gu)?.includes(id) ?? false);
  };
}
