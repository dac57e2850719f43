import { describe, expect, it } from 'vitest';
import { removal } from '../../../lib/platforms/linkedin/removal.ts';
import type { RemovalActId } from '../../../lib/platforms/types.ts';
import { openPage } from '../saved-page.ts';
import { type OpenFixture, openFixture } from './open-fixture.ts';

function offered(page: OpenFixture, item: Element, threadOwner: string | null) {
  const draft = page.drafts[page.elements.indexOf(item)];
  if (!draft) throw new Error('no such item');
  return removal
    .filter((act) => act.offered(draft, { ...page.context, threadOwner }))
    .map(({ id }) => id);
}

function step(page: OpenFixture, act: RemovalActId, say: string, item: Element) {
  const found = removal.find(({ id }) => id === act)?.steps.find((one) => one.say === say);
  if (!found) throw new Error(`no step ${say}`);
  return {
    point: () => found.point(item, page.context),
    taken: () => found.taken(item, page.context),
  };
}

function add(document: Document, html: string, into: Node = document.body): Element {
  const parsed = openPage(html, 'https://www.linkedin.com/');
  const node = document.importNode(parsed.body.firstElementChild as Element, true);
  into.appendChild(node);
  return node;
}

const entry = (words: string, icon = '') =>
  `<div role="menuitem">${icon && `<svg id="${icon}"></svg>`}<p>${words}</p></div>`;

describe('what LinkedIn offers', () => {
  it('on the own post, on posts of others, and against own words', () => {
    const page = openFixture('legacy-acting-as-page');
    expect(offered(page, page.item('mira-kest'), 'halden-oak')).toEqual(['report', 'delete']);
    expect(offered(page, page.item('mira-kest'), 'lamp-house')).toEqual(['report']);
    expect(offered(page, page.item('mira-kest'), null)).toEqual(['report']);
    expect(offered(page, page.item('halden-oak', 'Mira'), 'halden-oak')).toEqual(['delete']);
    const repost = openFixture('legacy-repost-ar');
    expect(offered(repost, repost.elements[0] as Element, 'سارة-نور')).toEqual(['report']);
    const visitor = openFixture('sdui-fa');
    expect(offered(visitor, visitor.item('naser-k'), 'halden-oak')).toEqual([]);
  });

  it('is pointed at in the menu of this very comment', () => {
    const page = openFixture('legacy-acting-as-page');
    const item = page.item('mira-kest');
    const first = step(page, 'delete', 'open-menu', item);
    const trigger = first.point() as Element;
    expect(trigger.querySelector('svg')?.getAttribute('data-test-icon')).toContain('overflow');
    expect(first.taken()).toBe(false);
    trigger.setAttribute('aria-expanded', 'true');
    const menu = trigger.nextElementSibling as Element;
    add(page.document, entry('Copy link'), menu);
    add(page.document, entry('Delete'), menu);
    expect(first.taken()).toBe(true);
    expect(step(page, 'delete', 'choose-delete', item).point()?.textContent).toBe('Delete');
    const other = page.item('joren-paal');
    expect(step(page, 'delete', 'open-menu', other).taken()).toBe(false);
    expect(step(page, 'delete', 'choose-delete', other).point()).toBeNull();
  });

  it('is known by its drawing where its words are not, if one entry alone has it', () => {
    const page = openFixture('sdui-own-post');
    const item = page.item('lamp-house');
    step(page, 'delete', 'open-menu', item).point()?.setAttribute('aria-expanded', 'true');
    const choose = step(page, 'delete', 'choose-delete', item);
    const menu = add(
      page.document,
      `<div role="menu">${entry('Kopírovat')}${entry('Smazat')}</div>`,
    );
    expect(choose.point()).toBeNull();
    menu.replaceChildren();
    add(page.document, entry('Nahlásit', 'flag-medium'), menu);
    add(page.document, entry('Smazat', 'trash-medium'), menu);
    expect(choose.point()?.textContent).toBe('Smazat');
    expect(step(page, 'report', 'choose-report', item).point()?.textContent).toBe('Nahlásit');
    add(page.document, entry('Jiné', 'trash-small'), menu);
    expect(choose.point()).toBeNull();
  });

  it('is confirmed where the site asks, also in the shadow root over the page', () => {
    const page = openFixture('sdui-own-post');
    const item = page.item('lamp-house');
    const confirm = step(page, 'delete', 'confirm', item);
    expect(confirm.point()).toBeNull();
    const outlet = page.document.getElementById('interop-outlet') as HTMLElement;
    const root = outlet.attachShadow({ mode: 'open' });
    add(
      page.document,
      '<div role="alertdialog"><h2>Delete comment?</h2><button>Cancel</button><button>Delete</button></div>',
      root,
    );
    expect(confirm.point()?.textContent).toBe('Delete');
    expect(confirm.taken()).toBe(false);
    expect(step(page, 'delete', 'choose-delete', item).taken()).toBe(true);
  });

  it('is reported when the thanks is there, not while reasons are asked for', () => {
    const page = openFixture('sdui-own-post');
    const finish = step(page, 'report', 'finish-report', page.item('lamp-house'));
    const asks = add(
      page.document,
      '<div role="dialog"><button aria-label="x"></button><input type="radio"><button>Next</button></div>',
    );
    expect(finish.point()).toBe(asks);
    expect(finish.taken()).toBe(false);
    asks.remove();
    const sure = add(
      page.document,
      '<div role="dialog"><button>Back</button><button>Submit report</button></div>',
    );
    expect(finish.taken()).toBe(false);
    sure.remove();
    add(page.document, '<div role="dialog"><p>Thank you</p><button>Done</button></div>');
    expect(finish.taken()).toBe(true);
  });
});
