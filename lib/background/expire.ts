import type { Broadcast } from '../messaging/protocol.ts';
import { backUpReplies } from '../storage/replies.ts';
import { readSettings } from '../storage/settings.ts';
import type { Worker } from './worker.ts';

const day = 24 * 3_600_000;
/** A command is sent again within seconds; a week is far beyond any sleep between the two. */
const commandsStay = 7 * day;

/** Lets items leave that nobody decided on and no page showed for `keepDays`; 0 keeps them all. */
export async function expire({ store, now }: Worker): Promise<readonly Broadcast[]> {
  const at = now();
  return store.write(async ({ db, nextRev }) => {
    await backUpReplies(db, at, 'daily');
    await db.commands
      .where('doneAt')
      .below(at - commandsStay)
      .delete();
    const { keepDays } = await readSettings(db);
    if (keepDays === 0) return [];
    const left = await db.items
      .where('[decided+lastSeenAt]')
      .between([0, -Infinity], [0, at - keepDays * day])
      .delete();
    return left > 0 ? [{ type: 'rev', rev: await nextRev() }] : [];
  });
}
