import type { ItemKey, PlatformId } from '../domain/ids.ts';
import type { ItemDraft } from '../domain/item.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { RemovalOutcome } from '../domain/status.ts';

/** A kind of page that an adapter can read. Any other page: Inlay shows nothing. */
export type PageKind = 'status' | 'post' | 'timeline' | 'conversation';

/** Where one page stands while it is read: made anew at every navigation. */
export interface PageContext {
  readonly url: URL;
  readonly page: PageKind;
  readonly document: Document;
  /** The acting account's handle, without "@"; null where the page does not tell. */
  readonly self: string | null;
}

/** Why an element is not an item after all. Counted for page health. */
export type ReadReason =
  | 'no-key'
  | 'no-author'
  | 'no-content'
  | 'advertisement'
  | 'outside-conversation'
  | 'placeholder'
  | 'unavailable';

/**
 * Where a badge stands: the host becomes the last child of `row` (out of the flow, so nothing
 * moves) and is laid beside `beside`, towards `until`.
 */
export interface BadgePlace {
  readonly row: Element;
  /** The site's element the badge keeps 8 px from. */
  readonly beside: Element;
  /** `after`: the badge follows `beside`; `before`: it ends before `beside`. */
  readonly side: 'after' | 'before';
  /** The box of `beside` may be as wide as the row: the gap is kept from the words in it. */
  readonly fromWords?: true;
  /** Distance from `beside` in px, where the site brings something in between; 8 without it. */
  readonly gap?: number;
  /** The site's element that bounds the free space on the other side; else the row's edge. */
  readonly until?: Element;
}

export interface Composer {
  readonly editor: HTMLElement;
  /** The site's send control for this editor, if it is mounted. Read only, never pressed. */
  sendControl(): Element | null;
  /** Nobody knows what sends here: an insertion is proved by its text alone. */
  readonly sendUnknown?: true;
  /** Largest length the site takes here, if it has one, and how it counts. */
  readonly limit?: { readonly max: number; length(text: string): number };
}

/**
 * How a reply box is reached for an item. Every function looks at the live page. A platform's folder
 * exports it as `composer` from `composer.ts`: it is needed only after a press, so the always-on script
 * knows nothing of it.
 */
export interface ComposerPlan {
  /** The open reply box that will answer this very item, or null. Never a box for another item. */
  locate(item: Element, context: PageContext): Composer | null;
  /**
   * The site's control that opens it; `closed` when the site takes no reply here, `taken` while a box
   * for something else lies over it.
   */
  opener(item: Element, context: PageContext): HTMLElement | 'closed' | 'taken' | null;
  /**
   * True when the open box could answer another item as well as this one (Instagram shows only whom
   * it mentions): press the opener once more before anything is put in.
   */
  reopen?(item: Element, context: PageContext): boolean;
}

export type RemovalActId = 'hide' | 'delete' | 'report' | 'block' | 'mute' | 'restrict';

/** One step a person takes in the site; Inlay points at the control and never presses it. */
export interface GuideStep {
  /** Key of the sentence under `guide.` in the locales. */
  readonly say: string;
  /** The site's own control to point at now; null while it is not there. */
  point(item: Element | null, context: PageContext): Element | null;
  /** True once the person has taken this step. */
  taken(item: Element | null, context: PageContext): boolean;
}

/**
 * Something the site offers this account against this item. A platform's folder exports all of them
 * as `removal` from `removal.ts`, mildest first, hide before delete: they are needed only after a
 * click, so the always-on script knows nothing of them.
 */
export interface RemovalAct extends GuideAct {
  readonly id: RemovalActId;
}

/** Something that a person is led through in the site's own controls. */
export interface GuideAct {
  readonly id: GuideActId;
  /** What success is called: hide → hidden, delete → removed, report → reported. */
  readonly outcome: RemovalOutcome;
  /** Whether the site offers it to this account for this item, from page, thread and author. */
  offered(draft: ItemDraft, context: ThreadContext): boolean;
  readonly steps: readonly GuideStep[];
  /** It leads to other pages of the site: that the item leaves says nothing. */
  readonly away?: true;
}

export type GuideActId = RemovalActId | 'message';

/** The way to a private message to who wrote an item; a platform's folder has it in `message.ts`. */
export interface MessageAct extends GuideAct {
  readonly id: 'message';
}

export interface ThreadContext extends PageContext {
  /** Author handle of the post the thread hangs on; null when not on the page. */
  readonly threadOwner: string | null;
}

/** How the items of a page are found, told apart and read. */
export interface Reading {
  /** The part of the document that holds the items now (an open dialog wins); null = nothing. */
  scope(context: PageContext): Element | null;
  /** Item elements in or at `root`, in document order. Only ever called inside `scope`. */
  find(root: Element, context: PageContext): Element[];
  /** The item element that `node` lies in, if any. */
  closest(node: Node): Element | null;
  /**
   * Items that may read differently when something at `node` came, went or changed. Null, or without
   * it: the items right before and after it in the document.
   */
  beside?(node: Node, context: PageContext): Iterable<Element> | null;
  /** Cheap identity of an element for recycled nodes: the key it would read now. */
  keyOf(item: Element, context: PageContext): ItemKey | null;
  read(item: Element, context: PageContext): Outcome<ItemDraft, ReadReason>;
  /** Null when the item has no row with room. */
  place(item: Element, context: PageContext): BadgePlace | null;
  /** Text nodes or elements holding the item's words, for the cover over abuse. */
  words(item: Element): Element | null;
}

/** A platform: data plus a few functions, proven by fixtures. It knows no other platform. */
export interface PlatformAdapter extends Reading {
  readonly id: PlatformId;
  /** The page kind of an address, or null for pages that are not read. */
  pageOf(url: URL): PageKind | null;
  /**
   * Query parameters that name the page, where the path alone does not: a change of any of them is a
   * change of page. All others are of no account (`?img_index=2`).
   */
  readonly pageParams?: readonly string[];
  /** The acting account, or null where the page does not tell. */
  self(document: Document): string | null;
  /**
   * The header bar of an open conversation, where its one badge stands. Null, or without it: at the
   * newest words of the other side.
   */
  header?(context: PageContext): BadgePlace | null;
}

/** Checks the shape at compile time and keeps the declaration a plain value. */
export const definePlatform = <T extends PlatformAdapter>(adapter: T): T => adapter;
