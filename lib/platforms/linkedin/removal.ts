import type { ItemDraft } from '../../domain/item.ts';
import { saysOneOf, wordSet } from '../kit/menu-items.ts';
import { deleteWords, reportWords } from '../kit/removal-words.ts';
import type { GuideStep, PageContext, RemovalAct, ThreadContext } from '../types.ts';
import { dialectOf } from './page.ts';
import { menuControl } from './reading.ts';

/**
 * Menu entries are known by their words; no capture of an open menu exists (2026-11). The drawings of
 * a bin and a flag serve in other languages, if one entry alone has them.
 */
const entries = {
  delete: {
    words: wordSet('Delete comment', 'Delete post', ...deleteWords),
    drawing: 'trash',
  },
  report: {
    words: wordSet('Report comment', 'Report post', ...reportWords),
    drawing: 'flag',
  },
} as const;
type Entry = keyof typeof entries;

const choices = '[role="menuitem"], [role="button"], button, .artdeco-dropdown__item';

function entryIn(menu: Element, entry: Entry): Element | null {
  const { words, drawing } = entries[entry];
  const all = [...menu.querySelectorAll(choices)].filter(
    (choice) => !choice.querySelector(choices),
  );
  const named = all.filter((choice) =>
    [choice, ...choice.querySelectorAll('*')].some((part) => saysOneOf(part, words)),
  );
  const drawn = all.filter((choice) =>
    choice.querySelector(
      `svg[id^="${drawing}-"], svg[data-test-icon^="${drawing}-"], li-icon[type^="${drawing}"]`,
    ),
  );
  const sure = named.length > 0 ? named : drawn;
  return sure.length === 1 ? (sure[0] ?? null) : null;
}

const triggerOf = (item: Element | null, { document }: PageContext) => {
  const dialect = dialectOf(document);
  return item && dialect && menuControl(dialect, item);
};

function menuOf(item: Element | null, context: PageContext): Element | null {
  const trigger = triggerOf(item, context);
  return trigger ? (dialectOf(context.document)?.openMenu(trigger) ?? null) : null;
}

/** On top of the newer front-end dialogs of the older one lie in an open shadow root (2026). */
function dialogIn({ document }: PageContext): Element | null {
  const roots = [document, document.getElementById('interop-outlet')?.shadowRoot];
  const found = roots.flatMap((root) => [...(root?.querySelectorAll(dialogs) ?? [])]);
  return (
    found.filter((dialog) => !dialog.querySelector(`${dialogs}, form.msg-form`)).at(-1) ?? null
  );
}

const dialogs =
  'dialog[open], [role="alertdialog"], [role="dialog"]:not(.msg-overlay-conversation-bubble)';

const openMenu: GuideStep = {
  say: 'open-menu',
  point: triggerOf,
  taken: (item, context) => menuOf(item, context) !== null,
};

const choose = (entry: Entry): GuideStep => ({
  say: `choose-${entry}`,
  point(item, context) {
    const menu = menuOf(item, context);
    return menu && entryIn(menu, entry);
  },
  taken: (item, context) => menuOf(item, context) === null && dialogIn(context) !== null,
});

/** The answer that deletes says so, or is drawn as the main one of a question with two answers. */
const confirm: GuideStep = {
  say: 'confirm',
  point(_item, context) {
    const dialog = dialogIn(context);
    const buttons = [...(dialog?.querySelectorAll('button') ?? [])];
    const named = buttons.filter((button) => saysOneOf(button, entries.delete.words));
    const main = buttons.filter((button) => button.matches('.artdeco-button--primary'));
    const sure = named.length > 0 ? named : main;
    return sure.length === 1 ? (sure[0] ?? null) : null;
  },
  // What it did is told by the comment that leaves.
  taken: () => false,
};

const reasons =
  'input[type="radio"], [role="radio"], [role="checkbox"], [role="listitem"] button, li button';

const finishReport: GuideStep = {
  say: 'finish-report',
  point: (_item, context) => dialogIn(context),
  // The questions offer reasons or a way on and a way back; the thanks has one answer and a cross.
  taken(_item, context) {
    const dialog = dialogIn(context);
    if (!dialog || dialog.querySelector(reasons)) return false;
    const answers = [...dialog.querySelectorAll('button')].filter((button) =>
      button.textContent?.trim(),
    );
    return answers.length === 1;
  },
};

/** A conversation is reported as a whole, which is no act against one message. */
const isMessage = ({ kind }: ItemDraft) => kind === 'message';
const byOthers = (draft: ItemDraft) => draft.own === false && !isMessage(draft);
const onOwnPost = ({ self, threadOwner }: ThreadContext) =>
  self !== null && threadOwner !== null && self.toLowerCase() === threadOwner.toLowerCase();

/**
 * What LinkedIn offers against an item: members are blocked on their profile only, and nothing is
 * hidden. Comments on the own post or page can be deleted by whoever acts for it.
 */
export const removal: readonly RemovalAct[] = [
  {
    id: 'report',
    outcome: 'reported',
    offered: byOthers,
    steps: [openMenu, choose('report'), finishReport],
  },
  {
    id: 'delete',
    outcome: 'removed',
    offered: (draft, context) =>
      (draft.own === true && !isMessage(draft)) ||
      (byOthers(draft) && draft.kind !== 'post' && onOwnPost(context)),
    steps: [openMenu, choose('delete'), confirm],
  },
];
