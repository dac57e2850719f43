import browser from 'webextension-polyfill';
import { browserRoom, refuseWithoutRoom } from '../storage/room.ts';
import type { CopyPlace } from './second-copy.ts';

/** The browser's own storage for extensions: it stands in other files than the database. */
export const browserCopyPlace: CopyPlace = {
  read: (names) => browser.storage.local.get(names && [...names]),
  async write(rows) {
    await refuseWithoutRoom(browserRoom);
    await browser.storage.local.set(rows);
  },
  remove: (names) => browser.storage.local.remove([...names]),
  clear: () => browser.storage.local.clear(),
};

/** Scripts in the sites' pages could read this storage in Chromium, and have no need to. */
export async function closeToPages(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
