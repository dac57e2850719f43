import type { ItemDraft } from '../../domain/item.ts';
import { isRed, saysOneOf, wordSet } from '../kit/menu-items.ts';
import { deleteWords, reportWords } from '../kit/removal-words.ts';
import type { GuideStep, PageContext, RemovalAct, ThreadContext } from '../types.ts';
import { optionsControl } from './controls.ts';
import { firstCommentIn } from './rows.ts';

/**
 * The entries of a comment's menu have nothing but words, order and colour (2026-11). Words are known
 * in these languages; order and colour serve in the others only where they leave no doubt.
 */
const words = {
  delete: deleteWords,
  report: reportWords,
  restrict: wordSet(
    'Restrict',
    'محدود کردن',
    'تقييد',
    'Ogranicz',
    'Περιορισμός',
    'Einschränken',
    'Restreindre',
    'Restringir',
    'Limita',
    'Beperken',
    'Kısıtla',
    'Ограничить',
    'Обмежити',
    'Batasi',
    'Begränsa',
    '制限する',
    '限制',
  ),
  block: wordSet(
    'Block',
    'مسدود کردن',
    'حظر',
    'Zablokuj',
    'Αποκλεισμός',
    'Blockieren',
    'Bloquer',
    'Bloquear',
    'Blocca',
    'Blokkeren',
    'Engelle',
    'Заблокировать',
    'Заблокувати',
    'Blokir',
    'Blockera',
    'ブロックする',
    '拉黑',
    '封鎖',
  ),
};
type Entry = keyof typeof words;

interface Sheet {
  readonly dialog: Element;
  readonly buttons: readonly Element[];
  /** A question or a list of reasons has a heading; the menu itself has none. */
  readonly heading: boolean;
}

/** The topmost dialog of stacked buttons: the menu and what follows from it. */
function sheetIn({ document }: PageContext): Sheet | null {
  const dialog = [...document.querySelectorAll('[role="dialog"]')]
    .filter((open) => !open.querySelector('article, form, textarea') && !firstCommentIn(open))
    .at(-1);
  const buttons = dialog ? [...dialog.querySelectorAll('button')] : [];
  if (!dialog || buttons.length === 0) return null;
  return {
    dialog,
    buttons,
    heading: dialog.querySelector('h1, h2, h3, [role="heading"]') !== null,
  };
}

const menuIn = (context: PageContext) => {
  const sheet = sheetIn(context);
  return sheet && !sheet.heading && sheet.buttons.length > 1 ? sheet : null;
};

const questionIn = (context: PageContext) => {
  const sheet = sheetIn(context);
  return sheet?.heading ? sheet : null;
};

const options = (item: Element | null) => {
  const link = item && firstCommentIn(item);
  return item && link ? optionsControl(item, link) : null;
};

/** The "…" of a comment comes only while the pointer is over its row. */
const hover: GuideStep = {
  say: 'hover',
  point: (item) => item,
  taken: (item, context) => options(item) !== null || sheetIn(context) !== null,
};

const openMenu: GuideStep = {
  say: 'open-menu',
  point: options,
  taken: (_item, context) => sheetIn(context) !== null,
};

function entryIn({ buttons }: Sheet, entry: Entry, aloneInRed: boolean): Element | null {
  const named = buttons.filter((button) => saysOneOf(button, words[entry]));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  // Unknown words: the first entry, if it is the only one in red.
  const red = buttons.filter(isRed);
  return aloneInRed && red.length === 1 && red[0] === buttons[0] ? (red[0] ?? null) : null;
}

/** @param aloneInRed whether the entry is the only destructive one of its menu */
const choose = (entry: Entry, aloneInRed = false): GuideStep => ({
  say: `choose-${entry}`,
  point(_item, context) {
    const menu = menuIn(context);
    return menu && entryIn(menu, entry, aloneInRed);
  },
  taken: (_item, context) => questionIn(context) !== null,
});

/** A question is asked with the destructive answer first and in red. */
const confirm: GuideStep = {
  say: 'confirm',
  point(_item, context) {
    const first = questionIn(context)?.buttons[0];
    return first && isRed(first) ? first : null;
  },
  // What it did is told by the comment that leaves.
  taken: () => false,
};

const finishReport: GuideStep = {
  say: 'finish-report',
  point: (_item, context) => questionIn(context)?.dialog ?? null,
  // The reasons are many; the thanks at the end leaves little to press and nothing in red.
  taken(_item, context) {
    const buttons = questionIn(context)?.buttons;
    return buttons !== undefined && buttons.length <= 2 && !buttons.some(isRed);
  },
};

const isComment = ({ kind }: ItemDraft) => kind === 'comment' || kind === 'reply';
const byOthers = (draft: ItemDraft) => isComment(draft) && draft.own === false;
const onOwnPost = ({ self, threadOwner }: ThreadContext) =>
  self !== null && threadOwner !== null && self.toLowerCase() === threadOwner.toLowerCase();

/**
 * What Instagram offers on the web. Hiding a single comment is not among it; restricting its writer
 * is the mildest. Own comments have a menu with deleting alone in red.
 */
export const removal: readonly RemovalAct[] = [
  {
    id: 'restrict',
    outcome: 'unknown',
    offered: (draft, context) => byOthers(draft) && onOwnPost(context),
    steps: [hover, openMenu, choose('restrict')],
  },
  {
    id: 'report',
    outcome: 'reported',
    offered: byOthers,
    steps: [hover, openMenu, choose('report'), finishReport],
  },
  {
    id: 'block',
    outcome: 'unknown',
    offered: byOthers,
    steps: [hover, openMenu, choose('block'), confirm],
  },
  {
    id: 'delete',
    outcome: 'removed',
    offered: (draft, context) =>
      isComment(draft) && (draft.own === true || (draft.own === false && onOwnPost(context))),
    steps: [hover, openMenu, choose('delete'), confirm],
  },
];
