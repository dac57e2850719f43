import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandId, rev } from '@/lib/domain/ids.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { complaint, hour, item, minute, viewOf, type WholeItem } from './fakes/items.ts';
import { desks } from './fakes/render-desk.tsx';

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

beforeEach(() => localStorage.clear());

const openWith = desks();
const openDesk = (
  items: readonly WholeItem[] = [mira, tadeusz, pim],
  settings: Partial<Settings> = {},
) => openWith(fakeClient({ items, settings }));

const rowNames = () =>
  screen
    .getAllByRole('row')
    .flatMap((row) => row.getAttribute('aria-label') ?? row.textContent ?? '');
const current = () => screen.getByRole('row', { selected: true });
/** A worker that gives the head of the queue, and the rest when it is let go on. */
const heldAfterHead = () => {
  const client = fakeClient({ items: [mira, tadeusz, pim] });
  const call = client.call.bind(client);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow: typeof client = {
    ...client,
    async call(name, ...argument) {
      if (JSON.stringify(argument).includes('after')) await held;
      return call(name, ...argument);
    },
  };
  return { client: slow, goOn };
};
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
      'New, comment from \u2068Tadeusz Wrona\u2069, 50 minutes left',
      'Later1',
      'New, comment from \u2068Pim Arendsz\u2069, 16 days left',
    ]);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('6');
  });

  it('counts each view and says what was seen, and when each site was read', async () => {
    const client = fakeClient({
      items: [mira, tadeusz, pim],
      lastRead: { x: Date.now() - 3 * hour },
    });
    openWith(client);
    expect(await screen.findByRole('tab', { name: 'To answer 3', selected: true })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Flagged 0' })).toBeTruthy();
    expect(screen.getByText('3 seen; for 0 the page does not tell.')).toBeTruthy();
    const sites = within(screen.getByRole('list', { name: 'Last read' })).getAllByRole('listitem');
    expect(sites.map(({ textContent }) => textContent)).toEqual([
      '\u2068X\u2069: read 3 h ago',
      '\u2068Instagram\u2069: not read yet',
    ]);
  });

  it('shows the head of the queue and says that it still counts, until everything is read', async () => {
    const { client, goOn } = heldAfterHead();
    openWith(client);
    expect(await screen.findByText('Mira Castellane')).toBeTruthy();
    expect(screen.getByText('Counting…')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'To answer …' })).toBeTruthy();
    goOn();
    expect(await screen.findByRole('tab', { name: 'To answer 3' })).toBeTruthy();
  });

  it('searches and filters by site', async () => {
    const { user } = openDesk();
    await start();
    const sites = screen.getByRole('combobox', { name: 'Site' });
    await within(sites).findByRole('option', { name: /Instagram/ });
    await user.selectOptions(sites, 'instagram');
    await waitFor(() => expect(screen.queryByText('Mira Castellane')).toBeNull());
    expect(screen.getByText('Pim Arendsz')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'chairs');
    expect(await screen.findByText('Nothing here fits the search and the filters.')).toBeTruthy();
    await user.click(
      screen.getAllByRole('button', { name: 'Clear the filters' })[0] as HTMLElement,
    );
    expect(await screen.findByText('Mira Castellane')).toBeTruthy();
  });

  it('filters by status and by flag with counts, and looks through all where a view has none', async () => {
    const flagged = item({
      id: '5',
      name: 'gravel_tooth',
      view: { flags: [{ reason: 'spam', severity: 1, by: 'person', at: 1 }] },
    });
    const done = item({ id: '6', name: 'Lena Voss', view: { care: { state: 'done', at: 1 } } });
    const { user } = openDesk([mira, flagged, done]);
    await screen.findByRole('tab', { name: 'All seen 3' });
    const status = screen.getByRole('combobox', { name: 'Status' });
    expect(await within(status).findByRole('option', { name: 'Done (1)' })).toBeTruthy();
    expect(within(status).getByRole('option', { name: 'Forwarded (0)' })).toBeTruthy();
    await user.selectOptions(status, 'done');
    expect(await screen.findByText('Lena Voss')).toBeTruthy();
    expect(screen.queryByText('Mira Castellane')).toBeNull();
    expect(screen.getByRole('tab', { name: 'All seen 1', selected: true })).toBeTruthy();

    await user.selectOptions(status, '');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Flag' }), 'any');
    expect(await screen.findByText('gravel_tooth')).toBeTruthy();
    expect(screen.queryByText('Lena Voss')).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'To answer 1' }));
    expect(await screen.findByText('Mira Castellane')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Flag' })).toHaveProperty('value', '');
  });

  it('tags rows with what triage says, a crisis first, and narrows by it', async () => {
    const threat = item({
      id: '7',
      name: 'gravel_tooth',
      text: 'We know where you live',
      view: {
        analysis: { ...complaint, situation: 'abuse', severity: 4, crisis: true },
        flags: [{ reason: 'threat', severity: 4, by: 'triage', at: 1 }],
        note: 'Seen',
      },
    });
    const kind = item({
      id: '8',
      name: 'Lena Voss',
      lang: 'pl',
      view: { analysis: { ...complaint, lang: 'pl', situation: 'thanks', needsAnswer: 'no' } },
    });
    const { user } = openDesk([threat, kind, mira]);
    await start();
    const grave = screen.getByRole('row', { name: /gravel_tooth/ });
    const tags = within(grave).getAllByRole('gridcell')[5]?.textContent;
    expect(tags).toBe('Newcrisisby triage: threat, severity 4abuse');
    expect(grave.getAttribute('aria-label')).toMatch(
      /, by triage: threat, severity 4, text covered, crisis, abuse$/,
    );

    const care = screen.getByRole('combobox', { name: 'Care' });
    await within(care).findByRole('option', { name: 'needs care (1)' });
    await user.selectOptions(care, 'needed');
    await waitFor(() => expect(screen.queryByText('Lena Voss')).toBeNull());
    expect(screen.getByText('gravel_tooth')).toBeTruthy();
    await user.selectOptions(care, '');

    const languages = screen.getByRole('combobox', { name: 'Language' });
    expect(await within(languages).findByRole('option', { name: 'Polish (1)' })).toBeTruthy();
    expect(within(languages).queryByRole('option', { name: /Greek/ })).toBeNull();
    await user.selectOptions(languages, 'pl');
    await waitFor(() => expect(screen.queryByText('gravel_tooth')).toBeNull());
    expect(screen.getByText('Lena Voss')).toBeTruthy();
  });

  it('lays the list out by thread, by person and newest first', async () => {
    const again = item({ id: '4', view: due(3 * hour), text: 'And the chair?' });
    const { user } = openDesk([mira, tadeusz, pim, again]);
    await start();
    const order = screen.getByRole('combobox', { name: 'Order and groups' });
    await user.selectOptions(order, 'person');
    await waitFor(() =>
      expect(rowNames().filter((name) => !name.startsWith('New,'))).toEqual([
        'X\u2068Mira Castellane\u2069 @\u2068miracast\u20692',
        'X\u2068Tadeusz Wrona\u2069 @\u2068t_wrona\u20691',
        'IG\u2068Pim Arendsz\u2069 @\u2068pim\u20691',
      ]),
    );
    await user.selectOptions(order, 'thread');
    await waitFor(() =>
      expect(rowNames()[0]).toBe(
        'XThread with \u2068Mira Castellane\u2069 and \u2068Tadeusz Wrona\u20693',
      ),
    );
    await user.selectOptions(order, 'newest');
    await waitFor(() => expect(rowNames()[0]).toBe('Newest first4'));
  });

  it('is laid out as it was when it was last seen', async () => {
    const client = fakeClient({ items: [mira, tadeusz, pim] });
    const { user } = openWith(client);
    await start();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order and groups' }), 'newest');
    await waitFor(() => expect(rowNames()[0]).toBe('Newest first3'));
    cleanup();
    openWith(client);
    await start();
    expect(rowNames()[0]).toBe('Newest first3');
    expect(screen.getByRole('combobox', { name: 'Order and groups' })).toHaveProperty(
      'value',
      'newest',
    );
  });

  it('shows no row of a list by newest before the newest are read', async () => {
    localStorage.setItem('inlay.desk.arrangement', 'newest');
    const { client, goOn } = heldAfterHead();
    openWith(client);
    expect(await screen.findByText('Counting…')).toBeTruthy();
    expect(screen.queryByRole('row')).toBeNull();
    goOn();
    await waitFor(() => expect(rowNames()[0]).toBe('Newest first3'));
  });

  it('leads from an empty view to what pages do not tell', async () => {
    const folded = item({
      id: '9',
      name: 'Agata',
      view: { page: { state: 'unknown', cause: { type: 'replies-folded', count: 2 } } },
    });
    const { user } = openDesk([folded]);
    expect(await screen.findByText('Nothing waits for you.')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Go through them' }));
    expect(await screen.findByRole('tab', { name: 'Not known 1', selected: true })).toBeTruthy();
    expect(await screen.findByText('Agata')).toBeTruthy();
  });

  it('says what an empty list means', async () => {
    openDesk([]);
    expect(await screen.findByText(/Open a post of yours/)).toBeTruthy();
  });

  it('says why it could not be read and tries again', async () => {
    const client = fakeClient({ items: [mira] });
    client.failing('items.desk', 'storage-broken');
    const { user } = openWith(client);
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

  it('inserts the first reply at its place with i, and says where its page only opens', async () => {
    const asked = [true, false];
    const client = fakeClient({
      items: [mira, tadeusz],
      answers: { 'items.insertFirst': () => ({ asked: asked.shift() ?? true }) },
    });
    const { user } = openWith(client);
    await start();
    await user.keyboard('j');
    await user.keyboard('i');
    await waitFor(() => expect(client.sent).toContainEqual(['items.insertFirst', tadeusz.key]));
    expect(screen.queryByText(/Nothing is inserted yet/)).toBeNull();
    await user.click(within(current()).getByRole('button', { name: /^Insert first reply/ }));
    expect((await screen.findAllByText(/Nothing is inserted yet/)).length).toBeGreaterThan(0);
  });

  it('settles one item with a key that is held down, and goes on moving with one', async () => {
    const { user, client } = openDesk();
    await start();
    const repeat = (key: string) =>
      fireEvent.keyDown(current(), { key, code: `Key${key.toUpperCase()}`, repeat: true });
    await user.keyboard('{n>}');
    await waitFor(() => expect(client.commands()).toHaveLength(1));
    repeat('n');
    repeat('j');
    expect(current().textContent).toContain('Pim Arendsz');
    await user.keyboard('{/n}z');
    await waitFor(() =>
      expect(client.commands().map(({ type }) => type)).toEqual(['setCare', 'restore']),
    );
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

  it('hears no letters in a field, and Escape leads back to the list', async () => {
    const { user, client } = openDesk();
    await start();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('mira');
    expect(client.commands()).toEqual([]);
    await waitFor(() => expect(screen.queryByText('Tadeusz Wrona')).toBeNull());
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Tadeusz Wrona')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(current());
  });

  it('reaches the filters with v and walks along the views with arrows', async () => {
    const { user } = openDesk();
    await start();
    await user.keyboard('v');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Site' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(current());
    screen.getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^All seen/ }));
    expect(screen.getByRole('tab', { selected: true })).toBe(document.activeElement);
  });
});

