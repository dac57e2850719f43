import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/platforms/linkedin/adapter.ts';
import { composer } from '../../../lib/platforms/linkedin/composer.ts';
import { type OpenFixture, openFixture } from './open-fixture.ts';

const box = ({ context }: OpenFixture, item: Element) => composer.locate(item, context);
const opener = ({ context }: OpenFixture, item: Element) =>
  composer.opener(item, context) as Element | null;

describe('the reply box of the older front-end', () => {
  const chip = (page: OpenFixture) => page.document.querySelector('.ql-mention') as Element;

  it('answers the one whom the site mentions in it, and nobody else of the thread', () => {
    const page = openFixture('legacy-acting-as-page');
    const found = box(page, page.item('joren-paal'));
    expect(found?.editor.closest('[data-id]')).toBe(page.item('mira-kest'));
    expect(found?.editor.matches('.ql-clipboard')).toBe(false);
    expect(box(page, page.item('mira-kest'))).toBeNull();
    expect(box(page, page.item('halden-oak', 'Mira Kest'))).toBeNull();
    expect(box(page, page.item('anna-halden'))).toBeNull();
  });

  it('is not taken for a namesake’s', () => {
    const page = openFixture('legacy-acting-as-page');
    chip(page).textContent = 'Joren Paal';
    expect(box(page, page.item('joren-paal'))).toBeNull();
  });

  it('without a mention answers the one who began the thread', () => {
    const page = openFixture('legacy-acting-as-page', (document) =>
      document.querySelector('.ql-mention')?.remove(),
    );
    expect(box(page, page.item('mira-kest'))).not.toBeNull();
    expect(box(page, page.item('joren-paal'))).toBeNull();
  });

  it('is not known while two could be meant', () => {
    const page = openFixture('legacy-acting-as-page');
    const form = chip(page).closest('form') as Element;
    form.after(form.cloneNode(true));
    expect(box(page, page.item('joren-paal'))).toBeNull();
  });

  it('has a send control only while the site mounts one', () => {
    const page = openFixture('legacy-acting-as-page');
    const found = box(page, page.item('joren-paal'));
    expect(found?.sendControl()?.textContent?.trim()).toBe('Reply');
    found?.sendControl()?.remove();
    expect(found?.sendControl()).toBeNull();
  });

  it('of the post stands before the comments and is no message window', () => {
    const page = openFixture('legacy-acting-as-page');
    const found = box(page, page.item('halden-oak', 'Our oak'));
    expect(found?.editor.closest('[data-id]')).toBeNull();
    expect(found?.editor.closest('.msg-form')).toBeNull();
    expect(found?.sendControl()).toBeNull();
  });

  it('is opened by Reply in any language, past likes, counts and translations', () => {
    const page = openFixture('legacy-acting-as-page');
    expect(opener(page, page.item('mira-kest'))?.textContent).toBe('Reply');
    expect(opener(page, page.item('picture-only'))?.textContent).toBe('Reply');
    const arabic = openFixture('legacy-repost-ar');
    for (const item of arabic.elements.slice(1)) {
      expect(opener(arabic, item)?.textContent).toBe('رد');
    }
    expect(opener(arabic, arabic.elements[0] as Element)?.textContent).toBe('Comment');
  });
});

