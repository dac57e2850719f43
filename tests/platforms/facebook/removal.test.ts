import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/platforms/facebook/adapter.ts';
import { removal } from '../../../lib/platforms/facebook/removal.ts';
import type { RemovalActId } from '../../../lib/platforms/types.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, readPage } from '../saved-page.ts';

function open(name: string) {
  const fixture = fixturesOf('facebook').find((one) => one.name === name);
  if (!fixture?.expected) throw new Error(`no fixture ${name}`);
  const document = openPage(fixture.html, fixture.expected.url);
  const { context, drafts, elements } = readPage(facebook, document, fixture.expected.url);
  if (!context) throw new Error('nothing is read here');
  const at = (id: string) => drafts.findIndex(({ nativeId }) => nativeId === id);
  return {
    document,
    element: (id: string) => elements[at(id)] as Element,
    offered(id: string, threadOwner: string | null) {
      const draft = drafts[at(id)];
      if (!draft) throw new Error(`no item ${id}`);
      return removal
        .filter((act) => act.offered(draft, { ...context, threadOwner }))
        .map((act) => act.id);
    },
    step(act: RemovalActId, say: string, id: string) {
      const step = removal.find((one) => one.id === act)?.steps.find((one) => one.say === say);
      if (!step) throw new Error(`no step ${say}`);
      const element = elements[at(id)] ?? null;
      return {
        point: () => step.point(element, context),
        taken: () => step.taken(element, context),
      };
    },
  };
}

function add(document: Document, html: string): Element {
  const parsed = openPage(html, 'https://www.facebook.com/');
  const node = document.importNode(parsed.body.firstElementChild as Element, true);
  document.body.append(node);
  return node;
}

const menu = (...entries: readonly string[]) =>
  `<div role="menu">${entries
    .map((words) => `<div role="menuitem"><div><span dir="auto">${words}</span></div></div>`)
    .join('')}</div>`;
const question = (title: string, ...answers: readonly string[]) =>
  `<div role="dialog" aria-label="${title}"><h2>${title}</h2>${answers
    .map((words) => `<div role="button" aria-label="${words}"><span>${words}</span></div>`)
    .join('')}</div>`;

const openMenuOf = (page: ReturnType<typeof open>, id: string) =>
  page.step('delete', 'open-menu', id).point()?.setAttribute('aria-expanded', 'true');

describe('what Facebook offers', () => {
  it('on the own post, on posts of others, against own words and against posts', () => {
    const page = open('dialog-over-feed');
    expect(page.offered('8101', 'haldenoak')).toEqual(['hide', 'report', 'block', 'delete']);
    expect(page.offered('8101', 'lampfactory')).toEqual(['report']);
    expect(page.offered('8101', null)).toEqual(['report']);
    expect(page.offered('8102', 'haldenoak')).toEqual(['delete']);
    expect(page.offered('710000000000001', 'haldenoak')).toEqual([]);
    expect(open('group-post-nested-pl').offered('8501', 'zofia.wrona.5')).toEqual([]);
    expect(open('timeline-as-page-fa').offered('8401', '61550000000777')).toContain('hide');
  });

  it('is hidden by the control in the row, without a menu', () => {
    const page = open('dialog-over-feed');
    expect(page.step('hide', 'open-menu', '8101').point()).toBeNull();
    expect(page.step('hide', 'open-menu', '8101').taken()).toBe(true);
    const hide = page.step('hide', 'hide-comment', '8101');
    const control = hide.point();
    expect(control?.textContent).toBe('Hide');
    expect(page.element('8101').contains(control)).toBe(true);
    expect(hide.taken()).toBe(false);
    if (control) control.textContent = 'Unhide';
    expect(hide.taken()).toBe(true);
    expect(
      open('timeline-as-page-fa').step('hide', 'hide-comment', '8403').point()?.textContent,
    ).toBe('پنهان کردن');
  });

  it('is hidden through the menu where the row has no such control', () => {
    const page = open('dialog-over-feed');
    page.step('hide', 'hide-comment', '8101').point()?.remove();
    expect(page.step('hide', 'open-menu', '8101').taken()).toBe(false);
    expect(page.step('hide', 'open-menu', '8101').point()?.getAttribute('aria-haspopup')).toBe(
      'menu',
    );
    openMenuOf(page, '8101');
    add(page.document, menu('Hide comment', 'Delete', 'Report comment'));
    expect(page.step('hide', 'hide-comment', '8101').point()?.textContent).toBe('Hide comment');
  });

  it('is pointed at in the menu of this comment and of no other', () => {
    const page = open('dialog-over-feed');
    add(page.document, menu('Hide comment', 'Delete', 'Ban Mira Kowal', 'Report comment'));
    const choose = page.step('delete', 'choose-delete', '8101');
    expect(choose.point()).toBeNull();
    openMenuOf(page, '8104');
    expect(choose.point()).toBeNull();
    page.step('delete', 'open-menu', '8104').point()?.setAttribute('aria-expanded', 'false');
    openMenuOf(page, '8101');
    expect(choose.point()?.textContent).toBe('Delete');
    expect(page.step('report', 'choose-report', '8101').point()?.textContent).toBe(
      'Report comment',
    );
    expect(page.step('block', 'choose-ban', '8101').point()?.textContent).toBe('Ban Mira Kowal');
  });

  it('is not pointed at when two entries or none fit', () => {
    const page = open('dialog-over-feed');
    openMenuOf(page, '8101');
    const strange = add(page.document, menu('Smazat', 'Skrýt', 'Ban Tomas Brandt'));
    expect(page.step('delete', 'choose-delete', '8101').point()).toBeNull();
    expect(page.step('block', 'choose-ban', '8101').point()).toBeNull();
    strange.remove();
    add(page.document, menu('Delete', 'Delete comment'));
    expect(page.step('delete', 'choose-delete', '8101').point()).toBeNull();
  });

  it('is confirmed in the question, never in the post or the private message', () => {
    const page = open('dialog-over-feed');
    const confirm = page.step('delete', 'confirm', '8101');
    const choose = page.step('delete', 'choose-delete', '8101');
    expect(confirm.point()).toBeNull();
    expect(choose.taken()).toBe(false);
    const asked = add(page.document, question('Delete Comment?', 'Close', 'Cancel', 'Delete'));
    expect(choose.taken()).toBe(true);
    expect(confirm.point()?.textContent).toBe('Delete');
    asked.remove();
    const message = open('dialog-private-message-open');
    expect(message.step('delete', 'confirm', '9301').point()).toBeNull();
    expect(message.step('delete', 'choose-delete', '9301').taken()).toBe(false);
  });

  it('is reported when nothing is left to choose', () => {
    const page = open('dialog-over-feed');
    const finish = page.step('report', 'finish-report', '8101');
    expect(finish.taken()).toBe(false);
    const reasons = add(
      page.document,
      question('Report', 'Close', 'Spam', 'Harassment', 'Something else'),
    );
    expect(finish.point()).toBe(reasons);
    expect(finish.taken()).toBe(false);
    reasons.remove();
    add(page.document, question('Thanks', 'Close', 'Done'));
    expect(finish.taken()).toBe(true);
  });
});