describe('live updates', () => {
  it('shows what happened elsewhere and keeps the focus', async () => {
    const { client, user } = openDesk();
    await start();
    await user.keyboard('j');
    await client.call('command.perform', {
      id: commandId('elsewhere'),
      at: 1,
      key: mira.key,
      type: 'setCare',
      care: 'done',
    });
    await waitFor(() => expect(screen.queryByText('Mira Castellane')).toBeNull());
    expect(document.activeElement).toBe(current());
    expect(current().textContent).toContain('Tadeusz Wrona');
    expect(screen.getByRole('tab', { name: 'To answer 2' })).toBeTruthy();
  });

  it('asks once more after a burst of changes, not once for each', async () => {
    const { client } = openDesk();
    await screen.findByRole('tab', { name: 'To answer 3' });
    const asked = () => client.sent.filter(([name]) => name === 'items.desk').length;
    const before = asked();
    const views = [viewOf(mira)];
    for (let i = 2; i < 50; i += 1) client.push({ type: 'changed', rev: rev(i), views });
    await waitFor(() => expect(asked()).toBe(before + 2));
  });

  it('empties at once when everything was erased', async () => {
    const { client } = openDesk();
    await screen.findByText('Mira Castellane');
    client.forget();
    client.push({ type: 'erased' });
    expect(await screen.findByText(/Open a post of yours/)).toBeTruthy();
  });
});

describe('in Persian', () => {
  it('is mirrored, with Persian words and digits', async () => {
    openDesk([mira], { language: 'fa' });
    await screen.findByRole('row', { selected: true });
    expect(screen.getByRole('grid', { name: 'موردها' })).toBeTruthy();
    await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    expect(document.documentElement.lang).toBe('fa');
    expect(screen.getByRole('tab', { name: 'برای پاسخ ۱' })).toBeTruthy();
    expect(within(current()).getByText('۴۰ دقیقه گذشته')).toBeTruthy();
  });
});