describe('the reply box of the newer front-end', () => {
  const chip = (page: OpenFixture) => page.document.querySelector('[data-type="mention"]');

  it('stands after its thread and answers the one whom it mentions', () => {
    const page = openFixture('sdui-own-post');
    const root = page.item('mira-kest', 'Is the');
    expect(box(page, root)?.sendControl()?.textContent).toBe('Reply');
    expect(box(page, page.item('anna-halden', 'Mira'))).toBeNull();
    expect(box(page, page.item('lamp-house'))).toBeNull();
    expect(box(page, page.item('picture-only'))).toBeNull();
  });

  it('is refused when it mentions somebody else than the writer', () => {
    const page = openFixture('sdui-own-post');
    (chip(page) as Element).textContent = 'Lamp House';
    for (const item of page.elements.slice(1)) expect(box(page, item)).toBeNull();
  });

  it('knows the mentioned by address where there is one', () => {
    const page = openFixture('sdui-own-post');
    const link = page.document.createElement('a');
    link.setAttribute('href', 'https://www.linkedin.com/in/another-mira/');
    link.textContent = 'Mira Kest';
    chip(page)?.replaceChildren(link);
    expect(box(page, page.item('mira-kest', 'Is the'))).toBeNull();
    link.setAttribute('href', 'https://www.linkedin.com/in/mira-kest/');
    expect(box(page, page.item('mira-kest', 'Is the'))).not.toBeNull();
  });

  it('without a mention answers nobody for certain: it outlives the rows around it', () => {
    const page = openFixture('sdui-own-post', (document) =>
      document.querySelector('[data-type="mention"]')?.remove(),
    );
    for (const item of page.elements.slice(1)) expect(box(page, item)).toBeNull();
  });

  it('stays with its thread when other rows come to stand before it', async () => {
    const page = openFixture('sdui-own-post');
    const root = page.item('mira-kest', 'Is the');
    const editor = box(page, root)?.editor as HTMLElement;
    (chip(page) as Element).textContent = 'Lamp House';
    const row = page.document.querySelector('[componentkey="commentBox-Ki8K"]')?.parentElement;
    page
      .item('lamp-house')
      .closest('[data-testid*="commentList"] > div')
      ?.after(row as Element);
    await Promise.resolve();
    expect(editor.isConnected).toBe(true);
    expect(box(page, page.item('lamp-house'))).toBeNull();
  });

  it('is never opened by the control that likes', () => {
    const page = openFixture('sdui-own-post', (document) => {
      for (const like of document.querySelectorAll('[role="button"]')) {
        const button = document.createElement('button');
        button.setAttribute('aria-label', 'Reaction button state: no reaction');
        button.textContent = 'Like';
        like.replaceWith(button);
      }
    });
    for (const item of page.elements.slice(1))
      expect(opener(page, item)?.textContent).toBe('Reply');
  });

  it('of the post stands before all comments, its send control in its own part', () => {
    const page = openFixture('sdui-own-post');
    const found = box(page, page.item('anna-halden', 'We open'));
    expect(found?.editor.closest('[componentkey]')?.getAttribute('componentkey')).toBe(
      'commentBox-MbQ3',
    );
    expect(found?.sendControl()).toBeNull();
    expect(opener(page, page.item('anna-halden', 'We open'))?.querySelector('svg')?.id).toBe(
      'comment-small',
    );
  });

  it('is opened by Reply in any language, also where a picture stands for words', () => {
    const page = openFixture('sdui-own-post');
    for (const item of page.elements.slice(1))
      expect(opener(page, item)?.textContent).toBe('Reply');
    const persian = openFixture('sdui-fa');
    for (const item of persian.elements.slice(1)) {
      expect(opener(persian, item)?.textContent).toBe('پاسخ');
    }
  });
});

describe('the badge’s place', () => {
  it('is the row of controls, after all that stands in it', () => {
    const page = openFixture('legacy-acting-as-page');
    const place = linkedin.place(page.item('mira-kest'), page.context);
    expect(place?.row.matches('.comments-comment-social-bar--cr')).toBe(true);
    expect(place?.beside.textContent).toContain('impressions');
  });

  it('is beside Reply and its count in the newer front-end, never beside our own badge', () => {
    const page = openFixture('sdui-own-post');
    const item = page.item('mira-kest', 'Is the');
    const place = linkedin.place(item, page.context);
    expect(place?.beside.textContent).toBe('Reply3 replies');
    place?.row.append(page.document.createElement('inlay-badge'));
    expect(linkedin.place(item, page.context)?.beside).toBe(place?.beside);
  });
});
