import { describe, expect, it } from 'vitest';
import { someFolded } from '../../../lib/domain/page-state.ts';
import { isOurFrame } from '../../../lib/platforms/hosts.ts';
import { linkedin } from '../../../lib/platforms/linkedin/adapter.ts';
import { postOf, timeInId } from '../../../lib/platforms/linkedin/addresses.ts';
import { openPage, readPage } from '../saved-page.ts';
import { openFixture } from './open-fixture.ts';

describe('an address of LinkedIn', () => {
  it('stands for one post, or is not read', () => {
    const post = '7529815867392000061';
    for (const path of [
      `/feed/update/urn:li:activity:${post}/`,
      `/feed/update/urn%3Ali%3Aactivity%3A${post}`,
      `/preload/feed/update/urn:li:activity:${post}/`,
      `/posts/halden-oak_oak-activity-2026-shelves-activity-${post}-AbC9`,
    ]) {
      expect(postOf(path), path).toEqual({ type: 'activity', id: post });
    }
    expect(postOf(`/feed/update/urn:li:groupPost:1234-${post}/`)).toEqual({
      type: 'groupPost',
      id: post,
    });
    for (const path of [
      '/feed/',
      '/preload/',
      '/in/lea-roux/recent-activity/all/',
      '/company/1234/admin/page-posts/published/',
      '/company/halden-oak/posts/',
      '/search/results/content/',
      '/jobs/view/7529815867392000061/',
      '/messaging/thread/2-abc/',
      `/analytics/post-summary/urn:li:activity:${post}/`,
      '/feed/update/urn:li:comment:(activity:1,2)/',
      '/feed/update/%E0%A4%A/',
    ]) {
      expect(postOf(path), path).toBeNull();
    }
  });

  it('holds the time in its number', () => {
    expect(timeInId('7405185122557353984')).toBe(Date.parse('2025-12-12T10:01:54.904Z'));
    expect(timeInId('12345')).toBeUndefined();
  });
});

describe('the front-end of a page load', () => {
  it('is read as one of two, and marks of the other are nothing in it', () => {
    const page = openFixture('legacy-share-address', (document) => {
      const stray = document.createElement('div');
      stray.setAttribute(
        'id',
        'replaceableComment_urn:li:comment:(activity:1,7529830966886400300)',
      );
      stray.append('A stray comment');
      document.querySelector('[data-urn]')?.append(stray);
    });
    expect(page.drafts).toHaveLength(3);
  });

  it('shows nothing while the address is ahead of the page, in either', async () => {
    const page = openFixture('sdui-fa');
    await Promise.resolve();
    const next = new URL('https://www.linkedin.com/posts/x_y-ugcPost-7529815867392009999-aa/');
    expect(linkedin.scope({ ...page.context, url: next })).toBeNull();
    await Promise.resolve();
    expect(linkedin.scope(page.context)).not.toBeNull();
  });

  it('reads comments alone where no post is, unless they are of another post', () => {
    const words = (post: string) =>
      `<body class="ember-application"><main><article data-id="urn:li:comment:(activity:${post},7529830966886400300)"><a href="/in/mira-kest">Mira</a><div class="update-components-text"><span dir="ltr">Alone</span></div></article></main></body>`;
    const url = 'https://www.linkedin.com/feed/update/urn:li:activity:7529815867392000061/';
    const read = (post: string) => readPage(linkedin, openPage(words(post), url), url).drafts;
    expect(read('7529815867392000061').map(({ text }) => text)).toEqual(['Alone']);
    expect(read('7529815867392000062')).toEqual([]);
  });
});

