import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { ItemDraft } from '../../domain/item.ts';
import { no, type Outcome, ok } from '../../domain/outcome.ts';
import { defineConversation } from '../kit/conversation.ts';
import { hashOf } from '../kit/hash.ts';
import { barWith } from '../kit/header-bar.ts';
import { sideOf } from '../kit/side.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { type TextRules, textOf } from '../kit/text.ts';
import { toldApart } from '../kit/told-apart.ts';
import { allIn, ancestors, childTowards, climb, commonAncestor } from '../kit/tree.ts';
import type { BadgePlace, PageContext, ReadReason } from '../types.ts';
import { handleOf, threadIn } from './addresses.ts';
import type { Place } from './surface.ts';

const id = platformId('instagram');

/** The parts of Direct are named by what loads them (2026-04 and older). */
const panes = '[data-pagelet="IGDMessagesList"], [data-pagelet="IGDOpenMessageList"]';
const heads = '[data-pagelet="IGDInboxHeaderOffMsys"]';
/** Conversations in windows over other pages. */
export const dock = '[data-pagelet="IGDChatTabsRootContent"]';

const bubbles = '[role="article"]';
const groups = '[role="group"][tabindex="-1"]';
const blocks = '[dir="auto"]';
/** What is done with a message: react, reply, more. Their labels name who wrote it. */
const tools = '[role="button"][aria-label]';

const textRules: TextRules = { skip: tools, blocks: true };

const messageOf = (bubble: Element) => bubble.closest(groups) ?? bubble;

export const isMessage = (item: Element) =>
  item.matches(bubbles) || (item.matches(groups) && item.querySelector(bubbles) !== null);

const messagesIn = (root: Element) => [
  ...new Set(
    allIn(root, bubbles)
      .filter((bubble) => !bubble.closest(dock))
      .map(messageOf),
  ),
];

function messageAround(node: Node): Element | null {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const found = start?.closest(groups) ?? start?.closest(bubbles);
  return found && isMessage(found) ? found : null;
}

const outsideDock = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].find((found) => !found.closest(dock)) ?? null;

/** What holds the messages of the open conversation: their list, or where nothing names it the page. */
function paneIn({ document, url }: Place): Element | null {
  if (threadIn(url.pathname) === null) return null;
  const pane = outsideDock(document, panes);
  if (pane || !outsideDock(document, bubbles)) return pane;
  return document.querySelector('main, [role="main"]') ?? document.body;
}

/** The messages and, once it is there, the bar above them with the other person's name. */
function conversationIn(place: Place): Element | null {
  const pane = paneIn(place);
  const head = pane && outsideDock(place.document, heads);
  return head ? commonAncestor(head, pane) : pane;
}

function wordsOfMessage(item: Element): Element | null {
  const bubble = item.matches(bubbles) ? item : item.querySelector(bubbles);
  const found = [...(bubble?.querySelectorAll(blocks) ?? [])].filter(
    (block) =>
      block.textContent?.trim() &&
      !block.closest(tools) &&
      !block.parentElement?.closest(`${bubbles}, ${blocks}`)?.matches(blocks),
  );
  const named = bubble?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  // What is answered stands quoted before the words.
  return found.findLast((block) => block.id && named.includes(block.id)) ?? found.at(-1) ?? null;
}

function textIn(item: Element): string {
  const words = wordsOfMessage(item);
  return words ? textOf(words, textRules) : '';
}

const saidIn = oncePerSlice((pane: Element) => toldApart(messagesIn(pane), textIn));

/** Nothing numbers a message or tells its time: who said what in which conversation is all there is. */
function messageKey(item: Element, place: Place) {
  const pane = paneIn(place);
  const said = pane && saidIn(pane).get(item);
  const thread = threadIn(place.url.pathname);
  return said && thread ? itemKey(id, `#${hashOf(`${thread}\n${said}`)}`) : null;
}

/** What a list said last, and in which conversation. */
const shown = new WeakMap<Element, { thread: string; said: string }>();

/** The address moves to the next conversation before the list does. */
function isLeftOver(pane: Element, thread: string): boolean {
  const said = [...saidIn(pane).values()].join('\n');
  const before = shown.get(pane);
  if (before && before.thread !== thread && before.said === said) return true;
  shown.set(pane, { thread, said });
  return false;
}

