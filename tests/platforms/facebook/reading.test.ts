import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/platforms/facebook/adapter.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, plain, readPage } from '../saved-page.ts';

function open(name: string) {
  const fixture = fixturesOf('facebook').find((one) => one.name === name);
  if (!fixture?.expected) throw new Error(`no fixture ${name}`);
  const { url } = fixture.expected;
  const document = openPage(fixture.html, url);
  return {
    document,
    html: fixture.html,
    /** Once the slice before is over. */
    async read() {
      await Promise.resolve();
      const read = readPage(facebook, document, url);
      return { ...read, items: read.drafts.map(plain) };
    },
  };
}

describe('a Facebook page that changes', () => {
  it('keeps the number of a post when its comments have left the page', async () => {
    const page = open('dialog-over-feed');
    await page.read();
    for (const article of page.document.querySelectorAll('[role="dialog"] [role="article"]')) {
      article.remove();
    }
    const { items } = await page.read();
    expect(items.map(({ id }) => id)).toEqual(['710000000000001']);
  });

  it('reads a node that was given to another comment as that comment', async () => {
    const page = open('dialog-over-feed');
    const before = await page.read();
    for (const link of page.document.querySelectorAll('a[href*="comment_id=8104"]')) {
      const href = link.getAttribute('href') ?? '';
      link.setAttribute('href', href.replace('8104', '8999'));
    }
    const after = await page.read();
    expect(after.elements).toEqual(before.elements);
    expect(after.items.map(({ id }) => id)).toContain('8999');
    expect(after.items.map(({ id }) => id)).not.toContain('8104');
  });

  it('keeps the time that a comment first told, though its age grows coarser', async () => {
    const page = open('dialog-over-feed');
    const before = await page.read();
    const age = page.document.querySelector(
      'a[href*="&comment_id=8101"], ul a[href*="comment_id=8101"]',
    );
    if (!age) throw new Error('no age');
    age.textContent = '1d';
    const after = await page.read();
    expect(after.items[1]?.time).toBe(before.items[1]?.time);
  });

  it('does not take a timeline for the own one while the page before is still drawn', async () => {
    const elsewhere = 'https://www.facebook.com/lampfactory';
    const read = readPage(
      facebook,
      openPage(open('timeline-as-page-fa').html, elsewhere),
      elsewhere,
    );
    expect(read.self).toBeNull();
    expect(read.drafts).toEqual([]);
  });

  it('reads a post below which another is suggested by its own comments alone', async () => {
    const { items, refused } = await open('group-post-nested-pl').read();
    expect(items.map(({ id }) => id)).not.toContain('8201');
    expect(refused).toEqual(['outside-conversation']);
  });

  it('sees folded replies in a dialog whose layer has the role of a composer', async () => {
    const page = open('dialog-over-feed');
    page.document
      .querySelector('[role="dialog"]')
      ?.parentElement?.setAttribute('role', 'presentation');
    const { items } = await page.read();
    expect(items.find(({ id }) => id === '8104')?.folded).toBe(2);
  });

  it('has room for a badge in the line of a message, of a picture alone too', async () => {
    const page = open('messenger-pl');
    const places = async () => {
      const { elements, items, context } = await page.read();
      if (!context) throw new Error('nothing is read here');
      return items.flatMap(({ text }, at) =>
        facebook.place(elements[at] as Element, context) ? [text] : [],
      );
    };
    expect(await places()).toContain('Ok');
    const rows = [...page.document.querySelectorAll('[data-scope="messages_table"][aria-label]')];
    const wave = rows[0]?.cloneNode(true) as Element;
    wave.setAttribute('aria-label', '20 listopada 2026, 14:40, Kasia Lis: 👋');
    const words = wave.querySelector('[role="button"] div[dir="auto"]');
    const picture = page.document.createElement('img');
    picture.setAttribute('alt', '👋');
    words?.replaceChildren(picture);
    rows.at(-1)?.after(wave);
    expect(await places()).toContain('👋');
  });

  it('knows no own account where only a name speaks for it', async () => {
    const page = open('post-of-others-ar');
    for (const menu of page.document.querySelectorAll('[role="article"] [aria-haspopup="menu"]')) {
      menu.setAttribute('aria-label', 'إخفاء هذا أو الإبلاغ عنه');
    }
    const { self, items } = await page.read();
    expect(self).toBeNull();
    expect(items.every(({ own }) => own === null)).toBe(true);
  });

  it('remembers who acts, except in groups: another account takes a new load of the page', async () => {
    const { document } = open('timeline-as-page-fa');
    expect(facebook.self(document)).toBe('61550000000777');
    const goTo = async (address: string) => {
      document.defaultView?.history.pushState(null, '', address);
      document.body.replaceChildren();
      await Promise.resolve();
      return facebook.self(document);
    };
    expect(await goTo('/lampfactory/posts/pfbid0Lamp1')).toBe('61550000000777');
    expect(await goTo('/groups/woodlovers/posts/760000000000006')).toBeNull();
    expect(await goTo('/lampfactory')).toBe('61550000000777');
  });
});
