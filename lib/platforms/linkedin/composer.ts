import type { Composer, ComposerPlan, PageContext } from '../types.ts';
import { profileOf, sameProfile } from './addresses.ts';
import type { Dialect } from './dialect.ts';
import { isMessage, messageBox } from './messages.ts';
import { dialectOf, pagePost } from './page.ts';
import { commentIcon, foldName, own, posterOf, replyControl, writerOf } from './reading.ts';

/** Whom a reply box speaks to: the mention that the site puts first, as a name that is one piece. */
interface Mention {
  readonly name: string;
  readonly link: Element | null;
}

/** Quill draws it as a link with its person's URN, TipTap as a part that cannot be edited. */
const mentions = 'a[data-entity-urn], .ql-mention, [contenteditable="false"], a[href]';

function mentionIn(editor: HTMLElement): Mention | null {
  for (const chip of editor.querySelectorAll(mentions)) {
    const name = chip.textContent?.trim();
    if (!name) continue;
    const before = (editor.textContent ?? '').trimStart();
    if (!before.startsWith(name)) return null;
    const link = [chip, ...chip.querySelectorAll('a')].find((part) => profileOf(part)) ?? null;
    return { name, link };
  }
  return null;
}

/** The open box of an item's thread that answers this very item. */
function editorFor(item: Element, dialect: Dialect): HTMLElement | null {
  const writer = writerOf(dialect, item);
  const rootId = dialect.parentOf(item);
  const root = rootId === null ? item : rootOf(item, rootId, dialect);
  if (!writer || !root) return null;
  const answering = dialect.threadEditors(root).filter((editor) => {
    const mention = mentionIn(editor);
    // Without a mention a box speaks to the one who began the thread.
    if (!mention) return rootId === null && dialect.boxesStayInThread;
    const profile = mention.link && profileOf(mention.link);
    return profile
      ? sameProfile(profile, writer.profile)
      : foldName(mention.name) === foldName(writer.name);
  });
  return answering.length === 1 ? (answering[0] ?? null) : null;
}

function rootOf(item: Element, rootId: string, dialect: Dialect): Element | null {
  const scope = item.ownerDocument.body;
  return dialect.comments(scope).find((box) => dialect.urnOf(box)?.id === rootId) ?? null;
}

const isComment = (item: Element, dialect: Dialect) => dialect.urnOf(item) !== null;

export const composer: ComposerPlan = {
  locate(item, context) {
    if (isMessage(item)) return messageBox(item);
    const dialect = dialectOf(context.document);
    if (!dialect) return null;
    const editor = isComment(item, dialect) ? editorFor(item, dialect) : dialect.postEditor(item);
    return editor && composerFor(editor, dialect);
  },

  opener(item, context) {
    if (isMessage(item)) return messageBox(item)?.editor ?? null;
    const dialect = dialectOf(context.document);
    if (!dialect) return null;
    if (isComment(item, dialect)) return replyControl(dialect, item);
    return postOpener(item, dialect, context) ?? dialect.postEditor(item);
  },
};

function postOpener(item: Element, dialect: Dialect, context: PageContext): HTMLElement | null {
  const post = pagePost(context);
  if (post?.box !== item || !posterOf(dialect, item)) return null;
  for (const icon of own(dialect, item, commentIcon)) {
    const button = icon.closest<HTMLElement>('button');
    if (button) return button;
  }
  return null;
}

const composerFor = (editor: HTMLElement, dialect: Dialect): Composer => ({
  editor,
  sendControl: () => dialect.sendControl(editor),
});
