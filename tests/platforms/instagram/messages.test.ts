import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/platforms/instagram/adapter.ts';
import { composer } from '../../../lib/platforms/instagram/composer.ts';
import { removal } from '../../../lib/platforms/instagram/removal.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, type PageRead, readPage } from '../saved-page.ts';

const url = 'https://www.instagram.com/direct/t/17849000123456789/';
const next = 'https://www.instagram.com/direct/t/17849000987654321/';

function open(change: (document: Document) => void = () => undefined) {
  const html = fixturesOf('instagram').find(({ name }) => name === 'direct-thread-fa')?.html ?? '';
  const document = openPage(html, url);
  change(document);
  return { ...readPage(instagram, document, url), document };
}

const said = ({ drafts }: PageRead) =>
  drafts.map(({ own, author, text }) => [own, author.handle, text]);

/** Once what was looked at in this slice no longer holds. */
const nextSlice = () => Promise.resolve();

describe('a conversation of Direct', () => {
  it('has its badge in the bar, between the person’s name and the first control', () => {
    const { context } = open();
    const header = context && instagram.header?.(context);
    expect(header?.row.getAttribute('data-pagelet')).toBe('IGDInboxHeaderOffMsys');
    expect(header?.beside.textContent).toBe('Mira 🌿 Kest');
    expect(header?.until?.getAttribute('aria-label')).toBe('تماس');
  });

  it('has its badge at the words of a message where there is no bar', () => {
    const page = open((document) => {
      document.querySelector('main [data-pagelet="IGDInboxHeaderOffMsys"]')?.remove();
    });
    const { context, elements } = page;
    expect(context && instagram.header?.(context)).toBeNull();
    const last = elements.at(0);
    expect(last && context && instagram.place(last, context)?.row.getAttribute('role')).toBe(
      'article',
    );
    expect(page.drafts[0]?.author).toMatchObject({ handle: 'mira.kest_', name: 'mira.kest_' });
  });

  it('has one box, whose send control is what stands behind a text', () => {
    const { context, elements } = open();
    const boxes = elements.map((item) => context && composer.locate(item, context));
    expect(new Set(boxes.map((box) => box?.editor)).size).toBe(1);
    const [box] = boxes;
    expect(box?.editor.getAttribute('aria-label')).toBe('پیام');
    expect(box?.sendControl()).toBeNull();
    box?.editor.replaceChildren('سلام');
    expect(box?.sendControl()?.getAttribute('aria-label')).toBe('پسندیدن');
  });

  it('takes no text while its request waits to be accepted', () => {
    const { context, elements } = open((document) => {
      document.querySelector('main [role="textbox"]')?.remove();
    });
    const [item] = elements;
    if (!item || !context) throw new Error('nothing was read');
    expect(composer.locate(item, context)).toBeNull();
    expect(composer.opener(item, context)).toBeNull();
  });

  it('tells who speaks by the side where the tools come only under the pointer', () => {
    const page = open((document) => {
      for (const tool of document.querySelectorAll('main [role="group"] [role="button"]')) {
        const ours = tool.getAttribute('aria-label')?.endsWith('haldenoak');
        const line = tool.closest<HTMLElement>('[role="article"]');
        if (line) {
          line.style.cssText = `display: flex; justify-content: ${ours ? 'flex-end' : 'flex-start'}`;
        }
        tool.remove();
      }
    });
    expect(said(page)).toEqual(said(open()));
  });

  it('takes for theirs what does not stand where ours stands', () => {
    const page = open((document) => {
      for (const tool of document.querySelectorAll('main [role="group"] [role="button"]')) {
        const ours = tool.getAttribute('aria-label')?.endsWith('haldenoak');
        const line = tool.closest<HTMLElement>('[role="article"]');
        if (line && ours) line.style.cssText = 'display: flex; justify-content: flex-end';
        tool.remove();
      }
    });
    expect(said(page)).toEqual(said(open()));
  });

  it('is read where nothing names the list of its messages', () => {
    const page = open((document) => {
      document
        .querySelector('main [data-pagelet="IGDMessagesList"]')
        ?.removeAttribute('data-pagelet');
    });
    expect(said(page)).toEqual(said(open()));
  });

  it('does not guess who speaks where nothing tells', () => {
    const page = open((document) => {
      document.querySelector('main [style]')?.removeAttribute('style');
      for (const tool of document.querySelectorAll('main [role="group"] [role="button"]')) {
        tool.remove();
      }
    });
    const [, ours, theirs] = page.drafts;
    expect([ours?.own, theirs?.own]).toEqual([undefined, undefined]);
  });

  it('takes no account for ours whose name only begins like it', () => {
    const page = open((document) => {
      for (const named of document.querySelectorAll('main [role="group"] [aria-label]')) {
        const label = named.getAttribute('aria-label') ?? '';
        named.setAttribute('aria-label', label.replace('mira.kest_', 'haldenoak.shop'));
        if (named.matches('a')) named.setAttribute('href', '/haldenoak.shop/');
      }
    });
    expect(page.drafts.map(({ own }) => own)).toEqual([false, true, false, true, false, true]);
  });

  it('knows the same words apart that were said twice', () => {
    const { drafts } = open();
    const keys = drafts.filter(({ text }) => text === 'ok').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  it('is not read as the next one while the list is still the one before', async () => {
    const { document, drafts } = open();
    expect(drafts).toHaveLength(6);
    await nextSlice();
    expect(readPage(instagram, document, next).drafts).toEqual([]);
    await nextSlice();
    document.querySelector('main [dir="auto"][id="m6"]')?.replaceChildren('Good evening');
    expect(readPage(instagram, document, next).drafts).toHaveLength(6);
  });

  it('has nothing to take off the page message by message', () => {
    const { context, drafts } = open();
    if (!context) throw new Error('nothing was read');
    const offered = drafts.flatMap((draft) =>
      removal.filter((act) => act.offered(draft, { ...context, threadOwner: 'haldenoak' })),
    );
    expect(offered).toEqual([]);
  });
});
