import type { Analysis } from './analysis.ts';
import type { CorrectionSays } from './correction.ts';
import type { EpochMs, ItemKey, PlatformId, Rev, ThreadKey } from './ids.ts';
import type { Care, Flag, FlagReason, PageReading, RemovalOutcome } from './status.ts';

export const itemKinds = ['post', 'comment', 'reply', 'message', 'review', 'notification'] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface Author {
  /** Without "@", as the page writes it. */
  readonly handle: string;
  readonly name?: string;
  readonly url?: string;
}

/** What one element of a page says, before anyone judged it. */
export interface ItemDraft {
  readonly key: ItemKey;
  readonly platform: PlatformId;
  readonly kind: ItemKind;
  /** The platform's own id; absent where the page shows none (`keySource: 'hash'`). */
  readonly nativeId?: string;
  readonly thread: ThreadKey;
  /** The item answered by this one; replies only. */
  readonly parent?: ItemKey;
  readonly author: Author;
  /** Emoji, mentions and hashtags as text; `\n` for line breaks. */
  readonly text: string;
  /** The platform's own guess (BCP 47), where the markup carries one. */
  readonly lang?: string;
  readonly postedAt?: EpochMs;
  readonly permalink?: string;
  /** Absent when the own account is not known. */
  readonly own?: boolean;
  readonly keySource: 'native' | 'permalink' | 'hash';
  /** The page holds only the start of the text. */
  readonly truncated?: boolean;
  /**
   * Replies the site says exist beneath this item but does not show: -1 when it gives no number,
   * 0 when it shows that nothing is folded; absent when it does not tell.
   */
  readonly folded?: number;
  /** Replies the site says exist beneath this item, shown or not. */
  readonly replyCount?: number;
  /**
   * Handle of whom the first words speak to, where the site links a person by name and no "@handle"
   * tells (LinkedIn).
   */
  readonly speaksTo?: string;
  /** The words link our own account by name. */
  readonly namesUs?: true;
  /** Stands on somebody else's post and does not speak to us: nothing is owed (`aside.ts`). */
  readonly aside?: true;
}

/** A person's decision about an item. */
export interface CareDecision {
  readonly state: Care;
  readonly at: EpochMs;
  /** Who has it now, for `forwarded`. */
  readonly to?: string;
  /** It was moved to a private thread and closes with that. */
  readonly private?: PrivateMove;
}

/** How an item that everybody reads stands with its private thread. */
export interface PrivateMove {
  /** When it was moved: only words from then on are the beginning of the private thread. */
  readonly since: EpochMs;
  /** When the private thread began; absent while it is waited for. */
  readonly begunAt?: EpochMs;
  /** Which thread it is; absent where a person said that it has begun. */
  readonly thread?: ThreadKey;
}

/** Steps of a move to a private thread, as the history tells them. */
export const privateSteps = ['moved', 'begun', 'closed', 'reopened'] as const;
export type PrivateStep = (typeof privateSteps)[number];

/** One step of an item's history, newest last. */
export interface HistoryEntry {
  readonly at: EpochMs;
  readonly what:
    | { readonly type: 'seen' }
    | { readonly type: 'page'; readonly reading: PageReading }
    | {
        readonly type: 'care';
        readonly care: Care | null;
        readonly to?: string;
      }
    | {
        readonly type: 'flag';
        readonly reason: FlagReason;
        readonly severity: number;
        /** Absent for a person's own. */
        readonly by?: 'triage';
      }
    | { readonly type: 'unflag'; readonly reason: FlagReason }
    | { readonly type: 'private'; readonly step: PrivateStep }
    | { readonly type: 'note'; readonly text: string }
    | { readonly type: 'correct'; readonly says: CorrectionSays }
    | { readonly type: 'insert'; readonly title?: string }
    | { readonly type: 'outcome'; readonly outcome: RemovalOutcome };
}

/** What triage said of an item's present text, corrections included. */
export interface KeptAnalysis {
  /** Which build said it; another one judges anew. */
  readonly build: string;
  readonly says: Analysis;
}

/** What the worker keeps of an item: everything a person decided and the page told. */
export interface ItemRecord extends ItemDraft {
  readonly firstSeenAt: EpochMs;
  readonly lastSeenAt: EpochMs;
  readonly page: PageReading;
  /** When the brand first answered, as far as any page told; kept when the customer writes again. */
  readonly firstAnswerAt?: EpochMs;
  /** A person's decision, and when; stands above the page until the customer writes again. */
  readonly care?: CareDecision;
  readonly flags: readonly Flag[];
  readonly note?: string;
  readonly draft?: { readonly at: EpochMs };
  readonly outcome?: { readonly state: RemovalOutcome; readonly at: EpochMs };
  readonly history: readonly HistoryEntry[];
  /** Absent until triage judged the present text. */
  readonly analysis?: KeptAnalysis;
  /** The revision that last changed this record. */
  readonly rev: Rev;
}

/** Whether the brand answered it, also where the customer wrote again since. */
export const wasAnswered = ({ page, firstAnswerAt }: Pick<ItemRecord, 'page' | 'firstAnswerAt'>) =>
  page.state === 'answered' || page.state === 'waiting_again' || firstAnswerAt !== undefined;

/** Which promise a due time belongs to. */
export type Clock = 'first-answer' | 'close';

/** A record as one tab needs it: nothing about other people. */
export interface ItemView {
  readonly key: ItemKey;
  readonly rev: Rev;
  readonly page: PageReading;
  readonly care?: CareDecision;
  readonly flags: readonly Flag[];
  readonly draft?: { readonly at: EpochMs };
  readonly outcome?: { readonly state: RemovalOutcome; readonly at: EpochMs };
  readonly postedAt?: EpochMs;
  /** Absent when nothing is owed or the posting time is not known. */
  readonly due?: { readonly clock: Clock; readonly at: EpochMs };
  readonly note?: string;
  /** Absent for our own words and until triage judged the text. */
  readonly analysis?: Analysis;
  /** On somebody else's post, and nobody decided anything: shown at its smallest. */
  readonly aside?: true;
}

/** A row of the desk: the view with the words and the person, and nothing that no row shows. */
export interface DeskItem extends ItemView {
  readonly draftOf: Pick<ItemDraft, 'platform' | 'kind' | 'thread' | 'text' | 'lang'> & {
    readonly author: Pick<Author, 'handle' | 'name'>;
  };
  readonly firstSeenAt: EpochMs;
}
