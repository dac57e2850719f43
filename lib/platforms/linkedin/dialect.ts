import type { CommentUrn, PostUrn } from './addresses.ts';

/** The post of a page as a front-end draws it. */
export interface PostBox {
  /** The element that is the post's item. */
  readonly box: Element;
  /** What holds the post with all its comments. */
  readonly scope: Element;
  /** The post's own name, where the front-end writes it. */
  readonly urn: PostUrn | null;
  /** What tells this drawing of the post from that of another post in the same element. */
  readonly mark: string;
}

/**
 * One of LinkedIn's two front-ends. It serves either for the same address, by account and week
 * (2026-05 to 2026-10), so which one it is is read from the page, and nothing of one is ever looked
 * for in the other.
 */
export interface Dialect {
  /** Whether the page is drawn by this front-end. */
  draws(document: Document): boolean;
  /** Posts that could be the one of the page, at most a few. */
  posts(document: Document): readonly PostBox[];
  /** Where comments are to be looked for when the page holds no post. */
  bareScope(document: Document): Element | null;
  /** The comments' boxes in or at `root`, in document order, one for each comment. */
  comments(root: Element): Element[];
  /** The box of the comment that `node` lies in. */
  commentAround(node: Node): Element | null;
  urnOf(box: Element): CommentUrn | null;
  /** Number of the comment that this one answers; null for a comment on the post. */
  parentOf(box: Element): string | null;
  /** Whether `node` speaks for the comment or post itself: not for replies, quotes or reply boxes. */
  isOwn(box: Element, node: Element): boolean;
  /** The words of a comment or post. */
  words(box: Element): Element | null;
  /** Whether a control with words alone can be "Reply" and not "Like". */
  mayReply(button: Element): boolean;
  /** Whether a reply box without a mention can only be for the first comment of its thread. */
  readonly boxesStayInThread: boolean;
  /** Controls of a first comment's thread that stand outside its box. */
  threadControls(root: Element): Element[];
  /** Whether what follows a first comment is not in the document for now. */
  isCutOff(root: Element): boolean;
  /** Editors open for the thread that hangs on this first comment. */
  threadEditors(root: Element): HTMLElement[];
  /** The editor for comments on the post itself. */
  postEditor(post: Element): HTMLElement | null;
  /** The site's send control of an editor; null while it is not mounted. */
  sendControl(editor: HTMLElement): Element | null;
  /** The open menu that a "…" control opened. */
  openMenu(trigger: Element): Element | null;
}
