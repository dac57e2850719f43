import type { EpochMs } from './ids.ts';

/** When the database was last filled again out of the second copy, and with how much. */
export interface TookBack {
  readonly at: EpochMs;
  readonly items: number;
  readonly replies: number;
}