const sameHandle = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Whether a label, in whatever language, names this account. */
const names = (labelled: Element, handle: string) =>
  (labelled.getAttribute('aria-label') ?? '')
    .split(/[^\w.]+/)
    .some((word) => sameHandle(word, handle));

/**
 * The account whose picture stands at a message, none at our own. Posts that are passed on hold
 * links to their writers too, without a label.
 */
function pictured(item: Element): string | null {
  for (const link of item.querySelectorAll('a[href][aria-label]')) {
    const handle = handleOf(link);
    if (handle && names(link, handle)) return handle;
  }
  return null;
}

const picturedIn = oncePerSlice(
  (pane: Element) =>
    new Set(
      messagesIn(pane)
        .map(pictured)
        .filter((handle) => handle !== null),
    ),
);

/** Everybody else who speaks here. */
const othersIn = (pane: Element, self: string | null) =>
  [...picturedIn(pane)].filter((handle) => self === null || !sameHandle(handle, self));

const isNamed = (item: Element, handle: string) =>
  [...item.querySelectorAll(tools)].some((tool) => names(tool, handle));

const lineReach = 8;

/** By the end of its line at which a message stands. */
function sideIn(item: Element): boolean | undefined {
  const words = wordsOfMessage(item);
  if (!words) return undefined;
  for (const line of [...ancestors(words, item.parentElement)].slice(0, lineReach)) {
    const side = sideOf(line);
    if (side) return side === 'end';
  }
  return undefined;
}

/** Where ours stand at the end of their lines, what stands there not is theirs. */
const oursAtEnd = oncePerSlice((pane: Element) => messagesIn(pane).some(sideIn));

interface Sender {
  readonly own: boolean | undefined;
  readonly handle: string | null;
}

function senderOf(item: Element, pane: Element, self: string | null): Sender {
  if (self !== null && isNamed(item, self)) return { own: true, handle: self };
  const others = othersIn(pane, self);
  const handle = pictured(item) ?? others.find((one) => isNamed(item, one));
  if (handle) return { own: self !== null && sameHandle(handle, self), handle };
  const [partner = null, another] = others;
  const own = sideIn(item) ?? (oursAtEnd(pane) ? false : undefined);
  return { own, handle: own === true ? self : another ? null : partner };
}

/** The name in the bar: of the one other person, or of the whole group. */
const nameIn = (head: Element) =>
  [...head.querySelectorAll(blocks)].find((block) => block.textContent?.trim()) ?? null;

function readMessage(item: Element, context: PageContext): Outcome<ItemDraft, ReadReason> {
  const pane = paneIn(context);
  const thread = threadIn(context.url.pathname);
  const text = textIn(item);
  if (!text) return no('no-content');
  const key = messageKey(item, context);
  if (!pane || !thread || !key) return no('no-key');
  if (isLeftOver(pane, thread)) return no('outside-conversation');
  const { own, handle } = senderOf(item, pane, context.self);
  const head = outsideDock(context.document, heads);
  const ofTwo = othersIn(pane, context.self).length < 2;
  const title = own !== true && ofTwo && head && nameIn(head);
  const name = title ? textOf(title, textRules) : (handle ?? undefined);
  return ok({
    key,
    platform: id,
    kind: 'message',
    thread: threadKey(id, thread),
    author: {
      handle: handle ?? (own === true ? 'me' : thread),
      ...(name && { name }),
      ...(handle && { url: `https://www.instagram.com/${handle}/` }),
    },
    text,
    permalink: `https://www.instagram.com/direct/t/${thread}/`,
    ...(own !== undefined && { own }),
    keySource: 'hash',
  });
}

/** Beside the words, where the conversation has no bar to be found. */
function placeOfMessage(item: Element): BadgePlace | null {
  const words = wordsOfMessage(item);
  const row = words && climb(words, item.parentElement, (box) => box.matches(bubbles));
  const beside = row && childTowards(row, words);
  return row && beside ? { row, beside, side: 'after' } : null;
}

function headerOfConversation(context: PageContext): BadgePlace | null {
  const head = paneIn(context) && outsideDock(context.document, heads);
  const name = head && nameIn(head);
  return name ? barWith(name, head) : null;
}

/** A conversation of Direct. */
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
