import { describe, expect, it } from 'vitest';
import { instagram } from '../../lib/platforms/instagram/adapter.ts';
import { removal as onInstagram } from '../../lib/platforms/instagram/removal.ts';
import type { PlatformAdapter, RemovalAct, RemovalActId } from '../../lib/platforms/types.ts';
import { x } from '../../lib/platforms/x/adapter.ts';
import { removal as onX } from '../../lib/platforms/x/removal.ts';
import { fixturesOf } from './platforms.ts';
import { openPage, readPage } from './saved-page.ts';

const removals: Readonly<Record<string, readonly RemovalAct[]>> = {
  x: onX,
  instagram: onInstagram,
};

function open(adapter: PlatformAdapter, name: string) {
  const fixture = fixturesOf(adapter.id).find((one) => one.name === name);
  if (!fixture?.expected) throw new Error(`no fixture ${name}`);
  const document = openPage(fixture.html, fixture.expected.url);
  const read = readPage(adapter, document, fixture.expected.url);
  const { context } = read;
  if (!context) throw new Error('nothing is read here');
  return {
    document,
    context,
    elements: read.elements,
    offered(at: number, threadOwner: string | null) {
      const draft = read.drafts[at];
      if (!draft) throw new Error(`no item ${at}`);
      return (removals[adapter.id] ?? [])
        .filter((act) => act.offered(draft, { ...context, threadOwner }))
        .map(({ id }) => id);
    },
    step(act: RemovalActId, say: string, at: number) {
      const step = removals[adapter.id]
        ?.find(({ id }) => id === act)
        ?.steps.find((one) => one.say === say);
      if (!step) throw new Error(`no step ${say}`);
      return {
        point: () => step.point(read.elements[at] ?? null, context),
        taken: () => step.taken(read.elements[at] ?? null, context),
      };
    },
  };
}

function add(document: Document, html: string): Element {
  const parsed = openPage(html, 'https://x.com/');
  const node = document.importNode(parsed.body.firstElementChild as Element, true);
  document.body.append(node);
  return node;
}

const menu = (...entries: readonly string[]) =>
  `<div role="group"><div role="menu"><div data-testid="Dropdown">${entries.join('')}</div></div></div>`;
const entry = (words: string, testId = '', colour = 'rgb(15, 20, 25)') =>
  `<div role="menuitem" data-testid="${testId}" style="color: ${colour}"><span style="color: ${colour}">${words}</span></div>`;
const red = 'rgb(244, 33, 46)';

describe('what X offers', () => {
  it('against the words of others, and against own ones', () => {
    const page = open(x, 'status-own-post');
    expect(page.offered(1, 'haldenoak')).toEqual(['hide', 'mute', 'report', 'block']);
    expect(page.offered(1, 'somebody_else')).toEqual(['mute', 'report', 'block']);
    expect(page.offered(1, null)).toEqual(['mute', 'report', 'block']);
    expect(page.offered(2, 'haldenoak')).toEqual(['delete']);
    expect(open(x, 'status-2023-logged-out').offered(1, 'kasia_w')).toEqual([]);
  });

  it('is pointed at in the menu of this tweet and of no other', () => {
    const page = open(x, 'status-own-post');
    const first = page.step('block', 'open-menu', 1);
    const caret = first.point();
    expect(page.elements[1]?.contains(caret)).toBe(true);
    expect(first.taken()).toBe(false);
    add(page.document, menu(entry('Mute @mira_k', 'mute'), entry('Block @mira_k', 'block')));
    expect(page.step('block', 'choose-block', 1).point()).toBeNull();
    caret?.setAttribute('aria-expanded', 'true');
    expect(first.taken()).toBe(true);
    expect(page.step('block', 'choose-block', 1).point()?.textContent).toBe('Block @mira_k');
    expect(page.step('block', 'open-menu', 4).taken()).toBe(false);
    expect(page.step('block', 'choose-block', 4).point()).toBeNull();
  });

  it('is not pointed at when it is not sure', () => {
    const page = open(x, 'status-own-post');
    page.step('hide', 'open-menu', 1).point()?.setAttribute('aria-expanded', 'true');
    const layer = add(page.document, menu(entry('Skryj odpověď'), entry('Mute', 'mute')));
    expect(page.step('hide', 'choose-hide', 1).point()).toBeNull();
    layer.remove();
    add(page.document, menu(entry('Mute', 'mute'), entry('پنهان کردن پاسخ')));
    expect(page.step('hide', 'choose-hide', 1).point()?.textContent).toBe('پنهان کردن پاسخ');
  });

  it('is deleted by the first entry, if it alone is red', () => {
    const page = open(x, 'status-own-post');
    page.step('delete', 'open-menu', 2).point()?.setAttribute('aria-expanded', 'true');
    const choose = page.step('delete', 'choose-delete', 2);
    const layer = add(page.document, menu(entry('Smazat', '', red), entry('Připnout')));
    expect(choose.point()?.textContent).toBe('Smazat');
    layer.remove();
    const other = add(page.document, menu(entry('Připnout'), entry('Smazat', '', red)));
    expect(choose.point()).toBeNull();
    other.remove();
    add(page.document, menu(entry('A', '', red), entry('B', '', red)));
    expect(choose.point()).toBeNull();
  });
});

