/**
 * What every practice site puts on `globalThis.practice` in the page's own world, for tests to read:
 * the truth as the site's own state knows it, never read back from the DOM.
 */
export interface PracticeApi {
  /** The reply and message boxes that are on the page now. */
  composers(): readonly PracticeComposer[];
  /** What was really sent on this page, oldest first. */
  readonly sent: readonly PracticeSent[];
  /** Every post, comment, reply or message of the open thread, also those scrolled out of the DOM. */
  items(): readonly PracticeItem[];
  /** New comments come in while one watches. @param count how many, 1 by default */
  arrive(count?: number): void;
  /** How many different comments have been drawn in this document so far. */
  drawn(): number;
  setTheme(theme: 'light' | 'dark'): void;
}

export interface PracticeComposer {
  /** Names the box; stable while it stands. */
  readonly id: string;
  readonly family: 'draft' | 'textarea' | 'lexical' | 'quill' | 'tiptap' | 'contenteditable';
  /** The text in the editor's own state. */
  readonly text: string;
  /** Whether the send control is there and enabled. */
  readonly sendAwake: boolean;
  /** Id of the item the box answers, or null (a message, or a box of its own). */
  readonly replyTo: string | null;
}

export interface PracticeSent {
  /** Id the site gave to what was sent. */
  readonly id: string;
  readonly text: string;
  readonly replyTo: string | null;
  /** Only the person it was written to can read it. */
  readonly private?: true;
}

export interface PracticeItem {
  readonly id: string;
  /** Handle, without the sign. */
  readonly author: string;
  readonly text: string;
  readonly replyTo?: string | null;
  readonly removed?: boolean;
  readonly hidden?: boolean;
  readonly reported?: boolean;
  /** The author is blocked. */
  readonly blocked?: boolean;
  /** The author is restricted: an Instagram word for putting their comments out of sight. */
  readonly restricted?: boolean;
}

declare global {
  var practice: PracticeApi;
}
