import type { EpochMs } from '../../domain/ids.ts';
import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { ItemDraft } from '../../domain/item.ts';
import { no, type Outcome, ok } from '../../domain/outcome.ts';
import { defineConversation } from '../kit/conversation.ts';
import { isOfThread } from '../kit/first-thread.ts';
import { headerBar } from '../kit/header-bar.ts';
import { textOf } from '../kit/text.ts';
import { allIn, climb } from '../kit/tree.ts';
import type { BadgePlace, Composer, PageContext, ReadReason } from '../types.ts';
import { profileOf, profileUrl } from './addresses.ts';
import { nameOn, textRules } from './reading.ts';

type Place = Pick<PageContext, 'url' | 'document'>;

const id = platformId('linkedin');

/** One message; the older front-end draws them in both, in the newer one inside a frame. */
const message = '[data-event-urn^="urn:li:msg_message:"]';
/** Bubbles over the page have conversations of their own. */
const overlays = '#msg-overlay, .msg-overlay-container, [role="dialog"]';
const framePath = '/preload/';

export const isMessage = (item: Element) => item.matches(message);

/** Whether an address can show a conversation: its own, or that of the frame it stands in. */
export const showsMessages = ({ pathname }: URL) =>
  pathname === framePath || threadAt(pathname) !== null;

const threadAt = (path: string) => /^\/messaging\/thread\/([^/]+)\/?$/.exec(path)?.[1] ?? null;

/** The open conversation's id. In the frame the address of the page around it tells. */
function threadIn({ url, document }: Place): string | null {
  if (url.pathname !== framePath) return threadAt(url.pathname);
  try {
    const around = document.defaultView?.parent.location.pathname;
    return around === undefined ? null : threadAt(around);
  } catch {
    // A page of another site around the frame is none of ours.
    return null;
  }
}

/** The list of the open conversation's messages; older ones stay in the page, hidden (2026-08). */
function conversationIn(place: Place): Element | null {
  if (threadIn(place) === null) return null;
  const lists = new Set<Element>();
  for (const found of place.document.querySelectorAll(message)) {
    const list = found.closest('ul');
    if (list && !list.closest(overlays)) lists.add(list);
  }
  const seen = lists.size > 1 ? [...lists].filter((list) => list.checkVisibility()) : [...lists];
  return seen.length === 1 ? (seen[0] ?? null) : null;
}

const messagesIn = (root: Element) => allIn(root, message);

function messageAround(node: Node): Element | null {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return start?.closest(message) ?? null;
}

const numberOf = (item: Element) =>
  /(2-[\w=+/-]+)\)?$/.exec(item.getAttribute('data-event-urn') ?? '')?.[1] ?? null;

function messageKey(item: Element) {
  const number = numberOf(item);
  return number === null ? null : itemKey(id, number);
}

/** A message's number begins with its time in ms, in base64 (agrees with all clocks shown, 2026). */
function timeIn(number: string): EpochMs | undefined {
  const start = /^2-([A-Za-z0-9+/]{20})/.exec(number)?.[1];
  const written = start && /^\d{13}/.exec(atob(start))?.[0];
  return written ? Number(written) : undefined;
}

/** The line that names who speaks stands at the first message of a run alone. */
function senderOf(item: Element): Element | null {
  for (let at = item.closest('li'); at; at = at.previousElementSibling as HTMLLIElement | null) {
    const said = at.querySelector(message);
    if (!said || isOurs(said) !== isOurs(item)) {
      if (said) return null;
      continue;
    }
    for (const link of at.querySelectorAll('a[href]')) {
      if (profileOf(link) && nameOn(link) && !wordsOfMessage(said)?.contains(link)) return link;
    }
  }
  return null;
}

/** What others wrote is marked so by the site; what is not was sent from here. */
const isOurs = (item: Element) => !item.matches('.msg-s-event-listitem--other');

const wordsOfMessage = (item: Element) => item.querySelector('.msg-s-event-listitem__body');

function readMessage(item: Element, context: PageContext): Outcome<ItemDraft, ReadReason> {
  const thread = threadIn(context);
  const number = numberOf(item);
  if (!thread || number === null) return no('no-key');
  if (!isOfThread(number, thread, context.document)) return no('outside-conversation');
  const words = wordsOfMessage(item);
  const text = words ? textOf(words, textRules) : '';
  if (!text) return no('no-content');
  const own = isOurs(item);
  const link = senderOf(item);
  const profile = link && profileOf(link);
  const handle = profile?.slug ?? (own ? context.self : null);
  if (!handle) return no('no-author');
  const postedAt = timeIn(number);
  return ok({
    key: itemKey(id, number),
    platform: id,
    kind: 'message',
    nativeId: number,
    thread: threadKey(id, thread),
    author: {
      handle,
      ...(link && { name: nameOn(link) }),
      ...(profile && { url: profileUrl(profile) }),
    },
    text,
    ...(postedAt !== undefined && { postedAt }),
    permalink: `https://www.linkedin.com/messaging/thread/${thread}/`,
    own,
    keySource: 'native',
  });
}

/** Beside the words, where the conversation has no header bar to be found. */
function placeOfMessage(item: Element): BadgePlace | null {
  const words = wordsOfMessage(item);
  const row = words?.parentElement;
  return words && row ? { row, beside: words, side: 'after' } : null;
}

/** The list of conversations beside it has a heading, too: the name of this one is known by its class. */
function headerOfConversation(place: Place): BadgePlace | null {
  const list = conversationIn(place);
  return (
    list && headerBar(list, list.closest('main, [role="main"]'), '.msg-entity-lockup__entity-title')
  );
}

const editors = 'form [contenteditable="true"][role="textbox"]';

/** The box below the conversation; bubbles over the page have their own, under the same label. */
export function messageBox(item: Element): Composer | null {
  const list = item.closest('ul');
  const around = climb(list, null, (box) => box.querySelector(editors) !== null);
  const found = [...(around?.querySelectorAll<HTMLElement>(editors) ?? [])];
  const [editor, another] = found.filter((box) => !box.closest(overlays));
  if (!editor || another) return null;
  return {
    editor,
    sendControl: () => editor.closest('form')?.querySelector('button[type="submit"]') ?? null,
  };
}

/** A conversation, on its own page or in its frame. */
export const conversation = defineConversation({
  owns: isMessage,
  scope: conversationIn,
  find: messagesIn,
  closest: messageAround,
  keyOf: messageKey,
  read: readMessage,
  place: placeOfMessage,
  words: wordsOfMessage,
  header: headerOfConversation,
});