const sheet = (heading: string, ...buttons: readonly [words: string, colour?: string][]) =>
  `<div role="dialog">${heading && `<h3>${heading}</h3>`}${buttons
    .map(([words, colour = 'rgb(0, 0, 0)']) => `<button style="color: ${colour}">${words}</button>`)
    .join('')}</div>`;

describe('what Instagram offers', () => {
  it('on the own post, on posts of others, and against own words', () => {
    const page = open(instagram, 'page-own-post-carousel');
    expect(page.offered(1, 'haldenoak')).toEqual(['restrict', 'report', 'block', 'delete']);
    expect(page.offered(1, 'lamp_shop')).toEqual(['report', 'block']);
    expect(page.offered(2, 'haldenoak')).toEqual(['delete']);
    expect(page.offered(0, 'haldenoak')).toEqual([]);
    expect(open(instagram, 'page-logged-out-no-caption').offered(1, 'lamp_shop')).toEqual([]);
  });

  it('begins with the row, then with the "…" that comes with the pointer', () => {
    const page = open(instagram, 'page-own-post-carousel');
    expect(page.step('delete', 'hover', 1).taken()).toBe(false);
    expect(page.step('delete', 'open-menu', 1).point()).toBeNull();
    expect(page.step('delete', 'hover', 4).taken()).toBe(true);
    expect(
      page.step('delete', 'open-menu', 4).point()?.querySelector('svg')?.getAttribute('aria-label'),
    ).toBe('Comment Options');
  });

  it('is pointed at by its words, or not at all', () => {
    const page = open(instagram, 'page-own-post-carousel');
    const choose = page.step('delete', 'choose-delete', 4);
    const first = add(page.document, sheet('', ['Report', red], ['Delete', red], ['Cancel']));
    expect(choose.point()?.textContent).toBe('Delete');
    first.remove();
    add(page.document, sheet('', ['Nahlásit', red], ['Smazat', red], ['Zrušit']));
    expect(choose.point()).toBeNull();
  });

  it('is confirmed by the first answer, if it is red', () => {
    const page = open(instagram, 'page-own-post-carousel');
    const confirm = page.step('delete', 'confirm', 4);
    const first = add(page.document, sheet('Delete comment?', ['Delete', red], ['Cancel']));
    expect(page.step('delete', 'choose-delete', 4).taken()).toBe(true);
    expect(confirm.point()?.textContent).toBe('Delete');
    first.remove();
    add(page.document, sheet('Saved', ['Done'], ['Undo']));
    expect(confirm.point()).toBeNull();
  });

  it('is reported when the thanks is there', () => {
    const page = open(instagram, 'page-own-post-carousel');
    const finish = page.step('report', 'finish-report', 4);
    const reasons = add(page.document, sheet('Why?', ['Spam'], ['Threats'], ['Other'], ['Cancel']));
    expect(finish.taken()).toBe(false);
    reasons.remove();
    const discard = add(page.document, sheet('Discard?', ['Discard', red], ['Keep']));
    expect(finish.taken()).toBe(false);
    discard.remove();
    add(page.document, sheet('Thanks', ['Done']));
    expect(finish.taken()).toBe(true);
  });
});
