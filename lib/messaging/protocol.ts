import type { Command, CommandForMany, PersonPart } from '../domain/command.ts';
import type { Correction } from '../domain/correction.ts';
import type {
  EngineChange,
  EngineDraft,
  EngineOffer,
  EngineOutcome,
  EngineView,
  JoinedOpinion,
} from '../domain/engine.ts';
import type { GuardFinding } from '../domain/guard.ts';
import type { CommandId, EpochMs, ItemKey, PlatformId, ReplyId, Rev } from '../domain/ids.ts';
import type { DeskItem, HistoryEntry, ItemDraft, ItemKind, ItemView } from '../domain/item.ts';
import type { ReplyBackupInfo, SavedReply, Situation, Suggestion } from '../domain/reply.ts';
import type { OfferedVariant, SentReport } from '../domain/reply-use.ts';
import type { Settings } from '../domain/settings.ts';
import type { PageReading } from '../domain/status.ts';
import type { Storm } from '../domain/storm.ts';
import type { TookBack } from '../domain/took-back.ts';

/** Number of this message format; a copy that hears a higher one leaves. */
export const protocolVersion = 1;

export interface Observation {
  readonly draft: ItemDraft;
  readonly page: PageReading;
}

export interface ObserveResult {
  readonly rev: Rev;
  readonly views: readonly ItemView[];
  /** Places in the batch that were not kept, and why; the others were. */
  readonly refused?: readonly { readonly index: number; readonly why: string }[];
}

export interface ItemDetail {
  readonly view: ItemView;
  readonly draft: ItemDraft;
  readonly history: readonly HistoryEntry[];
  /** How many items this person wrote that are kept here, this one included. */
  readonly personItems: number;
  /** So many rounds with this person brought nothing new: time to stop answering. */
  readonly stopAfter?: number;
}

export interface SuggestRequest {
  /** Absent where a text is wanted for no item that is known (the palette). */
  readonly key?: ItemKey;
  readonly text: string;
  readonly lang?: string;
  readonly author: { readonly handle: string; readonly name?: string };
  /** Empty: the best three. Else a search through all saved replies. */
  readonly search?: string;
  readonly kind?: ItemKind;
  /** Only replies for this situation. */
  readonly situation?: Situation;
  /** Our own answers that the page shows in this thread. */
  readonly here?: readonly string[];
}

/** A reply asked for by the shortcut that was typed, without its slash. */
interface CallRequest extends Omit<SuggestRequest, 'search'> {
  readonly shortcut: string;
}

/** A text that is about to go in. */
export interface CheckRequest {
  /** Absent where it is for no item that is known: then it is judged by itself alone. */
  readonly key?: ItemKey;
  readonly text: string;
  /** The saved reply it comes from; absent: written by hand. */
  readonly reply?: ReplyId;
  /** Our own answers that the page shows in this thread. */
  readonly here: readonly string[];
}

/** A sent answer that is to become a saved reply. */
export interface KeepRequest {
  /** Of the new reply; made by who asks, so that asking twice keeps it once. */
  readonly id: ReplyId;
  readonly key: ItemKey;
  readonly text: string;
}

export type DeskQuery =
  /** So many of what waits for us, oldest due first. */
  | { readonly head: number }
  /** Everything in the order of the keys: at most `limit` items of those after a key. */
  | { readonly after: ItemKey | null; readonly limit: number }
  | { readonly keys: readonly ItemKey[] };

export interface DeskPart {
  readonly rev: Rev;
  /** Without what the brand wrote itself. */
  readonly items: readonly DeskItem[];
  /** The key to go on after; null at the end, and where nothing goes on. */
  readonly next: ItemKey | null;
}

/** The worker knows the item's text itself: no page sends words of its own to an engine. */
export interface EngineQuestion {
  /** Made by who asks: the same id is asked once, and stopped by it. */
  readonly id: string;
  readonly key: ItemKey;
}

