import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long a waiting run sleeps between two looks, in milliseconds. */
const LOOK_AGAIN_MS = 200;

/**
 * Takes a lock between processes, waiting until its holder lets go or is gone.
 *
 * @param {string} file the lock file; it holds the process id of the holder
 * @param {() => void} [onWait] called once when somebody else holds it
 * @returns {Promise<() => void>} lets go of the lock
 */
export async function holdLock(file, onWait) {
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, String(process.pid));
  let told = false;
  try {
    while (!tryLink(mine, file)) {
      const holder = readHolder(file);
      if (holder !== undefined && !isAlive(holder)) {
        removeStale(file, holder);
        continue;
      }
      if (!told) onWait?.();
      told = true;
      await setTimeout(LOOK_AGAIN_MS);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/**
 * A hard link appears with its content in one step and fails when the name is taken.
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function readHolder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Two waiting runs may both see a dead holder; the slower one must not remove the quicker one's lock.
 * @param {string} file
 * @param {number} holder
 */
function removeStale(file, holder) {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readHolder(aside) !== holder) tryLink(aside, file);
  rmSync(aside, { force: true });
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}
