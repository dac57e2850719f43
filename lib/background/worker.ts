import type { EpochMs, ItemKey } from '../domain/ids.ts';
import { platformOf } from '../domain/ids.ts';
import type { SavedReply, Suggestion } from '../domain/reply.ts';
import type { Settings } from '../domain/settings.ts';
import type { Caller } from '../messaging/guard.ts';
import type { Knowledge } from '../replies/learned.ts';
import type { WordVectors } from '../replies/match/word-vectors.ts';
import type { SuggestFor } from '../replies/rank.ts';
import type { Store } from '../storage/store.ts';
import type { EngineEdge } from './engine-edge.ts';
import type { Pages } from './pages.ts';
import type { SecondCopy } from './second-copy.ts';
import type { Triage } from './triage.ts';

/** What every use case works with; the tests hand in their own. */
export interface Worker {
  readonly store: Store;
  readonly pages: Pages;
  readonly library: Library;
  readonly triage: Triage;
  readonly engines: EngineEdge;
  readonly secondCopy: SecondCopy;
  readonly now: () => EpochMs;
  /** Bytes that the extension's origin takes on the disk; null where the browser does not tell. */
  readonly bytesUsed: () => Promise<number | null>;
  /** The extension's version, for the backup file. */
  readonly version: string;
}

/** The saved replies that come with Inlay, and how they are ranked. */
export interface Library {
  readonly starters: readonly SavedReply[];
  suggest(
    request: SuggestFor,
    replies: readonly SavedReply[],
    settings: Settings,
    knowledge: Knowledge,
  ): readonly Suggestion[];
  /** The word vectors that came with this version; null where they cannot be read. */
  words(): Promise<WordVectors | null>;
}

/** A page speaks of its own platform's items alone; the extension of all. */
export const ownsKey = (caller: Caller, key: ItemKey): boolean =>
  caller.type === 'extension' || platformOf(key) === caller.platform;
