// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import type { GuideEvent } from '@/lib/page/guide/guide-event.ts';
import { runGuide } from '@/lib/page/guide/run-guide.ts';
import { message as facebook } from '@/lib/platforms/facebook/message.ts';
import { message as instagram } from '@/lib/platforms/instagram/message.ts';
import { message as linkedin } from '@/lib/platforms/linkedin/message.ts';
import type { MessageAct, ThreadContext } from '@/lib/platforms/types.ts';
import { message as x } from '@/lib/platforms/x/message.ts';

const element = (name: string, attributes: Record<string, string> = {}, text = '') => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
};
const go = (url: string) => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
};
const contextAt = (url: string): ThreadContext => ({
  url: new URL(url),
  page: 'post',
  document,
  self: 'haldenoak',
  threadOwner: 'haldenoak',
});

afterEach(() => {
  document.body.replaceChildren();
});

/** A person's page with the site's button for a message among others. */
function personPage(button: Element) {
  const main = element('main');
  main.append(element('button', {}, 'Follow'), button);
  document.body.replaceChildren(main);
  return button;
}

const sites: readonly {
  readonly name: string;
  readonly act: MessageAct;
  readonly page: string;
  readonly person: string;
  readonly conversation: string;
  readonly item: () => { readonly item: Element; readonly link: Element };
  readonly button: () => Element;
}[] = [
  {
    name: 'x',
    act: x,
    page: 'https://x.com/haldenoak/status/1',
    person: 'https://x.com/miracast',
    conversation: 'https://x.com/i/chat/11-22',
    item() {
      const item = element('article', { 'data-testid': 'tweet' });
      const name = element('div', { 'data-testid': 'User-Name' });
      const link = element('a', { href: '/miracast' }, 'Mira');
      name.append(link);
      item.append(name);
      return { item, link };
    },
    button: () => element('button', { 'data-testid': 'sendDMFromProfile' }),
  },
  {
    name: 'instagram',
    act: instagram,
    page: 'https://www.instagram.com/p/DAb/',
    person: 'https://www.instagram.com/niloufar.az/',
    conversation: 'https://www.instagram.com/direct/t/77/',
    item() {
      const item = element('li');
      const link = element('a', { href: '/niloufar.az/' }, 'niloufar.az');
      item.append(link);
      return { item, link };
    },
    button: () => element('div', { role: 'button' }, 'پیام'),
  },
  {
    name: 'facebook',
    act: facebook,
    page: 'https://www.facebook.com/haldenoak/posts/1',
    person: 'https://www.facebook.com/tomasz.lis',
    conversation: 'https://www.facebook.com/messages/t/9/',
    item() {
      const item = element('div', { role: 'article', 'aria-label': 'Comment by Tomasz Lis' });
      const link = element(
        'a',
        { href: 'https://www.facebook.com/tomasz.lis?comment_id=Y29tbWVudDoxXzI%3D' },
        'Tomasz Lis',
      );
      const time = element(
        'a',
        { href: 'https://www.facebook.com/haldenoak/posts/1?comment_id=2' },
        '2h',
      );
      item.append(link, time);
      return { item, link };
    },
    button: () => element('div', { role: 'button' }, 'Wiadomość'),
  },
];

describe.each(sites)(
  'the way to a message on $name',
  ({ act, page, person, conversation, ...site }) => {
    it('goes by the name of who wrote, then by the button on their page', async () => {
      go(page);
      const { item, link } = site.item();
      document.body.append(item);
      const context = contextAt(page);
      const leaving = new AbortController();
      const rung: (Element | null)[] = [];
      const said: string[] = [];
      const done = runGuide({
        act,
        context,
        resolve: () => (item.isConnected ? item : null),
        threadStays: () => false,
        ring: { show: (control) => rung.push(control) },
        onEvent: (event: GuideEvent) => said.push(event.type === 'point' ? event.say : event.type),
        signal: leaving.signal,
      });
      expect(rung.at(-1)).toBe(link);

      link.addEventListener('click', (event) => event.preventDefault());
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
      );
      go(person);
      const button = personPage(site.button());
      await expect.poll(() => rung.at(-1)).toBe(button);

      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      go(conversation);
      document.body.replaceChildren(element('main', {}, 'A conversation'));
      await done;
      expect(said).toEqual(
        expect.arrayContaining(['open-profile', 'taken', 'open-message', 'ended']),
      );
      leaving.abort();
    });

    it('points at nothing where the page shows no such button, or several', () => {
      go(person);
      const [, second] = act.steps;
      document.body.replaceChildren(element('main', {}, 'Message'));
      expect(second?.point(null, contextAt(person))).toBeNull();
      personPage(element('button', {}, 'Message board'));
      expect(second?.point(null, contextAt(person))).toBeNull();
    });
  },
);

it('takes LinkedIn’s own link to a new message, on a person’s page alone', () => {
  const [, second] = linkedin.steps;
  const link = element('a', { href: 'https://www.linkedin.com/messaging/compose/?recipient=1' });
  personPage(link);
  go('https://www.linkedin.com/in/mira-castellane/');
  expect(second?.point(null, contextAt('https://www.linkedin.com/feed/'))).toBe(link);
  go('https://www.linkedin.com/feed/');
  expect(second?.point(null, contextAt('https://www.linkedin.com/feed/'))).toBeNull();
});

it('is offered for what others wrote in public', () => {
  const draft = (part: Partial<ItemDraft>): ItemDraft => ({
    key: itemKey(platformId('x'), '1'),
    platform: platformId('x'),
    kind: 'reply',
    thread: threadKey(platformId('x'), '1'),
    author: { handle: 'miracast' },
    text: 'Hello',
    keySource: 'native',
    own: false,
    ...part,
  });
  const context = contextAt('https://x.com/haldenoak/status/1');
  expect(x.offered(draft({}), context)).toBe(true);
  expect(x.offered(draft({ own: true }), context)).toBe(false);
  expect(x.offered(draft({ kind: 'message' }), context)).toBe(false);
});
