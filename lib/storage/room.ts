import { DiskFull } from './failure.ts';

/** Bytes that can still be written; null where the browser does not tell. */
export type Room = () => Promise<number | null>;

/**
 * What a write leaves free. Chromium's database goes on in its log behind a record that a full disk cut
 * off, and a later start drops what follows, or the whole database (156, tried on a small disk); so a
 * write that could meet the end of the disk is not begun. A log and the files made from it take 4 MB
 * each, tidying of a large database some more.
 */
const kept = 32 * 2 ** 20;

/**
 * Chromium counts what is free on the disk itself for an extension with `unlimitedStorage`, in half a
 * millisecond. Firefox gives a share of the disk's size, so that its own refusals stay the rule there.
 */
export const browserRoom: Room = async () => {
  const { quota, usage } = (await navigator.storage?.estimate()) ?? {};
  return quota === undefined || usage === undefined ? null : quota - usage;
};

export async function isShort(room: Room): Promise<boolean> {
  const left = await room();
  return left !== null && left < kept;
}

/** @throws DiskFull before anything is written */
export async function refuseWithoutRoom(room: Room): Promise<void> {
  if (await isShort(room)) throw new DiskFull();
}
