import type { ItemKey, ReplyId } from '../domain/ids.ts';
import type { ItemDraft, ItemView } from '../domain/item.ts';
import type { InsertOutcome } from '../domain/outcome.ts';
import type { RemovalOutcome } from '../domain/status.ts';
import type { Client } from '../messaging/protocol.ts';
import type {
  Composer,
  GuideAct,
  GuideActId,
  PageContext,
  PlatformAdapter,
} from '../platforms/types.ts';
import type { GuideEvent } from './guide/guide-event.ts';
import type { Following } from './insert/follow-sending.ts';
import type { Reader } from './reader.ts';

/** Where the always-on script and the panel meet in the isolated world of one frame. */
export const bridgeKey = Symbol.for('inlay.page');

/** What the panel sees of an item, read live. */
export interface BridgeItem {
  readonly draft: ItemDraft;
  readonly view: ItemView;
  /** Still on the page at this moment. */
  readonly onPage: boolean;
  /** What the site offers this account about this item, mildest first; [] when unsure. */
  readonly acts: readonly GuideActId[];
  /** What the brand wrote itself and the page shows, posts left out. */
  readonly ownItems: readonly ItemDraft[];
}

export interface OpenRequest {
  readonly key: ItemKey;
  /** A key pressed on the badge that asks for more than opening. */
  readonly intent: 'open' | 'insert-first' | 'status' | 'flag';
}

/**
 * What is needed only after a click, kept out of the always-on script: brought into the frame with
 * the panel (`entrypoints/hands.content`) and handed to the bridge.
 */
export interface PageHands extends Pick<PageBridge, 'itemAt' | 'insert' | 'guide'> {
  /** What the site offers against an item, mildest first, and the way to a private message. */
  readonly removal: readonly GuideAct[];
  /** What of that is offered about this item on the page as it is now. */
  offered(draft: ItemDraft): readonly GuideActId[];
  /** The open reply box that answers an item. */
  composerOf(item: Element, context: PageContext): Composer | null;
}

/** What the hands use of the always-on script. */
export interface PageParts {
  readonly adapter: PlatformAdapter;
  readonly reader: Reader;
  readonly client: Client;
  theme(): 'light' | 'dark';
  readonly signal: AbortSignal;
}

/** Where the hands leave what follows the boxes of this frame, for whatever puts a text into one. */
export const sendingsKey = Symbol.for('inlay.sendings');

/** One text that was put into a box. */
export interface PutIn {
  /** The item that the box answers; absent for none that is known. */
  readonly key?: ItemKey;
  readonly reply: ReplyId;
  readonly text: string;
  /** Suggestions that stood before it. */
  readonly passedOver?: readonly ReplyId[];
  /** Sent, it is all that the item asks for. */
  readonly settles?: boolean;
}

/** An answer that was seen to be sent. */
export interface SentAnswer {
  readonly key: ItemKey;
  readonly text: string;
  /** It is not in the library as it went out. */
  readonly news: boolean;
}

/**
 * What was put into the boxes of a frame and not sent yet, by whatever way it went in: the badge, the
 * panel, the palette, a shortcut. Outlives them all, since people send later.
 */
export interface Sendings {
  /** Follows an item's box on from an insertion through the bridge. */
  follow(put: PutIn & { readonly key: ItemKey }, following: Following | undefined): void;
  /**
   * Follows the box that a text is put into at the caret, from before it is in: whoever types fast has
   * sent it before it is proved.
   */
  followAtHand(put: PutIn, editor: HTMLElement, inserting: Promise<InsertOutcome>): void;
  /** A suggestion that a person does not want to see for this item. */
  putAway(key: ItemKey, reply: ReplyId): void;
  /** A suggestion is wanted after all. */
  takeBack(key: ItemKey, reply: ReplyId): void;
  onSent(listener: (sent: SentAnswer) => void, signal: AbortSignal): void;
}

/** An insertion, and where it succeeded what becomes of the box from there on. */
export type BridgeInsertion = InsertOutcome & { readonly following?: Following };

/** The one object the overlay puts on `globalThis[bridgeKey]`. */
export interface PageBridge {
  /** The extension's version that wrote it; a panel of another version leaves it alone. */
  readonly version: string;
  readonly platform: { readonly id: string; readonly label: string };
  /** Aborted when this copy of Inlay leaves the page, because it was updated or switched off. */
  readonly leaving: AbortSignal;
  /** Painted ground of the page under the comments. */
  theme(): 'light' | 'dark';
  item(key: ItemKey): BridgeItem | null;
  /** The items of the page in its order. */
  keys(): readonly ItemKey[];
  /** The badge host to anchor the panel to and to give the focus back to. */
  anchor(key: ItemKey): HTMLElement | null;
  focusBadge(key: ItemKey): void;
  /** The item's own box in the window, which the panel never covers; null when not on the page. */
  box(key: ItemKey): DOMRect | null;
  /**
   * What of the site the person uses for the item now, which the panel keeps off: its open reply box
   * with the send control, and the menu or dialog with the control that is pointed at.
   */
  inUse(key: ItemKey): readonly Element[];
  /** The item that an editor answers, as the page shows it now; null for none, and without hands. */
  itemAt(editor: HTMLElement): ItemDraft | null;
  takeHands(make: (parts: PageParts) => PageHands): void;
  insert(key: ItemKey, text: string, signal: AbortSignal): Promise<BridgeInsertion>;
  /** Rings the item for two seconds and brings it into view; false when it is not on the page. */
  highlight(key: ItemKey): boolean;
  /** Points at the site's own controls step by step until the end is read from the page. */
  guide(
    key: ItemKey,
    act: GuideActId,
    onEvent: (event: GuideEvent) => void,
    signal: AbortSignal,
  ): Promise<RemovalOutcome>;
  /** Lifts the cover over an item's words until the page is left. */
  uncover(key: ItemKey): void;
  onChange(listener: (key: ItemKey) => void, signal: AbortSignal): void;
  /** The panel says that it is there; the overlay then asks it instead of the worker. */
  onOpen(listener: (request: OpenRequest) => void, signal: AbortSignal): void;
  /** The request that caused the panel to be injected; taken once. */
  takePending(): OpenRequest | null;
  /**
   * Reads the whole document now instead of what is near the view, until two passes find nothing
   * new; the extraction tool and the tests read a page through it.
   */
  readEverything(): Promise<EverythingRead>;
  /** Marks which badge's panel is open (aria-expanded); null when closed. */
  setOpen(key: ItemKey | null): void;
}

export interface EverythingRead {
  readonly page: string | null;
  readonly self: string | null;
  readonly items: readonly ItemDraft[];
}
