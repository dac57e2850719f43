import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskPage } from '@/components/desk/desk-page.tsx';
import { rev } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { type FakeClient, fakeClient } from './fakes/fake-client.ts';
import { hour, item, minute } from './fakes/items.ts';
import { renderPage } from './fakes/render-page.tsx';

const platforms = [
  { id: 'x', label: 'X', tile: 'X' },
  { id: 'instagram', label: 'Instagram', tile: 'IG' },
];

const due = (ms: number) => ({ due: { clock: 'first-answer' as const, at: Date.now() + ms } });
const mira = item({ id: '1', view: due(-40 * minute) });
const tadeusz = item({
  id: '2',
  name: 'Tadeusz Wrona',
  handle: 't_wrona',
  text: 'Stół zamówiony w październiku.',
  lang: 'pl',
  view: due(50 * minute),
});
const pim = item({
  id: '3',
  platform: 'instagram',
  name: 'Pim Arendsz',
  handle: 'pim',
  text: 'Is the walnut one coming back?',
  view: { ...due(400 * hour) },
});

// happy-dom lays nothing out: the list needs a window of some height to draw rows into.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function openDesk(
  items: readonly DeskItem[] = [mira, tadeusz, pim],
  settings: Partial<Settings> = {},
): { client: FakeClient } & ReturnType<typeof renderPage> {
  const client = fakeClient({ items, settings });
  return { client, ...renderPage(client, <DeskPage platforms={platforms} onOptions={() => {}} />) };
}

const rowNames = () =>
  screen
    .getAllByRole('row')
    .flatMap((row) => row.getAttribute('aria-label') ?? row.textContent ?? '');
const current = () => screen.getByRole('row', { selected: true });
const start = async () => {
  (await screen.findByRole('row', { selected: true })).focus();
};

describe('the queue', () => {
  it('groups by what is due first and names each row like its badge', async () => {
    openDesk();
    await start();
    expect(rowNames()).toEqual([
      'Overdue1',
      'New, comment from \u2068Mira Castellane\u2069, overdue 40 minutes',
      'Within the hour1',
      'New, comment from \u2068Tadeusz Wrona\u2069, 45 minutes left',
      'Later1',
      'New, comment from \u2068Pim Arendsz\u2069, 16 days left',
    ]);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('6');
  });

  it('counts each view and says what was seen', async () => {
    openDesk();
    await start();
    expect(screen.getByRole('tab', { name: 'To answer 3', selected: true })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Flagged 0' })).toBeTruthy();
    expect(screen.getByText('3 seen; for 0 the page does not tell.')).toBeTruthy();
  });

  it('searches and filters by site', async () => {
    const { user } = openDesk();
    await start();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'Instagram');
    await waitFor(() => expect(screen.queryByText('Mira Castellane')).toBeNull());
    expect(screen.getByText('Pim Arendsz')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'chairs');
    expect(await screen.findByText('Nothing here fits the search.')).toBeTruthy();
  });

  it('says what an empty list means', async () => {
    openDesk([]);
    expect(await screen.findByText(/Open a post of yours/)).toBeTruthy();
  });

  it('says why it could not be read and tries again', async () => {
    const client = fakeClient({ items: [mira] });
    client.failing('items.desk', 'storage-broken');
    const { user } = renderPage(client, <DeskPage platforms={platforms} onOptions={() => {}} />);
    expect(await screen.findByText(/cannot open what Inlay keeps/)).toBeTruthy();
    client.failing('items.desk', null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Mira Castellane')).toBeTruthy();
  });

  it('covers grave words until they are asked for', async () => {
    const grave = item({
      text: 'useless clowns',
      view: { flags: [{ reason: 'insult', severity: 3, by: 'person', at: 1 }] },
    });
    const { user } = openDesk([grave]);
    await user.click(await screen.findByRole('tab', { name: 'Flagged 1' }));
    expect(await screen.findByText('The text is covered')).toBeTruthy();
    expect(screen.queryByText('useless clowns')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the text' }));
    expect(screen.getByText('useless clowns')).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('moves with j and k and opens the place of a comment with Enter', async () => {
    const { user, client } = openDesk();
    await start();
    await user.keyboard('jj');
    expect(current().textContent).toContain('Pim Arendsz');
    expect(document.activeElement).toBe(current());
    await user.keyboard('k{Enter}');
    expect(client.sent).toContainEqual(['items.open', tadeusz.key]);
  });

  it('takes an item out of the view, stays at its place and puts it back', async () => {
    const { user, client } = openDesk();
    await start();
    await user.keyboard('jn');
    await waitFor(() => expect(screen.queryByText('Tadeusz Wrona')).toBeNull());
    expect(current().textContent).toContain('Pim Arendsz');
    expect(document.activeElement).toBe(current());
    expect(client.commands()).toMatchObject([
      { type: 'setCare', care: 'no_answer_needed', key: tadeusz.key },
    ]);
    await user.keyboard('z');
    expect(await screen.findByText('Tadeusz Wrona')).toBeTruthy();
  });

  it('flags the current item and leaves the others alone', async () => {
    const { user, client } = openDesk();
    await start();
    await user.keyboard('g');
    await user.click(screen.getByRole('radio', { name: 'spam' }));
    await user.click(screen.getByRole('button', { name: 'Flag it' }));
    expect(client.commands()).toMatchObject([{ type: 'flag', reason: 'spam', key: mira.key }]);
    expect(await screen.findByRole('tab', { name: 'Flagged 1' })).toBeTruthy();
  });

  it('hears no letters in a field', async () => {
    const { user, client } = openDesk();
    await start();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('nn');
    expect(client.commands()).toEqual([]);
  });
});

describe('live updates', () => {
  it('shows what happened elsewhere and keeps the focus', async () => {
    const { client, user } = openDesk();
    await start();
    await user.keyboard('j');
    client.push({ type: 'changed', rev: rev(9), views: [] });
    await waitFor(() =>
      expect(client.sent.filter(([name]) => name === 'items.desk').length).toBeGreaterThan(1),
    );
    expect(document.activeElement).toBe(current());
    expect(current().textContent).toContain('Tadeusz Wrona');
  });

  it('asks once more after a burst of changes, not once for each', async () => {
    const { client } = openDesk();
    await start();
    const asked = () => client.sent.filter(([name]) => name === 'items.desk').length;
    const before = asked();
    for (let i = 0; i < 50; i += 1) client.push({ type: 'changed', rev: rev(i), views: [] });
    await waitFor(() => expect(asked()).toBe(before + 2));
  });
});

describe('in Persian', () => {
  it('is mirrored, with Persian words and digits', async () => {
    openDesk([mira], { language: 'fa' });
    await screen.findByRole('row', { selected: true });
    expect(screen.getByRole('grid', { name: 'موردها' })).toBeTruthy();
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('fa');
    expect(screen.getByRole('tab', { name: 'برای پاسخ ۱' })).toBeTruthy();
    expect(within(current()).getByText('۴۰ دقیقه گذشته')).toBeTruthy();
  });
});
