import type { Handler } from '../messaging/server.ts';
import { countQueue, countSeen, readDesk } from '../storage/desk.ts';
import type { ItemRow } from '../storage/schema.ts';
import { readRev } from '../storage/store.ts';
import { fold } from '../text/fold.ts';
import { deskItemOf, recordOf } from './view.ts';
import type { Worker } from './worker.ts';

const defaultLimit = 200;

/** One view of the desk with the counts of all; counts come from the indexes alone. */
export function deskPage({ store }: Worker): Handler<'items.desk'> {
  return async ({ platform, view, search, limit = defaultLimit }) => {
    const words = search?.trim() ?? '';
    return store.read(async (db) => {
      const count = (queue: ItemRow['queue']) => countQueue(db, queue, platform);
      const [slice, to_answer, flagged, waiting, notKnown, seen, rev] = await Promise.all([
        readDesk(db, {
          queue: view,
          limit,
          ...(platform !== undefined && { platform }),
          ...(words !== '' && { fits: holds(words) }),
        }),
        count('to_answer'),
        count('flagged'),
        count('waiting'),
        count('unknown'),
        countSeen(db, platform),
        readRev(db),
      ]);
      return {
        ok: true,
        value: {
          rev,
          items: slice.rows.map((row) => deskItemOf(recordOf(row))),
          matched: slice.matched,
          counts: { to_answer, flagged, waiting },
          seen,
          notKnown,
        },
      };
    });
  };
}

/** Every searched word stands somewhere in the text, the name, the handle or the note. */
function holds(search: string): (row: ItemRow) => boolean {
  const words = fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return ({ text, author, note }) => {
    const hay = fold([text, author.handle, author.name ?? '', note ?? ''].join('\n'));
    return words.every((word) => hay.includes(word));
  };
}
