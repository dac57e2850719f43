import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBridge } from './fakes/fake-bridge.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { item, savedReply, suggestion } from './fakes/items.ts';
import { desks } from './fakes/render-desk.tsx';
import { renderPanel } from './fakes/render-panel.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const since = Date.UTC(2026, 10, 25, 12);
const openDesk = desks();
const openWith = (parts: Parameters<typeof fakeClient>[0] = {}) =>
  openDesk(fakeClient({ items: [item()], ...parts }));

const theSwitch = () => screen.findByRole('button', { name: 'Storm' });
const button = (name: string) => screen.queryByRole('button', { name });
const lineOf = (words: RegExp) =>
  waitFor(() => {
    const line = screen
      .getAllByRole('status')
      .find(({ textContent }) => words.test(`${textContent}`));
    if (!line) throw new Error(`Nobody says ${words}`);
    return line;
  });

describe('a storm at the desk', () => {
  it('takes no room and says nothing while there is none', async () => {
    openWith();
    expect((await theSwitch()).getAttribute('aria-pressed')).toBe('false');
    expect(button('End the storm')).toBeNull();
    expect(screen.queryByText(/storm since/)).toBeNull();
  });

  it('begins with one press, says since when and what it changes, and keeps the focus', async () => {
    const { user, client } = openWith();
    await user.click(await theSwitch());
    const line = await lineOf(/^In a storm since .*25 Nov.*offers money is questioned/);
    expect(client.sent.filter(([name]) => name === 'storm.set')).toEqual([
      ['storm.set', { since: Date.now() }],
    ]);
    expect(line).toBeTruthy();
    expect((await theSwitch()).getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(await theSwitch());
  });

  it('ends where it is told, and the end is taken back from the same place', async () => {
    const { user, client } = openWith({ storm: { since } });
    await lineOf(/^In a storm since/);
    (button('End the storm') as HTMLElement).focus();
    await user.keyboard('{Enter}');
    await lineOf(/^The storm is over/);
    expect(document.activeElement).toBe(button('Undo'));
    await user.keyboard('{Enter}');
    await lineOf(/^In a storm since/);
    expect(document.activeElement).toBe(button('End the storm'));
    expect(client.sent.filter(([name]) => name === 'storm.set')).toEqual([
      ['storm.set', null],
      ['storm.set', { since }],
    ]);
  });

  it('leaves the desk as it was once its end is read, with the focus on the switch', async () => {
    const { user } = openWith({ storm: { since } });
    await lineOf(/^In a storm since/);
    await user.click(await theSwitch());
    await lineOf(/^The storm is over/);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/storm is over/)).toBeNull();
    expect(document.activeElement).toBe(await theSwitch());
  });

  it('is in step with every other desk, and takes nothing back for another brand', async () => {
    const { user, client } = openWith();
    await theSwitch();
    await client.call('storm.set', { since });
    await lineOf(/^In a storm since/);
    await user.click(await theSwitch());
    await lineOf(/^The storm is over/);
    await client.call('settings.set', { brandName: 'Another brand' });
    await waitFor(() => expect(button('Undo')).toBeNull());
  });

  it('says why it could not be kept', async () => {
    const { user, client } = openWith();
    client.failing('storm.set', 'disk-full');
    await user.click(await theSwitch());
    await lineOf(/The disk is full\./);
    expect((await theSwitch()).getAttribute('aria-pressed')).toBe('false');
    client.failing('storm.set', null);
    await user.click(await theSwitch());
    await lineOf(/^In a storm since/);
    expect(screen.queryByText(/The disk is full/)).toBeNull();
  });

  it('speaks Persian', async () => {
    openWith({ storm: { since }, settings: { language: 'fa' } });
    expect(await screen.findByRole('button', { name: 'پایان توفان' })).toBeTruthy();
    await lineOf(/^از .* در توفان\. نخستین سطر عمومی/);
  });
});

describe('a storm that begins under an open panel', () => {
  it('questions the first suggestion that offers money, and lets it go in all the same', async () => {
    const refund = savedReply('refund', 'Refund', 'We refund you in full.');
    const of = item();
    const bridge = fakeBridge({ item: of });
    let inStorm = false;
    const client = fakeClient({
      items: [of],
      replies: [refund],
      answers: {
        'replies.suggest': () => [
          suggestion(
            refund,
            inStorm ? { finding: { guard: 'compensation', words: ['refund'] } } : {},
          ),
        ],
      },
    });
    const { user } = renderPanel({ bridge, client, request: { key: of.key, intent: 'open' } });
    await screen.findByRole('button', { name: 'Insert: \u2068Refund\u2069' });
    expect(screen.queryByText(/in a storm offers/)).toBeNull();
    inStorm = true;
    client.push({ type: 'storm' });
    expect(
      await screen.findByText(/^The first public line in a storm offers: refund/),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Insert it anyway' }));
    await waitFor(() => expect(bridge.inserted).toEqual(['We refund you in full.']));
  });
});
