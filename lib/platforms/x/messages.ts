import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { Author, ItemDraft } from '../../domain/item.ts';
import { no, type Outcome, ok } from '../../domain/outcome.ts';
import { defineConversation } from '../kit/conversation.ts';
import { isOfThread } from '../kit/first-thread.ts';
import { headerBar } from '../kit/header-bar.ts';
import { sideOf } from '../kit/side.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { type TextRules, textOf } from '../kit/text.ts';
import { allIn, childTowards, climb } from '../kit/tree.ts';
import type { BadgePlace, Composer, PageContext, ReadReason } from '../types.ts';
import { chatIn, handleOf } from './addresses.ts';
import { testId } from './tweet.ts';

const id = platformId('x');

/** Chat is another application than the rest of X, with test ids of its own (2026-04 to 2026-09). */
const panels = testId('dm-conversation-panel');
const lists = `${testId('dm-message-list')}, ${testId('dm-message-scroller')}`;
const username = testId('dm-conversation-username');
/** The conversations that open over other pages. */
const drawers = '[data-testid^="chat-drawer"]';
const messages = '[data-testid^="message-"]';

const textRules: TextRules = { skip: 'button, [role="button"], time', blocks: true };

/** A message's number is a UUID: unlike a tweet's it holds no time. */
function numberOf(item: Element): string | null {
  const mark = item.getAttribute('data-testid') ?? '';
  return /^message-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(mark)?.[1] ?? null;
}

export const isMessage = (item: Element) => numberOf(item) !== null;

const messagesIn = (root: Element) =>
  allIn(root, messages).filter((item) => isMessage(item) && !item.closest(drawers));

function messageAround(node: Node): Element | null {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return climb(start?.closest(messages) ?? null, null, isMessage);
}

function messageKey(item: Element) {
  const number = numberOf(item);
  return number === null ? null : itemKey(id, number);
}

type Place = Pick<PageContext, 'url' | 'document'>;

const panelIn = ({ document }: Place) =>
  [...document.querySelectorAll(panels)].find((open) => !open.closest(drawers)) ?? null;

/** The open conversation. Its bar alone says with whom it is, so that all is read anew when it comes. */
function conversationIn(place: Place): Element | null {
  if (chatIn(place.url.pathname) === null) return null;
  const panel = panelIn(place);
  if (panel && partnerIn(panel)) return panel;
  const { body } = place.document;
  const [message] = messagesIn(panel ?? body);
  return message ? (panel?.querySelector(lists) ?? body) : null;
}

interface Partner {
  /** Null for a group. */
  readonly handle: string | null;
  readonly name: string;
}

const partnerIn = oncePerSlice((panel: Element): Partner | null => {
  const bar = panel.querySelector(testId('dm-conversation-header'));
  const links = [...(bar?.querySelectorAll('a[href]') ?? [])];
  const handle = links.map(handleOf).find((linked) => linked !== null) ?? null;
  const shown = bar?.querySelector(username);
  const name = shown ? textOf(shown, textRules) : '';
  return handle || name ? { handle, name } : null;
});

/** Ours stand at the end of their line; the site's own class says so where no style has come. */
function isOurs(item: Element): boolean | undefined {
  if (item.matches('.justify-end')) return true;
  if (item.matches('.justify-start')) return false;
  const side = sideOf(item);
  return side === null ? undefined : side === 'end';
}

function wordsOfMessage(item: Element): Element | null {
  const text = item.querySelector(testId(`message-text-${numberOf(item)}`));
  const [only, another] = text?.querySelectorAll('[dir="auto"]') ?? [];
  return only && !another ? only : text;
}

function readMessage(item: Element, context: PageContext): Outcome<ItemDraft, ReadReason> {
  const chat = chatIn(context.url.pathname);
  const number = numberOf(item);
  if (!chat || number === null) return no('no-key');
  if (!isOfThread(number, chat, context.document)) return no('outside-conversation');
  const words = wordsOfMessage(item);
  const own = isOurs(item);
  return ok({
    key: itemKey(id, number),
    platform: id,
    kind: 'message',
    nativeId: number,
    thread: threadKey(id, chat),
    author: own === true ? { handle: context.self ?? 'me' } : writerIn(item, chat),
    // A picture alone waits for an answer too.
    text: words ? textOf(words, textRules) : '',
    permalink: `https://x.com/i/chat/${chat}`,
    ...(own !== undefined && { own }),
    keySource: 'native',
  });
}

/** No message says who wrote it: in a group that stays unknown. */
function writerIn(item: Element, chat: string): Author {
  const panel = item.closest(panels);
  const { handle = null, name = '' } = (panel && partnerIn(panel)) ?? {};
  return {
    handle: handle ?? chat,
    ...(name && { name }),
    ...(handle && { url: `https://x.com/${handle}` }),
  };
}

/** Beside the words, where the conversation has no bar to be found. */
function placeOfMessage(item: Element): BadgePlace | null {
  const words = wordsOfMessage(item);
  const beside = words && childTowards(item, words);
  return beside ? { row: item, beside, side: 'after' } : null;
}

function headerOfConversation(context: PageContext): BadgePlace | null {
  const panel = chatIn(context.url.pathname) === null ? null : panelIn(context);
  const list = panel?.querySelector(lists);
  return list ? headerBar(list, panel, username) : null;
}

/** The box below the conversation; a request that waits has none. What sends comes with the text. */
export function messageBox(item: Element): Composer | null {
  const editor = item.closest(panels)?.querySelector<HTMLElement>(testId('dm-composer-textarea'));
  if (!editor) return null;
  return {
    editor,
    sendControl: () =>
      editor.closest('form')?.querySelector(testId('dm-composer-send-button')) ?? null,
  };
}

/** A conversation of Chat. */
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
