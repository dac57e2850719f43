import type { Inlay } from './inlay.ts';

interface Held {
  inlayHold?: boolean;
}

/** Keeps the worker's database to a transaction of the test, so that whatever asks has to wait. */
export async function holdStorage(inlay: Inlay): Promise<void> {
  const worker = await inlay.worker();
  await worker.evaluate(async () => {
    const holder = globalThis as Held;
    // The worker makes its database at its first start, which may be just now.
    let name: string | undefined;
    while (!name) {
      const databases = await indexedDB.databases();
      name = databases.find(({ version }) => version)?.name;
    }
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...database.objectStoreNames];
    holder.inlayHold = true;
    const store = database.transaction(stores, 'readwrite').objectStore(stores[0] ?? '');
    const keep = () => {
      const asked = store.count();
      asked.onsuccess = () => (holder.inlayHold ? keep() : database.close());
    };
    keep();
  });
}

export async function letStorageGo(inlay: Inlay): Promise<void> {
  const worker = await inlay.worker();
  await worker.evaluate(() => {
    (globalThis as Held).inlayHold = false;
  });
}
