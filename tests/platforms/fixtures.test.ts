import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { adapterOf, fixturesOf, platformNames } from './platforms.ts';
import { openPage, plain, readPage } from './saved-page.ts';

/** The moment at which the saved pages are read: some sites write nothing but ages. */
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-25T12:00:00.000Z') });
});
afterAll(() => {
  vi.useRealTimers();
});

describe.each(platformNames)('%s', async (name) => {
  const adapter = await adapterOf(name);
  const fixtures = fixturesOf(name).filter(({ expected }) => expected !== null);

  it.each(fixtures)('reads $name', ({ html, expected }) => {
    if (!adapter || !expected) throw new Error('nothing to compare');
    const { page, self, drafts, refused } = readPage(
      adapter,
      openPage(html, expected.url),
      expected.url,
    );
    expect({ url: expected.url, page, self, items: drafts.map(plain), refused }).toEqual(expected);
  });

  it.each(fixtures)('knows every item of $name again', ({ html, expected }) => {
    if (!adapter || !expected) throw new Error('nothing to compare');
    const document = openPage(html, expected.url);
    const { elements, drafts, context } = readPage(adapter, document, expected.url);
    for (const [at, element] of elements.entries()) {
      if (!context) throw new Error('items without a page');
      expect(adapter.keyOf(element, context)).toBe(drafts[at]?.key);
      const words = adapter.words(element);
      // Facebook keeps a post's words outside the head that stands for it.
      expect(adapter.closest(words && element.contains(words) ? words : element)).toBe(element);
      expect(adapter.find(element, context)).toContain(element);
      const place = adapter.place(element, context);
      // A post without words has no line for a badge, and a talk may carry one for all its messages;
      // every comment has one, also for a visitor.
      const kind = drafts[at]?.kind;
      if (kind !== 'post' && kind !== 'message') expect(place, drafts[at]?.key).not.toBeNull();
      if (place) expect(element.contains(place.row) || place.row.contains(element)).toBe(true);
    }
  });
});
