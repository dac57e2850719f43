import type { ItemDraft } from '../../domain/item.ts';
import { isRed, saysOneOf, wordSet } from '../kit/menu-items.ts';
import type { GuideStep, RemovalAct, ThreadContext } from '../types.ts';
import { own, testId } from './tweet.ts';

const menus = '[role="menu"]';
const items = '[role="menuitem"]';
const confirm = testId('confirmationSheetConfirm');
const toast = testId('toast');

/**
 * "Hide reply" has no test id that anybody proved (2026-11), so it is known by its words alone; in a
 * language that is not here nothing is pointed at.
 */
const hideWords = wordSet(
  'Hide reply',
  'پنهان کردن پاسخ',
  'مخفی کردن پاسخ',
  'إخفاء الرد',
  'Ukryj odpowiedź',
  'Απόκρυψη απάντησης',
  'Antwort verbergen',
  'Antwort ausblenden',
  'Masquer la réponse',
  'Ocultar respuesta',
  'Ocultar resposta',
  'Nascondi risposta',
  'Antwoord verbergen',
  'Yanıtı gizle',
  'Скрыть ответ',
  'Приховати відповідь',
  'Dölj svar',
  'Sembunyikan balasan',
  '返信を非表示にする',
  '隐藏回复',
  '隱藏回覆',
);

const caretOf = (item: Element | null) => item && own(item, testId('caret'));

/** The open menu of this very item: its own "…" control says that it is open, and no other does. */
function menuOf(item: Element | null): Element | null {
  const caret = caretOf(item);
  if (!caret) return null;
  const { ownerDocument: document } = caret;
  const menu = [...document.querySelectorAll(menus)].find((open) => open.querySelector(items));
  if (!menu) return null;
  const opened = [...document.querySelectorAll(`${testId('caret')}[aria-expanded="true"]`)];
  if (opened.length > 0) return opened.includes(caret) ? menu : null;
  // Older builds do not say which menu is open; then only the place in the page could tell.
  return caret.hasAttribute('aria-expanded') ? null : menu;
}

const openMenu: GuideStep = {
  say: 'open-menu',
  point: caretOf,
  taken: (item) => menuOf(item) !== null,
};

/** Choosing an entry; `after` is what the site shows when it was chosen. */
const choose = (
  say: string,
  find: (menu: Element) => Element | null,
  after: string | null,
): GuideStep => ({
  say,
  point(item) {
    const menu = menuOf(item);
    return menu && find(menu);
  },
  taken: (item, { document }) =>
    after !== null && menuOf(item) === null && document.querySelector(after) !== null,
});

/** What a confirmation did is told by the item that leaves, not by the sheet that closes. */
const confirmIt: GuideStep = {
  say: 'confirm',
  point: (_item, { document }) => document.querySelector(confirm),
  taken: () => false,
};

const nextButton = testId('ChoiceSelectionNextButton');

const finishReport: GuideStep = {
  say: 'finish-report',
  point: (_item, { document }) => document.querySelector(nextButton),
  taken(_item, { document }) {
    const dialog = document.querySelector(nextButton)?.closest('[role="dialog"]');
    // The questions are choices; the thanks at the end has none.
    const asks = dialog?.querySelector(
      'input[type="radio"], input[type="checkbox"], [role="radio"]',
    );
    return !!dialog && !asks;
  },
};

const byTestId = (id: string) => (menu: Element) => menu.querySelector(testId(id));

const hideEntry = (menu: Element) =>
  byTestId('hideReply')(menu) ??
  [...menu.querySelectorAll(items)].find((entry) => saysOneOf(entry, hideWords)) ??
  null;

/** In the menu of an own post deleting stands first and is the only entry in red. */
function deleteEntry(menu: Element): Element | null {
  const marked = byTestId('deleteTweet')(menu);
  if (marked) return marked;
  const entries = [...menu.querySelectorAll(items)];
  const red = entries.filter(isRed);
  const [only, another] = red;
  return only && !another && only === entries[0] ? only : null;
}

const same = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

/** Against messages X offers nothing here; what it has stands at the conversation. */
const isTweet = ({ kind }: ItemDraft) => kind !== 'message';
const byOthers = (draft: ItemDraft) => isTweet(draft) && draft.own === false;

const inOwnConversation = ({ self, threadOwner }: ThreadContext) => same(self, threadOwner);

/** What X offers: it never deletes what others wrote, it hides it under one's own posts. */
export const removal: readonly RemovalAct[] = [
  {
    id: 'hide',
    outcome: 'hidden',
    offered: (draft, context) =>
      byOthers(draft) && draft.kind === 'reply' && inOwnConversation(context),
    steps: [openMenu, choose('choose-hide', hideEntry, null)],
  },
  {
    id: 'mute',
    outcome: 'unknown',
    offered: byOthers,
    steps: [openMenu, choose('choose-mute', byTestId('mute'), toast)],
  },
  {
    id: 'report',
    outcome: 'reported',
    offered: byOthers,
    steps: [openMenu, choose('choose-report', byTestId('report'), nextButton), finishReport],
  },
  {
    id: 'block',
    outcome: 'unknown',
    offered: byOthers,
    steps: [openMenu, choose('choose-block', byTestId('block'), confirm), confirmIt],
  },
  {
    id: 'delete',
    outcome: 'removed',
    offered: (draft) => isTweet(draft) && draft.own === true,
    steps: [openMenu, choose('choose-delete', deleteEntry, confirm), confirmIt],
  },
];