export interface StorageReport {
  readonly items: number;
  readonly decided: number;
  readonly replies: number;
  readonly flags: number;
  readonly notes: number;
  readonly bytes: number | null;
  readonly schema: number;
  /** When the browser had lost the database, or a part, and what came back; null for never. */
  readonly tookBack: TookBack | null;
}

/** Why the worker did not do it. `message` keys are under `failure.` in the locales. */
export type Failure =
  | 'disk-full'
  | 'storage-aborted'
  | 'storage-broken'
  | 'storage-newer'
  | 'not-allowed'
  | 'bad-request'
  | 'not-found'
  | 'shortcut-taken'
  | 'worker-away'
  | 'updated';

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure; readonly detail?: string };

export type ImportReport =
  | { readonly ok: true; readonly items: number; readonly replies: number }
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-backup' | 'newer' | 'damaged';
      readonly at?: string;
    };

/** An item as a command left it. */
export interface Performed {
  readonly view: ItemView;
  readonly before: PersonPart;
  /** What the command made of it; goes with `before` into `restore`. */
  readonly after: PersonPart;
}

/** Every message a page may send to the worker: name → (argument) → answer. */
export interface ProtocolMap {
  'items.observe': (observations: readonly Observation[]) => ObserveResult;
  'items.since': (query: { readonly rev: Rev; readonly keys: readonly ItemKey[] }) => ObserveResult;
  'items.detail': (key: ItemKey) => ItemDetail;
  'items.desk': (query: DeskQuery) => DeskPart;
  /** When a page of each platform was last read; never read: absent. */
  'items.lastRead': () => Readonly<Record<PlatformId, EpochMs>>;
  /** Brings the item's tab and place forward, or opens its permalink in a new tab. */
  'items.open': (key: ItemKey) => { readonly where: 'tab' | 'new-tab' };
  /**
   * The same, and asks that page for the item's first suggestion, as its badge does; false where no
   * page shows it yet.
   */
  'items.insertFirst': (key: ItemKey) => { readonly asked: boolean };
  'command.perform': (command: Command) => Performed;
  /** All or nothing; items that are not there any more are left out of the answer. */
  'command.performAll': (commands: readonly CommandForMany[]) => readonly Performed[];
  /** What people taught triage here, newest first. */
  'corrections.list': () => readonly Correction[];
  /** Triage forgets it; what it had changed is judged anew. */
  'corrections.remove': (id: CommandId) => null;
  'replies.list': () => readonly SavedReply[];
  'replies.save': (reply: SavedReply) => SavedReply;
  /** Several at once, all or nothing, deleted or not as they are given; each keeps a version of what it was. */
  'replies.saveAll': (replies: readonly SavedReply[]) => { readonly written: number };
  'replies.remove': (id: ReplyId) => null;
  /** Deleted replies, the last deleted first; saving one brings it back. */
  'replies.deleted': () => readonly SavedReply[];
  /** What a reply was, the newest version first; saving one goes back to it. */
  'replies.versions': (id: ReplyId) => readonly SavedReply[];
  /** Writes what an import plan came to, all or nothing, after putting everything aside. */
  'replies.import': (replies: readonly SavedReply[]) => { readonly written: number };
  'replies.backups': () => readonly ReplyBackupInfo[];
  'replies.restore': (backup: number) => { readonly changed: number };
  'replies.suggest': (request: SuggestRequest) => readonly Suggestion[];
  /** What the brand used last, the newest first, filled for this item. */
  'replies.recent': (request: Omit<SuggestRequest, 'search'>) => readonly Suggestion[];
  /** The reply that a shortcut calls; null for none, and where shortcuts are switched off. */
  'replies.called': (request: CallRequest) => Suggestion | null;
  'engine.offer': () => EngineOffer;
  'engine.get': () => EngineView;
  'engine.set': (change: EngineChange) => EngineView;
  /** Asks the chosen engine about a sample comment of ours. */
  'engine.try': () => EngineOutcome<JoinedOpinion>;
  'engine.opinion': (question: EngineQuestion) => EngineOutcome<JoinedOpinion>;
  /** Grows in pushes to the tab that asks (`drafting`) before the answer is there. */
  'engine.draft': (question: EngineQuestion) => EngineOutcome<EngineDraft>;
  'engine.stop': (id: string) => null;
  /** What speaks against a text, the gravest first; it may go in all the same. */
  'replies.check': (request: CheckRequest) => readonly GuardFinding[];
  /**
   * Teaches the ranking of the brand that is at work on this machine. `news`: what went out is not
   * in the library as it is.
   */
  'replies.sent': (report: SentReport) => { readonly news: boolean };
  /** Keeps a sent answer as a new reply, with variables for names and the comment as its example. */
  'replies.keep': (request: KeepRequest) => SavedReply;
  /** Takes back what was just kept and not changed since; no other reply leaves this way. */
  'replies.unkeep': (id: ReplyId) => null;
  /** Edits that people make again and again, as variants to keep. */
  'replies.edits': () => readonly OfferedVariant[];
  'settings.get': () => Settings;
  'settings.set': (change: Partial<Settings>) => Settings;
  /** The storm that the present brand is in; null for none. */
  'storm.get': () => Storm | null;
  /** Begins it, or ends it with null; one that is on keeps its beginning. */
  'storm.set': (storm: Storm | null) => Storm | null;
  'data.report': () => StorageReport;
  'data.export': () => unknown;
  'data.import': (file: unknown) => ImportReport;
  'data.erase': () => null;
  /** Puts the panel into the sender's frame. */
  'panel.open': () => null;
  /** Opens the palette in the sender's tab, as its keys do. */
  'palette.open': () => null;
  /** Puts into the sender's frame what hears shortcuts. */
  'shortcuts.open': () => null;
  /** Puts the page-world script into the sender's frame (Firefox editors need it). */
  'page-world.open': () => null;
}

