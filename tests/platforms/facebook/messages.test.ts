import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/platforms/facebook/adapter.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, readPage } from '../saved-page.ts';

function conversation(change: (document: Document) => void) {
  const fixture = fixturesOf('facebook').find(({ name }) => name === 'messenger-pl');
  const url = fixture?.expected?.url ?? '';
  const document = openPage(fixture?.html ?? '', url);
  change(document);
  const { context } = readPage(facebook, document, url);
  if (!context) throw new Error('nothing is read here');
  return context;
}

function element(document: Document, name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

describe('the badge of a conversation on Messenger', () => {
  it('stands after the person’s name, before the controls of the bar', () => {
    const context = conversation((document) => {
      const name = element(document, 'h2', 'Kasia Lis');
      const call = element(document, 'button', 'Call');
      document.querySelector('[role="main"]')?.prepend(element(document, 'div', name, call));
      document.body.prepend(element(document, 'h1', 'Chats'));
    });
    const header = facebook.header?.(context);
    expect(header?.beside.textContent).toBe('Kasia Lis');
    expect(header?.row.textContent).toBe('Kasia LisCall');
    expect(header?.until?.textContent).toBe('Call');
  });

  it('has no bar where only the list of conversations is called something', () => {
    const context = conversation((document) => {
      document.body.prepend(element(document, 'h1', 'Chats'));
    });
    expect(facebook.header?.(context)).toBeNull();
  });
});
