import type { Tables } from './schema.ts';

/**
 * Where a database stands with its second copy: each change of what is copied has the next number, and a
 * database that was begun anew has another name. The copy carries the mark it was last written at.
 */
export interface CopyMark {
  readonly born: string;
  readonly n: number;
}

const name = 'copy-mark';

/** Null as long as nothing that is copied was ever written. */
export async function readCopyMark(db: Tables): Promise<CopyMark | null> {
  return ((await db.meta.get(name))?.value as CopyMark | undefined) ?? null;
}

/** Gives this change the next number, inside its own transaction. */
export async function countChange(db: Tables): Promise<CopyMark> {
  const { born, n } = (await readCopyMark(db)) ?? { born: crypto.randomUUID(), n: 0 };
  const mark: CopyMark = { born, n: n + 1 };
  await db.meta.put({ name, value: mark });
  return mark;
}
