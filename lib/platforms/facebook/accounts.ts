import { oncePerSlice } from '../kit/slice.ts';
import {
  type Comment,
  commentsIn,
  eachCommentIn,
  menuLabelOf,
  nameText,
  writtenIn,
} from './comments.ts';
import { labelOf, namesIn } from './labels.ts';
import { postsOn } from './post.ts';
import {
  accountIn,
  isDialog,
  isManaged,
  namedPost,
  offersMore,
  ownTimeline,
  sameHandle,
  surfaceOf,
} from './surface.ts';

/**
 * The account that acts here, as its address has it. Facebook shows it by name alone, and a name is
 * nobody's own, so it counts only together with what the site offers that account and no other. Null
 * in every doubt.
 */
export const actingAccount = oncePerSlice((document: Document): string | null => {
  const url = new URL(document.location.href);
  // In a group one speaks as somebody of its own.
  const isShared = !url.pathname.startsWith('/groups/');
  const before = isShared ? found.get(document) : undefined;
  if (before !== undefined) return before;
  const { handle, sure } = actingOn(document, url);
  // Another account comes with a new load of the page; what told of this one is left behind.
  if (handle !== null && sure && isShared) found.set(document, handle);
  return handle;
});

const found = new WeakMap<Document, string>();

/** `sure`: what was looked at is what the address names; the address runs ahead of the page. */
function actingOn(document: Document, url: URL): { handle: string | null; sure: boolean } {
  const ofTimeline = ownTimeline(document);
  if (ofTimeline !== null) return { handle: ofTimeline, sure: true };
  const named = namedPost({ url });
  const surface = surfaceOf(document);
  if (!surface || (!named && !isDialog(surface))) return { handle: null, sure: false };
  const [post] = postsOn({ url, document });
  const said = { inBanner: nameInBanner(document), inBox: labelOfBox(surface) };
  const owner = post?.handle ?? named?.owner ?? null;
  const ours = owner !== null && isOwner(surface, post?.name ?? null, said);
  return {
    handle: ours ? owner : commenter(surface, said, owner),
    sure: named !== null && post?.address.slug === named.slug,
  };
}

interface Said {
  /** The name at the account menu; null where the site writes none. */
  readonly inBanner: string | null;
  /** What the box for a comment is called: "Comment as Halden & Oak". */
  readonly inBox: string | null;
}

function isOwner(surface: Element, name: Element | null, said: Said): boolean {
  // The Page's own inbox and advertising are offered to nobody else.
  if (isManaged(surface)) return true;
  const ownerName = name ? writtenIn(name) : '';
  if (said.inBanner !== null) {
    return ownerName ? said.inBanner === ownerName : namesIn(titleOf(surface), said.inBanner);
  }
  // A box to answer the owner's comment bears the owner's name as well.
  return namesIn(said.inBox, ownerName) && eachCommentIn(surface).some(offersMore);
}

/** Who of those that commented is acting: named by the site, and with a menu that only own words have. */
function commenter(surface: Element, said: Said, owner: string | null): string | null {
  const comments = commentsIn(surface);
  const isNamed = (one: Comment) => {
    const written = nameText(one);
    if (said.inBanner !== null) return written === said.inBanner;
    return namesIn(said.inBox, written);
  };
  const ours = comments.filter(isNamed);
  const handles = new Set(ours.map(({ name }) => name && accountIn(name)));
  const [handle] = handles;
  if (!handle || handles.size > 1 || sameHandle(handle, owner)) return null;
  const theirs = new Set(comments.filter((one) => !ours.includes(one)).map(menuLabelOf));
  const own = ours.map(menuLabelOf);
  theirs.delete(null);
  const apart = own.every((label) => label !== null && !theirs.has(label));
  return apart && theirs.size > 0 ? handle : null;
}

const accountMenu = '[role="banner"] [role="button"][aria-label] svg[role="img"][aria-label]';

/** A picture's label that only repeats its control's is no name (2026-01). */
export function nameInBanner(document: Document): string | null {
  for (const picture of document.querySelectorAll(accountMenu)) {
    const name = picture.getAttribute('aria-label')?.trim();
    const control = picture.closest('[role="button"]')?.getAttribute('aria-label')?.trim();
    if (name && name !== control) return name;
  }
  return null;
}

/** The box for a comment stands below all the threads with their boxes. */
function labelOfBox(surface: Element): string | null {
  const box = [...surface.querySelectorAll('[role="textbox"]')].at(-1);
  return box ? labelOf(box) : null;
}

function titleOf(surface: Element): string | null {
  const id = surface.getAttribute('aria-labelledby');
  return (id && surface.ownerDocument.getElementById(id)?.textContent) || null;
}
