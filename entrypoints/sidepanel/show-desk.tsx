import browser from 'webextension-polyfill';
import { DeskPage } from '@/components/desk/desk-page.tsx';
import { mountPage } from '@/components/ui/mount-page.tsx';
import { createDeskStore } from '@/lib/client/desk/desk-store.ts';
import { firstRows } from '@/lib/client/desk/first-rows.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import { platforms } from '@/lib/platforms/hosts.ts';

/** Draws the desk into its page, the first time with its first rows. */
export async function showDesk(client: Client): Promise<void> {
  const store = createDeskStore(client);
  store.follow(new AbortController().signal);
  await firstRows(store);
  mountPage({
    document,
    client,
    browserLanguage: browser.i18n.getUILanguage(),
    page: (
      <DeskPage
        store={store}
        platforms={platforms}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    ),
  });
}
