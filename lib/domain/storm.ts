import type { EpochMs } from './ids.ts';

/** A person said that many criticise the brand at once; nothing finds that out by itself. */
export interface Storm {
  readonly since: EpochMs;
}

/** How it stands with one brand, as it is kept. */
export interface BrandStorm {
  /** The brand as its habits know it; '' for none named. */
  readonly brand: string;
  /** Null once a person ended it. */
  readonly storm: Storm | null;
  /** When a person last said so. */
  readonly changedAt: EpochMs;
}
