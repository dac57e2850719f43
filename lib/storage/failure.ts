/** The database was written by a newer Inlay than this one. Nothing in it was touched. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
  constructor(found: number, ours: number) {
    super(`The database has schema ${found}; this version knows ${ours}.`);
  }
}

/** There is too little room on the disk to write safely. Nothing was written. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
  constructor(options?: ErrorOptions) {
    super('The disk is full.', options);
  }
}

export type StorageFailure = 'disk-full' | 'storage-aborted' | 'storage-broken' | 'storage-newer';

/**
 * Why the database did not take it. IndexedDB and Dexie wrap the first cause several times over
 * (an aborted transaction carries the full disk inside), so the gravest name on the way counts.
 */
export function storageFailureOf(error: unknown): StorageFailure {
  const names = namesIn(error);
  if (names.has('NewerDatabase') || names.has('VersionError')) return 'storage-newer';
  if (names.has('DiskFull') || names.has('QuotaExceededError')) return 'disk-full';
  if (names.has('AbortError')) return 'storage-aborted';
  return 'storage-broken';
}

/** Whether the browser itself could not write: what it was writing may stand half on the disk. */
export function mayHaveTorn(error: unknown): boolean {
  const names = namesIn(error);
  return ['QuotaExceededError', 'AbortError', 'UnknownError'].some((name) => names.has(name));
}

function namesIn(error: unknown, names = new Set<string>(), depth = 0): Set<string> {
  if (typeof error !== 'object' || error === null || depth > 5) return names;
  const { name, inner, cause, failures } = error as {
    name?: unknown;
    inner?: unknown;
    cause?: unknown;
    failures?: unknown;
  };
  if (typeof name === 'string') names.add(name);
  for (const next of [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])]) {
    namesIn(next, names, depth + 1);
  }
  return names;
}
