import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/platforms/linkedin/adapter.ts';
import { composer } from '../../../lib/platforms/linkedin/composer.ts';
import { removal } from '../../../lib/platforms/linkedin/removal.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, readPage } from '../saved-page.ts';
import { openFixture } from './open-fixture.ts';

describe('a conversation on LinkedIn', () => {
  it('has one box, below its messages, with its own send control', () => {
    const page = openFixture('messages-thread');
    const boxes = page.elements.map((item) => composer.locate(item, page.context));
    expect(new Set(boxes.map((box) => box?.editor)).size).toBe(1);
    expect(boxes[0]?.editor.closest('[role="dialog"]')).toBeNull();
    expect(boxes[0]?.sendControl()?.textContent).toBe('Send');
  });

  it('has its badge in the bar with the other person’s name', () => {
    const page = openFixture('messages-thread', (document) => {
      const listed = document.createElement('h2');
      listed.append('Messaging');
      document.querySelector('main')?.prepend(listed);
    });
    const header = linkedin.header?.(page.context);
    expect(header?.row).toHaveProperty('className', 'msg-title-bar');
    expect(header?.beside.textContent).toBe('Mira Kest');
    expect(header?.until).toBeUndefined();
  });

  it('has its badge at the words of a message where no name stands above them', () => {
    const page = openFixture('messages-thread', (document) => {
      document.querySelector('.msg-title-bar')?.remove();
    });
    expect(linkedin.header?.(page.context)).toBeNull();
    const last = page.elements.at(-1);
    expect(last && linkedin.place(last, page.context)?.beside.textContent).toBe('Then I come by');
  });

  it('has nothing to take off the page message by message', () => {
    const page = openFixture('messages-thread');
    for (const draft of page.drafts) {
      const context = { ...page.context, threadOwner: 'anna-halden' };
      expect(removal.filter((act) => act.offered(draft, context))).toEqual([]);
    }
  });

  it('keeps its messages while the address is already another’s', () => {
    const page = openFixture('messages-thread');
    const url = new URL('https://www.linkedin.com/messaging/thread/2-another/');
    const [item] = page.elements;
    expect(item && linkedin.read(item, { ...page.context, url }).ok).toBe(false);
    expect(item && linkedin.read(item, page.context).ok).toBe(true);
  });

  const inFrame = (path: string) => {
    const html = fixturesOf('linkedin').find(({ name }) => name === 'messages-thread')?.html ?? '';
    const url = 'https://www.linkedin.com/preload/?_bprMode=vanilla';
    const document = openPage(html, url);
    Object.defineProperty(document.defaultView, 'parent', {
      value: { location: { pathname: path } },
    });
    return readPage(linkedin, document, url);
  };

  it('in the frame of the newer front-end is named by the address of the page around it', () => {
    const { drafts } = inFrame('/messaging/thread/2-MDk3YTk1/');
    expect(drafts.map(({ thread }) => thread)).toEqual(
      Array.from({ length: 4 }, () => 'linkedin:2-MDk3YTk1'),
    );
    expect(inFrame('/feed/').drafts).toEqual([]);
  });
});
