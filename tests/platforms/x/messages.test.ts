import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '../../../lib/domain/item.ts';
import { x } from '../../../lib/platforms/x/adapter.ts';
import { composer } from '../../../lib/platforms/x/composer.ts';
import { removal } from '../../../lib/platforms/x/removal.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, readPage } from '../saved-page.ts';

const url = 'https://x.com/i/chat/410022-998100';
const part = (id: string) => `main [data-testid="dm-conversation-panel"] [data-testid="${id}"]`;

function open(change: (document: Document) => void = () => undefined, address = url) {
  const html = fixturesOf('x').find(({ name }) => name === 'chat-conversation')?.html ?? '';
  const document = openPage(html, address);
  change(document);
  return { ...readPage(x, document, address), document };
}

const speakers = (drafts: readonly ItemDraft[]) => drafts.map(({ own }) => own);

describe('a conversation of X Chat', () => {
  it('has its badge in the bar, between the person’s name and the first control', () => {
    const { context } = open();
    const header = context && x.header?.(context);
    expect(header?.row.getAttribute('data-testid')).toBe('dm-conversation-header');
    expect(header?.beside.getAttribute('data-testid')).toBe('dm-conversation-username');
    expect(header?.until?.textContent).toBe('C');
  });

  it('has its badge at the words of a message where no name stands above them', () => {
    const { context, elements } = open((document) => {
      document.querySelector(part('dm-conversation-username'))?.remove();
    });
    expect(context && x.header?.(context)).toBeNull();
    const last = elements.at(-1);
    expect(context && last && x.place(last, context)?.row).toBe(last);
  });

  it('is called by its number until its bar says with whom it is', () => {
    const bare = open((document) => {
      document.querySelector(part('dm-conversation-header'))?.remove();
    });
    expect(bare.drafts.map(({ author }) => author.handle)).toEqual([
      '410022-998100',
      'haldenoak',
      '410022-998100',
      '410022-998100',
    ]);
    const whole = open();
    expect(whole.context && x.scope(whole.context)).not.toBe(bare.context && x.scope(bare.context));
  });

  it('of a group has the name of the group', () => {
    const { drafts } = open((document) => {
      document.querySelector(`${part('dm-conversation-header')} a`)?.removeAttribute('href');
    }, 'https://x.com/i/chat/g1790000000');
    expect(drafts[0]?.author).toEqual({ handle: 'g1790000000', name: 'Mira 🌿 Kest' });
  });

  it('is read where only its messages are there', () => {
    const { drafts } = open((document) => {
      const messages = document.querySelectorAll('main [data-testid="dm-message-list"] > div');
      document.querySelector('main')?.replaceChildren(...messages);
    });
    expect(speakers(drafts)).toEqual([false, true, false, false]);
  });

  it('has one box, below its messages, whose send control comes with the text', () => {
    const { context, elements, document } = open();
    const boxes = elements.map((item) => context && composer.locate(item, context));
    expect(new Set(boxes.map((box) => box?.editor)).size).toBe(1);
    expect(boxes[0]?.editor).toBe(document.querySelector(part('dm-composer-textarea')));
    expect(boxes[0]?.sendControl()).toBeNull();
    const send = document.createElement('button');
    send.setAttribute('data-testid', 'dm-composer-send-button');
    boxes[0]?.editor.closest('form')?.append(send);
    expect(boxes[0]?.sendControl()).toBe(send);
  });

  it('takes no text while its request waits to be accepted', () => {
    const { context, elements } = open((document) => {
      document.querySelector(part('dm-composer-form'))?.remove();
    });
    const [item] = elements;
    if (!item || !context) throw new Error('nothing was read');
    expect(composer.locate(item, context)).toBeNull();
    expect(composer.opener(item, context)).toBeNull();
  });

  it('tells who speaks by the side, also where the site names its classes anew', () => {
    const styled = open((document) => {
      for (const line of document.querySelectorAll<HTMLElement>('.justify-end, .justify-start')) {
        const end = line.matches('.justify-end');
        line.removeAttribute('class');
        line.style.cssText = `display: flex; justify-content: ${end ? 'flex-end' : 'flex-start'}`;
      }
    });
    expect(speakers(styled.drafts)).toEqual(speakers(open().drafts));
    const bare = open((document) => {
      for (const line of document.querySelectorAll('.justify-end, .justify-start')) {
        line.removeAttribute('class');
      }
    });
    expect(new Set(speakers(bare.drafts))).toEqual(new Set([undefined]));
  });

  it('keeps its messages while the address is already another’s', () => {
    const { context, elements } = open();
    const [item] = elements;
    if (!item || !context) throw new Error('nothing was read');
    const next = { ...context, url: new URL('https://x.com/i/chat/410022-870013') };
    expect(x.read(item, next).ok).toBe(false);
    expect(x.read(item, context).ok).toBe(true);
  });

  it('has nothing to take off the page message by message', () => {
    const { context, drafts } = open();
    if (!context) throw new Error('nothing was read');
    const offered = drafts.flatMap((draft) =>
      removal.filter((act) => act.offered(draft, { ...context, threadOwner: 'haldenoak' })),
    );
    expect(offered).toEqual([]);
  });

  it.each(['/i/chat', '/i/chat/pin/recovery', '/messages/410022-998100'])(
    'is not what %s shows',
    (path) => {
      expect(open(undefined, `https://x.com${path}`).page).toBeNull();
    },
  );
});