/** A call on its way to the worker. */
export interface Call<N extends MessageName = MessageName> {
  readonly inlay: typeof protocolVersion;
  readonly call: N;
  readonly argument?: Argument<N>;
}

/** A push on its way to a page. */
export interface Push {
  readonly inlay: number;
  readonly push: Broadcast;
}

export type MessageName = keyof ProtocolMap;
export type Argument<N extends MessageName> = Parameters<ProtocolMap[N]>[0];
export type Answer<N extends MessageName> = ReturnType<ProtocolMap[N]>;

/**
 * Pushed by the worker to every tab and page after a commit. `changed` carries every changed view
 * of that `rev` which the receiver's platform has; a receiver that missed a number pulls.
 */
export type Broadcast =
  | {
      readonly type: 'changed';
      readonly rev: Rev;
      readonly views: readonly ItemView[];
    }
  /** The worker's present number without what changed: whoever is behind pulls. */
  | { readonly type: 'rev'; readonly rev: Rev }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'replies' }
  | { readonly type: 'corrections' }
  /** A storm began or ended. */
  | { readonly type: 'storm' }
  /** What pages may ask an engine has changed. */
  | { readonly type: 'engine' }
  /** To one tab: what there is of the draft it asked for. */
  | { readonly type: 'drafting'; readonly id: string; readonly text: string }
  | { readonly type: 'erased' }
  /** To one tab: ring this item if it is on the page, and say so. */
  /** With `insert` the page goes on to put the item's first suggestion in. */
  | { readonly type: 'highlight'; readonly key: ItemKey; readonly insert?: true };

/** What a page needs of the worker; `lib/messaging/client.ts` makes one over `runtime`. */
export interface Client {
  /** Never rejects: a worker that is away, a removed extension or a bad answer is a failure. */
  call<N extends MessageName>(
    name: N,
    ...argument: Argument<N> extends undefined ? [] : [Argument<N>]
  ): Promise<Reply<Answer<N>>>;
  /** Hears the worker's pushes until the signal aborts; `true` tells it that this page did it. */
  listen(listener: (broadcast: Broadcast) => unknown, signal: AbortSignal): void;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}