describe('the last comment that a list of the newer front-end keeps in the document', () => {
  const last = (roomBelow: number) =>
    openFixture('sdui-fa', (document) => {
      const list = document.querySelector('[data-testid*="commentList"]');
      const bottom = (element: Element | undefined | null, px: number) => {
        if (element) element.getBoundingClientRect = () => ({ bottom: px }) as DOMRect;
      };
      for (const row of list?.children ?? []) bottom(row, 800);
      bottom(list, 800 + roomBelow);
    }).drafts.find(({ author }) => author.handle === 'parisa-m');

  it('may have replies where the list holds room open below it', () => {
    expect(last(3_000)).toMatchObject({ folded: someFolded });
  });

  it('has none where it ends the list', () => {
    expect(last(0)?.text).toBe('زیباست');
    expect(last(0)?.folded).toBeUndefined();
  });
});

describe('the acting account', () => {
  const self = (name: string, change?: (document: Document) => void) =>
    openFixture(name, change).context.self;
  const identity = (alt: string) => (document: Document) =>
    document.querySelector('.content-admin-identity-toggle-button img')?.setAttribute('alt', alt);

  it('is the page or the member that the post’s control shows', () => {
    expect(self('legacy-acting-as-page')).toBe('halden-oak');
    expect(self('legacy-acting-as-page', identity('Photo of Anna Halden'))).toBe('anna-halden');
    expect(self('legacy-acting-as-page', identity('Foto von Anna Halden'))).toBe('anna-halden');
  });

  it('is shown in the newer front-end by the first control of the post, if that is a picture', () => {
    const act = (alt: string) => (document: Document) => {
      const button = document.createElement('button');
      const picture = document.createElement('img');
      picture.setAttribute('alt', alt);
      button.append(picture);
      document.querySelector('[aria-label^="Reaction button state"]')?.before(button);
    };
    expect(self('sdui-own-post', act('Photo of Lamp House'))).toBe('lamp-house');
    expect(self('sdui-own-post', act('Photo of Nobody Here'))).toBeNull();
  });

  it('keeps a reply with its comment when that has left the list', async () => {
    const page = openFixture('sdui-own-post');
    const reply = page.item('anna-halden', 'Mira');
    page.item('mira-kest', 'Is the').closest('[data-testid*="commentList"] > div')?.remove();
    await Promise.resolve();
    const read = linkedin.read(reply, page.context);
    expect(read.ok && read.value.parent).toBe('linkedin:7529830966886400300');
  });

  it('is nobody while it is a page that is not linked here', () => {
    expect(self('legacy-acting-as-page', identity('Photo of Oak'))).toBeNull();
    expect(self('legacy-acting-as-page', identity('Photo of Anna Halden Design'))).toBeNull();
    expect(self('legacy-acting-as-page', identity('Photo of Studio Anna Halden'))).toBeNull();
  });

  it('is not told by words of others', () => {
    const page = openFixture('sdui-own-post', (document) => {
      document.querySelector('header')?.remove();
    });
    expect(page.context.self).toBeNull();
    expect(page.drafts.every(({ own }) => own === undefined)).toBe(true);
  });

  it('leaves open whose a comment is that names its writer by number', () => {
    const change = (name: string) => (document: Document) => {
      const link = document.querySelectorAll('a[href*="/in/ACoA"]');
      for (const one of link) one.querySelector('h3 span')?.replaceChildren(name);
      identity('Photo of Anna Halden')(document);
    };
    const ownOf = (name: string) =>
      openFixture('legacy-acting-as-page', change(name)).drafts.find(({ author }) =>
        author.handle.startsWith('ACoA'),
      )?.own;
    expect(ownOf('Tova Lind')).toBe(false);
    expect(ownOf('Anna Halden')).toBeUndefined();
  });
});

describe('a frame', () => {
  it('is read only where the site shows a part of itself in it', () => {
    expect(isOurFrame('linkedin', { isTop: true, path: '/feed/' })).toBe(true);
    expect(isOurFrame('linkedin', { isTop: false, path: '/preload/' })).toBe(true);
    expect(isOurFrame('linkedin', { isTop: false, path: '/feed/' })).toBe(false);
    expect(isOurFrame('x', { isTop: false, path: '/preload/' })).toBe(false);
  });
});
