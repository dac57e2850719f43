import { describe, expect, it } from 'vitest';
import { x } from '../../../lib/platforms/x/adapter.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, readPage } from '../saved-page.ts';

function open(name: string) {
  const fixture = fixturesOf('x').find((one) => one.name === name);
  if (!fixture?.expected) throw new Error(`no fixture ${name}`);
  const { url } = fixture.expected;
  const document = openPage(fixture.html, url);
  const cells = () => [...document.querySelectorAll<HTMLElement>('[data-testid="cellInnerDiv"]')];
  return {
    document,
    cells,
    /** Parents by id, once the slice before is over. */
    async read(): Promise<Record<string, string | null>> {
      await Promise.resolve();
      const { drafts } = readPage(x, document, url);
      return Object.fromEntries(
        drafts.map(({ nativeId, kind, parent }) => [
          nativeId,
          kind === 'post' ? 'post' : (parent ?? null),
        ]),
      );
    },
  };
}

describe('a list that moves and recycles its cells', () => {
  it('is read by the places of the cells, whatever order the document has them in', async () => {
    const page = open('status-own-post');
    const before = await page.read();
    const cells = page.cells();
    for (const [at, cell] of cells.entries()) if (at % 2 === 0) cell.parentElement?.append(cell);
    expect(await page.read()).toEqual(before);
  });

  it('keeps what it knew of a reply when the rows above leave the page', async () => {
    const page = open('status-own-post');
    const before = await page.read();
    for (const cell of page.cells().slice(0, 3)) cell.remove();
    const after = await page.read();
    expect(Object.keys(after).length).toBe(Object.keys(before).length - 3);
    expect(before).toMatchObject(after);
  });

  it('still refuses what stood under "Discover more" when the heading has left', async () => {
    const page = open('status-own-post');
    const before = await page.read();
    page
      .cells()
      .find((cell) => cell.querySelector('h2'))
      ?.remove();
    expect(await page.read()).toEqual(before);
  });

  it('reads a cell that was given to another tweet as that tweet', async () => {
    const page = open('status-own-post');
    const before = await page.read();
    const [, reply] = page.cells();
    const id = Object.keys(before)[1] ?? '';
    for (const link of reply?.querySelectorAll('a[href*="/status/"]') ?? []) {
      link.setAttribute(
        'href',
        (link.getAttribute('href') ?? '').replace(id, '2123999999999999999'),
      );
    }
    const after = await page.read();
    expect(after).not.toHaveProperty(id);
    expect(after).toHaveProperty('2123999999999999999');
  });
});

describe('what a heading has not told yet', () => {
  it('is refused by its age: nothing older than a post answers it', async () => {
    const page = open('status-fragment');
    const [focused, reply] = Object.keys(await page.read());
    expect([focused, reply].every(Boolean)).toBe(true);
    const time = page.cells()[1]?.querySelector('time');
    time?.setAttribute('datetime', '2020-01-01T00:00:00.000Z');
    expect(await page.read()).toEqual({ [focused ?? '']: 'post' });
  });
});
