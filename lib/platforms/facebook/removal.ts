import type { ItemDraft } from '../../domain/item.ts';
import { saidBy, wordSet } from '../kit/menu-items.ts';
import type { GuideStep, PageContext, RemovalAct, ThreadContext } from '../types.ts';
import { actionRowOf, commentOf, menuControlOf, nameText } from './comments.ts';

/**
 * The entries of a comment's menu have nothing but words and order (2026-11, none of it captured), so
 * they are known by words alone, in Inlay's five languages; in others nothing is pointed at.
 */
const words = {
  hide: wordSet('Hide', 'پنهان کردن', 'إخفاء', 'Ukryj', 'Απόκρυψη'),
  unhide: wordSet(
    'Unhide',
    'لغو پنهان کردن',
    'آشکار کردن',
    'إلغاء الإخفاء',
    'إظهار',
    'Odkryj',
    'Pokaż',
    'Κατάργηση απόκρυψης',
    'Εμφάνιση',
  ),
  delete: wordSet('Delete', 'حذف', 'Usuń', 'Διαγραφή'),
  report: wordSet('Report', 'گزارش', 'گزارش دادن', 'إبلاغ', 'الإبلاغ عن', 'Zgłoś', 'Αναφορά'),
  /** "Ban Mira K.": the writer's name stands in whatever place the language puts it. */
  ban: wordSet('Ban', 'Block', 'مسدود کردن', 'حظر', 'Zablokuj', 'Αποκλεισμός'),
};
type Act = keyof typeof words;

/** What the act is done to may be named or not, before the word for it or after. */
const things = wordSet(
  'comment',
  'reply',
  'نظر',
  'پاسخ',
  'التعليق',
  'komentarz',
  'odpowiedź',
  'σχολίου',
);

/** Whether a control says this act, alone or together with its thing or `name`, and nothing else. */
function says(control: Element, act: Act, name = ''): boolean {
  const said = saidBy(control);
  if (words[act].has(said)) return !name;
  for (const thing of name ? wordSet(name) : things) {
    if (!said.includes(thing)) continue;
    const rest = said.startsWith(thing) ? said.slice(thing.length) : said.replace(thing, '');
    if (words[act].has(rest.trim())) return true;
  }
  return false;
}

const menuItems = '[role="menu"] [role="menuitem"]';
const dialogs = '[role="dialog"], [role="alertdialog"]';

function menuControl(item: Element | null): HTMLElement | null {
  const comment = item && commentOf(item);
  return comment ? menuControlOf(comment) : null;
}

/** The entries of this comment's menu: its own "…" says that it is open, and no other does. */
function entriesOf(item: Element | null): Element[] {
  const control = menuControl(item);
  if (control?.getAttribute('aria-expanded') !== 'true') return [];
  const { ownerDocument: document } = control;
  const open = document.querySelectorAll(
    '[role="article"] [aria-haspopup="menu"][aria-expanded="true"]',
  );
  return open.length === 1 ? [...document.querySelectorAll(menuItems)] : [];
}

const only = (found: readonly Element[]) => (found.length === 1 ? (found[0] ?? null) : null);

/** An entry has its words in its first line; a second line explains it. */
const lineOf = (entry: Element) => entry.querySelector('[dir="auto"]') ?? entry;

const entryIn = (item: Element | null, act: Act, name?: string) =>
  only(entriesOf(item).filter((entry) => says(lineOf(entry), act, name)));

function banEntry(item: Element | null): Element | null {
  const comment = item && commentOf(item);
  const name = comment && nameText(comment);
  return name ? entryIn(item, 'ban', name) : null;
}

/** A dialog that came over the page: it asks, and holds no post, no box and no comment. */
function questionIn({ document }: PageContext): Element | null {
  const open = [...document.querySelectorAll(dialogs)].filter(
    (dialog) =>
      !dialog.querySelector('[role="article"], [role="textbox"]') &&
      dialog.querySelector('[role="button"], button') !== null,
  );
  return open.at(-1) ?? null;
}

