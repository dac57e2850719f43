import { beforeEach, describe, expect, it } from 'vitest';
import { instagram } from '../../lib/platforms/instagram/adapter.ts';
import type { ComposerPlan, PlatformAdapter } from '../../lib/platforms/types.ts';
import { x } from '../../lib/platforms/x/adapter.ts';
import { composerOf, fixturesOf } from './platforms.ts';
import { openPage, type PageRead, readPage } from './saved-page.ts';

function open(adapter: PlatformAdapter, name: string): PageRead & { document: Document } {
  const fixture = fixturesOf(adapter.id).find((one) => one.name === name);
  if (!fixture?.expected) throw new Error(`no fixture ${name}`);
  const document = openPage(fixture.html, fixture.expected.url);
  return { ...readPage(adapter, document, fixture.expected.url), document };
}

const composers: Readonly<Record<string, ComposerPlan | null>> = {
  x: await composerOf('x'),
  instagram: await composerOf('instagram'),
};

/** Plan and page of one item, by its place on the page. */
function of(read: PageRead, adapter: PlatformAdapter, at: number) {
  const item = read.elements[at];
  const { context } = read;
  if (!item || !context) throw new Error(`no item ${at}`);
  const composer = composers[adapter.id];
  if (!composer) throw new Error(`no composer of ${adapter.id}`);
  return {
    item,
    box: () => composer.locate(item, context),
    opener: () => composer.opener(item, context),
    again: () => composer.reopen?.(item, context) ?? false,
  };
}

describe('the reply box on X', () => {
  it('of the focused post is the one below it, with its own send control', () => {
    const page = open(x, 'status-own-post');
    const box = of(page, x, 0).box();
    expect(box?.editor.getAttribute('data-testid')).toBe('tweetTextarea_0');
    expect(box?.sendControl()?.getAttribute('data-testid')).toBe('tweetButtonInline');
    expect(box?.limit?.max).toBe(280);
  });

  it('of any other tweet is not open, and its own reply control opens it', () => {
    const page = open(x, 'status-own-post');
    const reply = of(page, x, 1);
    expect(reply.box()).toBeNull();
    const opener = reply.opener();
    expect(opener).not.toBe('closed');
    expect(reply.item.contains(opener as Element)).toBe(true);
    expect((opener as Element).getAttribute('data-testid')).toBe('reply');
  });

  it('is closed where the site takes no reply', () => {
    const page = open(x, 'status-own-post');
    const reply = of(page, x, 1);
    (reply.opener() as Element).setAttribute('aria-disabled', 'true');
    expect(reply.opener()).toBe('closed');
  });

  it('in the dialog belongs to the tweet shown above it and to no other', () => {
    const page = open(x, 'status-reply-dialog-open-el');
    expect(of(page, x, 0).box()).toBeNull();
    expect(of(page, x, 1).box()?.sendControl()?.getAttribute('data-testid')).toBe('tweetButton');
    expect(of(page, x, 2).box()).toBeNull();
  });

  it('in a dialog without addresses is known by writer, time and words', () => {
    const page = open(x, 'status-reply-dialog-open-el');
    for (const link of page.document.querySelectorAll('[role="dialog"] a[href*="/status/"]')) {
      link.removeAttribute('href');
    }
    expect(of(page, x, 1).box()).not.toBeNull();
    expect(of(page, x, 2).box()).toBeNull();
    for (const words of page.document.querySelectorAll(
      '[role="dialog"] [data-testid="tweetText"]',
    )) {
      words.textContent = 'Other words';
    }
    expect(of(page, x, 1).box()).toBeNull();
  });
});

describe('the reply box on Instagram', () => {
  let page: ReturnType<typeof open>;
  let field: HTMLTextAreaElement;
  beforeEach(() => {
    page = open(instagram, 'page-own-post-carousel');
    field = page.document.querySelector('main textarea') as HTMLTextAreaElement;
  });

  it('answers the post while it mentions nobody', () => {
    expect(of(page, instagram, 0).box()?.editor).toBe(field);
    expect(of(page, instagram, 1).box()).toBeNull();
  });

  it('answers the person that the site mentions in it, and nobody else', () => {
    field.value = '@ol_ga ';
    expect(of(page, instagram, 0).box()).toBeNull();
    expect(of(page, instagram, 1).box()).toBeNull();
    expect(of(page, instagram, 4).box()?.editor).toBe(field);
    field.value = '@ol_gax ';
    expect(of(page, instagram, 4).box()).toBeNull();
  });

  it('is opened by the Reply control of the row, in any language, past likes and translation', () => {
    expect((of(page, instagram, 1).opener() as Element).textContent).toBe('Reply');
    expect((of(page, instagram, 4).opener() as Element).textContent).toBe('Reply');
    const arabic = open(instagram, 'modal-over-page-ar');
    for (const at of [1, 2, 3, 4, 5]) {
      expect((of(arabic, instagram, at).opener() as Element).textContent).toBe('رد');
    }
  });

  it('is opened once more where one person has two comments, unless something is written', () => {
    field.value = '@mira.k ';
    expect(of(page, instagram, 1).again()).toBe(true);
    expect(of(page, instagram, 3).again()).toBe(true);
    field.value = '@mira.k hello';
    expect(of(page, instagram, 1).again()).toBe(false);
    field.value = '@ol_ga ';
    expect(of(page, instagram, 4).again()).toBe(false);
  });

  it('is not there while a placeholder stands for it, which opens it', () => {
    const reel = open(instagram, 'reel-page-fa');
    expect(of(reel, instagram, 0).box()).toBeNull();
    expect((of(reel, instagram, 0).opener() as Element).tagName).toBe('INPUT');
  });

  it('is never that of a message window, and none when nobody is logged in', () => {
    const modal = open(instagram, 'modal-over-page-ar');
    const editor = of(modal, instagram, 0).box()?.editor;
    expect(editor?.closest('[role="dialog"]')).not.toBeNull();
    const visitor = open(instagram, 'page-logged-out-no-caption');
    expect(of(visitor, instagram, 1).box()).toBeNull();
    expect(of(visitor, instagram, 1).opener()).toBeNull();
  });

  it('has a send control only while the site mounts one', () => {
    const box = of(page, instagram, 0).box();
    expect(box?.sendControl()).toBeNull();
    const send = page.document.createElement('div');
    send.setAttribute('role', 'button');
    send.textContent = 'Post';
    field.after(send);
    expect(box?.sendControl()).toBe(send);
  });
});
