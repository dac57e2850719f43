import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { ItemDraft } from '../../domain/item.ts';
import { no, type Outcome, ok } from '../../domain/outcome.ts';
import { defineConversation } from '../kit/conversation.ts';
import { hashOf } from '../kit/hash.ts';
import { headerBar } from '../kit/header-bar.ts';
import { sideOf } from '../kit/side.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { textOf } from '../kit/text.ts';
import { toldApart } from '../kit/told-apart.ts';
import { allIn, childTowards, climb } from '../kit/tree.ts';
import type { BadgePlace, PageContext, ReadReason } from '../types.ts';
import { profileUrl, threadIn } from './addresses.ts';
import { textRules } from './comments.ts';
import { namesIn } from './labels.ts';
import type { Place } from './surface.ts';

const id = platformId('facebook');

const suiteBubbles = '[data-message-id]';
const rows = '[data-scope="messages_table"][aria-label]';
const messageSelector = `${suiteBubbles}, ${rows}`;

const lists = '[role="log"], [role="region"]';

export const isMessage = (item: Element) => item.matches(messageSelector);

/** Messenger numbers some of its rows as well (2026-09); what they say is in their labels all the same. */
const isSuite = (item: Element) => !item.matches(rows);

/** The list of an open conversation's messages. */
export function conversationIn({ document, url }: Place): Element | null {
  if (!threadIn(url)) return null;
  const bubble = document.querySelector(messageSelector);
  return bubble?.closest(lists) ?? document.querySelector('[role="log"]');
}

const messagesIn = (root: Element) =>
  allIn(root, messageSelector).filter((item) => isSuite(item) || sayingOf(item) !== null);

function messageAround(node: Node): Element | null {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return start?.closest(messageSelector) ?? null;
}

/** Where the page numbers its messages the number is the key; else who said what when. */
function messageKey(item: Element, place: Place) {
  const native = item.getAttribute('data-message-id');
  if (native) return itemKey(id, native);
  const thread = threadIn(place.url)?.thread;
  const list = item.closest('[role="log"]') ?? item.parentElement;
  const name = thread && list && labelsIn(list).get(item);
  return name ? itemKey(id, `#${hashOf(`${thread}\n${name}`)}`) : null;
}

/** Labels tell messages apart to the minute; the same words twice in a minute are counted. */
const labelsIn = oncePerSlice((list: Element) =>
  toldApart(list.querySelectorAll(rows), (row) => row.getAttribute('aria-label') ?? ''),
);

function readMessage(item: Element, context: PageContext): Outcome<ItemDraft, ReadReason> {
  const address = threadIn(context.url);
  const key = messageKey(item, context);
  if (!address || !key) return no('no-key');
  const native = item.getAttribute('data-message-id');
  const said = saidIn(item);
  if (!said) return no('placeholder');
  const { own, sender, text, postedAt } = said;
  const mine = address.inboxOf ?? context.self ?? sender ?? 'me';
  const handle =
    own === true
      ? mine
      : own === false && !said.inGroup
        ? address.thread
        : (sender ?? address.thread);
  return ok({
    key,
    platform: id,
    kind: 'message',
    ...(native && { nativeId: native }),
    thread: threadKey(id, address.thread),
    author: {
      handle,
      ...(sender && { name: sender }),
      ...(/^\d+$/.test(handle) && { url: profileUrl(handle) }),
    },
    text,
    ...(postedAt !== undefined && { postedAt }),
    ...(own !== undefined && { own }),
    keySource: native ? 'native' : 'hash',
  });
}

interface Said {
  readonly own: boolean | undefined;
  readonly sender: string | null;
  readonly inGroup: boolean;
  readonly text: string;
  readonly postedAt?: number;
}

const saidIn = (item: Element) => (isSuite(item) ? inSuite(item) : inMessenger(item));

/** Business Suite writes the second, and shows who speaks by the side alone (2026-09). */
function inSuite(bubble: Element): Said {
  const group = bubble.closest('[data-utime]');
  const seconds = Number(group?.getAttribute('data-utime') ?? Number.NaN);
  const line = lineOf(bubble);
  return {
    own: line ? sideOf(line) === 'end' : undefined,
    sender: null,
    inGroup: false,
    text: textOf(bubble, textRules),
    ...(Number.isFinite(seconds) && { postedAt: seconds * 1000 }),
  };
}

/** The line that a bubble of Business Suite stands at one end of. */
const lineOf = (bubble: Element) =>
  climb(
    bubble.parentElement,
    bubble.closest('[data-utime]')?.parentElement ?? null,
    (box) => sideOf(box) !== null,
  );

