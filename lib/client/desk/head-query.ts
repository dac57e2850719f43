import type { DeskQuery } from '../../messaging/protocol.ts';

/** The first question of a desk that opens: enough rows for a tall window, and no more. */
export const headQuery: DeskQuery = { head: 40 };
