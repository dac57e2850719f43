import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whether the extension's own database was opened in a profile since a moment: its worker opens it
 * as it comes up, and the database writes its log anew each time. Tells of a live worker without any
 * debugging.
 * @param since in milliseconds since 1970
 */
export async function databaseOpenedSince(
  since: number,
  profile: string,
  extensionId: string,
): Promise<boolean> {
  const folder = `chrome-extension_${extensionId}_0.indexeddb.leveldb`;
  const log = join(profile, 'Default', 'IndexedDB', folder, 'LOG');
  return stat(log).then(
    ({ mtimeMs }) => mtimeMs >= since,
    () => false,
  );
}