interface Saying {
  readonly sender: string;
  readonly words: Element | null;
  readonly text: string;
}

/**
 * Messenger's rows are called "At TIME, NAME: WORDS", in every language with the words at the end
 * and the name before them (2026-09). Rows with a picture or a date are not called anything.
 */
function sayingOf(row: Element): Saying | null {
  const label = fold(row.getAttribute('aria-label') ?? '');
  const blocks = [...row.querySelectorAll('[dir="auto"]')].filter(
    (block) => !block.closest('[role="toolbar"]') && textOf(block, textRules) !== '',
  );
  for (const words of blocks) {
    const text = textOf(words, textRules);
    const said = fold(text);
    const head = said && label.endsWith(said) ? label.slice(0, -said.length).trim() : '';
    const sender = /[:：]$/u.test(head) ? senderIn(head) : null;
    if (sender) return { sender, words, text };
  }
  const [, head = '', said = ''] =
    /^(.*?)[:：](?:\s+(.*))?$/u.exec(label.replace(/(\p{Nd}):(?=\p{Nd})/gu, '$1.')) ?? [];
  const sender = senderIn(head);
  if (!sender) return null;
  // Several paragraphs stand in the label as one line; where the two disagree, what is drawn holds.
  const words = blocks[0] ?? null;
  const drawn = words ? textOf(words, textRules) : '';
  return { sender, words, text: drawn && !said.startsWith(fold(drawn)) ? drawn : said };
}

/** The last part before the words: what stands before it, the time, may hold commas of its own. */
function senderIn(head: string): string | null {
  const name = head
    .replace(/[\s:：]+$/u, '')
    .split(/[,،、，]\s*/u)
    .at(-1)
    ?.trim();
  return name || null;
}

const fold = (text: string) =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How Messenger calls the person at the screen; needed only where nothing else tells who speaks. */
const you = new Set('you|anda|شما|أنت|ty|εσείς|sie|du|vous|tú|você'.split('|'));

function inMessenger(row: Element): Said | null {
  const saying = sayingOf(row);
  if (!saying) return null;
  const log = row.closest('[role="log"]') ?? row.parentElement;
  const { sender, text } = saying;
  const talk = log && talkIn(log);
  const partner = talk?.partner ?? null;
  return { own: ownIn(sender, talk), sender, inGroup: partner === null, text };
}

interface Talk {
  /** The one other person, by the list's own label. */
  readonly partner: string | null;
  readonly senders: ReadonlySet<string>;
  /** Those that the page draws a picture of; it draws none of the person at the screen. */
  readonly pictured: ReadonlySet<string>;
}

const talkIn = oncePerSlice((log: Element): Talk => {
  const label = fold(log.getAttribute('aria-label') ?? '');
  const senders = new Set<string>();
  for (const row of log.querySelectorAll(rows)) {
    const saying = sayingOf(row);
    if (saying) senders.add(saying.sender);
  }
  const pictured = new Set(
    [...log.querySelectorAll('img[alt]')].map((img) => img.getAttribute('alt')?.trim() ?? ''),
  );
  return {
    partner: [...senders].find((sender) => namesIn(label, sender)) ?? null,
    senders,
    pictured,
  };
});

function ownIn(sender: string, talk: Talk | null): boolean | undefined {
  if (!talk) return undefined;
  if (talk.partner === sender || talk.pictured.has(sender)) return false;
  if (talk.partner !== null && talk.senders.size === 2) return true;
  return you.has(sender.toLowerCase()) ? true : undefined;
}

const wordsOfMessage = (item: Element): Element | null =>
  isSuite(item) ? item : (sayingOf(item)?.words ?? null);

/** The person's name above the messages; the list of conversations lies outside the main part. */
function headerOfConversation(place: Place): BadgePlace | null {
  const list = conversationIn(place);
  return list && headerBar(list, list.closest('[role="main"]'));
}

/** In the free part of its line, where the conversation has no header bar to be found. */
function placeOfMessage(item: Element): BadgePlace | null {
  const words = wordsOfMessage(item);
  const row = isSuite(item) ? lineOf(item) : item;
  const beside = words && row && childTowards(row, words);
  return beside ? { row, beside, side: 'after' } : null;
}

/** A conversation of Messenger. */
export const conversation = defineConversation({
  owns: isMessage,
  scope: conversationIn,
  find: messagesIn,
  closest: messageAround,
  // Who speaks is told by all of a talk's messages together.
  beside(_, context) {
    const list = conversationIn(context);
    return list && messagesIn(list);
  },
  keyOf: messageKey,
  read: readMessage,
  place: placeOfMessage,
  words: wordsOfMessage,
  header: headerOfConversation,
});