const directControl = (item: Element | null, act: Act) => {
  const comment = item && commentOf(item);
  const more = comment ? (actionRowOf(comment)?.more ?? []) : [];
  return only(more.filter((control) => says(control, act)));
};

/** On others' comments the "…" often comes with the pointer. */
const hover: GuideStep = {
  say: 'hover',
  point: (item) => item,
  taken: (item, context) => menuControl(item) !== null || questionIn(context) !== null,
};

const openMenu: GuideStep = {
  say: 'open-menu',
  point: menuControl,
  taken: (item, context) => entriesOf(item).length > 0 || questionIn(context) !== null,
};

/** The row of a Page's comments has Hide in it; then no menu has to be opened. */
const orDirectly = (step: GuideStep): GuideStep => ({
  ...step,
  point: (item, context) => (directControl(item, 'hide') ? null : step.point(item, context)),
  taken: (item, context) => directControl(item, 'hide') !== null || step.taken(item, context),
});

const hide: GuideStep = {
  say: 'hide-comment',
  point: (item) => directControl(item, 'hide') ?? entryIn(item, 'hide'),
  // A hidden comment stays where it is and can be shown again.
  taken: (item) => directControl(item, 'unhide') !== null || entryIn(item, 'unhide') !== null,
};

const choose = (say: string, find: (item: Element | null) => Element | null): GuideStep => ({
  say,
  point: find,
  taken: (_item, context) => questionIn(context) !== null,
});

/** The one answer in the words of the act; what it did is told by the comment that leaves. */
const confirm = (act: Act): GuideStep => ({
  say: 'confirm',
  point(_item, context) {
    const controls = questionIn(context)?.querySelectorAll('[role="button"], button');
    return only([...(controls ?? [])].filter((control) => says(control, act)));
  },
  taken: () => false,
});

const finishReport: GuideStep = {
  say: 'finish-report',
  point: (_item, context) => questionIn(context),
  // Its questions are lists to choose from; the thanks at the end has at most two controls.
  taken(_item, context) {
    const dialog = questionIn(context);
    if (!dialog) return false;
    const choices = dialog.querySelector(
      '[role="radio"], input, [role="listitem"], [role="menuitem"]',
    );
    return !choices && dialog.querySelectorAll('[role="button"], button').length <= 2;
  },
};

const isComment = ({ kind }: ItemDraft) => kind === 'comment' || kind === 'reply';
const byOthers = (draft: ItemDraft) => isComment(draft) && draft.own === false;

const onOwnPost = ({ self, threadOwner, page }: ThreadContext) =>
  self !== null &&
  (page === 'timeline' ||
    (threadOwner !== null && self.toLowerCase() === threadOwner.toLowerCase()));

/** What Facebook offers a Page against comments on its own posts, and everybody on others'. */
export const removal: readonly RemovalAct[] = [
  {
    id: 'hide',
    outcome: 'hidden',
    offered: (draft, context) => byOthers(draft) && onOwnPost(context),
    steps: [orDirectly(openMenu), hide],
  },
  {
    id: 'report',
    outcome: 'reported',
    offered: byOthers,
    steps: [
      hover,
      openMenu,
      choose('choose-report', (item) => entryIn(item, 'report')),
      finishReport,
    ],
  },
  {
    id: 'block',
    outcome: 'unknown',
    offered: (draft, context) => byOthers(draft) && onOwnPost(context),
    steps: [hover, openMenu, choose('choose-ban', banEntry), confirm('ban')],
  },
  {
    id: 'delete',
    outcome: 'removed',
    offered: (draft, context) =>
      isComment(draft) && (draft.own === true || (draft.own === false && onOwnPost(context))),
    steps: [
      hover,
      openMenu,
      choose('choose-delete', (item) => entryIn(item, 'delete')),
      confirm('delete'),
    ],
  },
];
