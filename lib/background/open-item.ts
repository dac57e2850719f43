import { type ItemKey, platformOf, type ThreadKey } from '../domain/ids.ts';
import type { Handler } from '../messaging/server.ts';
import { matchesOf } from '../platforms/hosts.ts';
import type { OpenTab } from './pages.ts';
import type { Worker } from './worker.ts';

/** Brings the item's tab forward and rings the item there, or opens its permalink anew. */
export function openItem({ store, pages }: Worker): Handler<'items.open'> {
  return async (key) => {
    const row = await store.read((db) => db.items.get(key));
    if (!row) return { ok: false, failure: 'not-found' };
    const tabs = await pages.find(matchesOf(platformOf(key)));
    const tab = tabs.find(shows(key)) ?? tabs.find(shows(row.thread));
    if (tab) {
      await pages.bringForward(tab);
      await pages.tell(tab, { type: 'highlight', key });
      return { ok: true, value: { where: 'tab' } };
    }
    if (row.permalink === undefined) return { ok: false, failure: 'not-found' };
    await pages.openNew(row.permalink);
    return { ok: true, value: { where: 'new-tab' } };
  };
}

/** A tab shows what stands in its path as a whole step: `/status/<id>`, `/p/<code>/`, `/c/<id>/`. */
function shows(key: ItemKey | ThreadKey): (tab: OpenTab) => boolean {
  const id = key.slice(key.indexOf(':') + 1);
  return ({ url }) => URL.canParse(url) && new URL(url).pathname.split('/').includes(id);
}
