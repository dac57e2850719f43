import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { undoOfferedMs } from '@/components/desk/use-undo.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { complaint, item, minute } from './fakes/items.ts';
import { desks } from './fakes/render-desk.tsx';

const names = ['Ana', 'Bo', 'Cem', 'Dora'];
const items = names.map((name, at) =>
  item({
    id: String(at + 1),
    name,
    text: `Words of ${name}`,
    view: { due: { clock: 'first-answer', at: Date.now() - (60 - at) * minute } },
  }),
);
const keys = items.map(({ key }) => key);
const done = item({ id: '9', name: 'Lena Voss', view: { care: { state: 'done', at: 1 } } });

const openWith = desks();
const openDesk = async (parts: Parameters<typeof fakeClient>[0] = { items }) => {
  const desk = openWith(fakeClient(parts));
  const count = parts?.items?.length ?? 0;
  await screen.findByRole('tab', { name: `All seen ${count}` });
  screen.getByRole('row', { selected: true }).focus();
  return desk;
};
const bar = () => screen.getByRole('region', { name: 'Selected items' });
const current = () => screen.getByRole('row', { selected: true });

describe('selecting several', () => {
  it('takes in with x and Shift and arrows, and says how many and which', async () => {
    const { user } = await openDesk();
    await user.keyboard('x');
    expect(within(bar()).getByText('1 selected')).toBeTruthy();
    expect(current().getAttribute('aria-label')).toMatch(/Ana.*, selected$/);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(within(bar()).getByText('3 selected')).toBeTruthy();
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(within(bar()).getByText('2 selected')).toBeTruthy();
    await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowUp}{/Shift}');
    expect(within(bar()).getByText('4 selected')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Selected items' })).toBeNull();
    expect(document.activeElement).toBe(current());
  });

  it('does one thing to all of it in one change, and one undo puts all of it back', async () => {
    const { user, client } = await openDesk();
    await user.keyboard('x{Shift>}{ArrowDown}{/Shift}n');
    expect(await screen.findByRole('tab', { name: 'To answer 2' })).toBeTruthy();
    const messages = client.sent.filter(([name]) => name.startsWith('command.'));
    expect(messages.map(([name]) => name)).toEqual(['command.performAll']);
    expect(client.commands().map(({ type, key }) => [type, key])).toEqual([
      ['setCare', keys[0]],
      ['setCare', keys[1]],
    ]);
    expect(screen.queryByRole('region', { name: 'Selected items' })).toBeNull();
    await user.keyboard('z');
    expect(await screen.findByRole('tab', { name: 'To answer 4' })).toBeTruthy();
    expect(await screen.findByText('Words of Ana')).toBeTruthy();
    expect(screen.getByText('Words of Bo')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('forwards and flags all of it, and asks once', async () => {
    const { user, client } = await openDesk();
    await user.keyboard('x{Shift>}{ArrowDown}{/Shift}f');
    await user.keyboard('Depot{Enter}');
    expect(await screen.findByRole('tab', { name: 'Waiting 2' })).toBeTruthy();
    expect(client.commands()).toMatchObject([
      { care: 'forwarded', to: 'Depot', key: keys[0] },
      { care: 'forwarded', to: 'Depot', key: keys[1] },
    ]);
    await user.keyboard('x');
    await user.click(within(bar()).getByRole('button', { name: 'Flag…' }));
    await user.click(screen.getByRole('button', { name: 'Flag it' }));
    expect(await screen.findByRole('tab', { name: 'Flagged 1' })).toBeTruthy();
  });

  it('keeps what was there when the worker does not keep it, and sends the same again', async () => {
    const { user, client } = await openDesk();
    client.failing('command.performAll', 'disk-full');
    await user.keyboard('x{Shift>}{ArrowDown}{/Shift}n');
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText('Words of Ana')).toBeTruthy();
    client.failing('command.performAll', null);
    await user.click(again);
    expect(await screen.findByRole('tab', { name: 'To answer 2' })).toBeTruthy();
    const ids = client.commands().map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(await screen.findByRole('tab', { name: 'To answer 4' })).toBeTruthy();
  });

  it('offers nothing that inserts or removes, and lets go when another view is asked for', async () => {
    const { user } = await openDesk();
    await user.keyboard('x');
    const offered = within(bar())
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(offered).toEqual([
      'Select nothing',
      'Status',
      'Done',
      'No answer needed',
      'Forward…',
      'Flag…',
    ]);
    await user.keyboard(']');
    expect(screen.queryByRole('region', { name: 'Selected items' })).toBeNull();
  });

  it('speaks Persian', async () => {
    const settings: Partial<Settings> = { language: 'fa' };
    const { user } = openWith(fakeClient({ items, settings }));
    (await screen.findByRole('row', { selected: true })).focus();
    await user.keyboard('x');
    const persian = screen.getByRole('region', { name: 'موردهای انتخاب‌شده' });
    expect(within(persian).getByText('۱ انتخاب')).toBeTruthy();
  });
});

describe('undoing', () => {
  it('is one key for ten seconds, and afterwards chosen from what was done', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const { user, client } = await openDesk();
    await user.keyboard('x{Shift>}{ArrowDown}{/Shift}n');
    expect(await screen.findByRole('tab', { name: 'To answer 2' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Undo/ })).toBeTruthy();
    await user.keyboard('n');
    expect(await screen.findByRole('tab', { name: 'To answer 1' })).toBeTruthy();
    // The ten seconds begin a moment after the count is drawn, so that they may have to pass again.
    await expect
      .poll(() => {
        act(() => void vi.advanceTimersByTime(undoOfferedMs));
        return screen.queryByRole('button', { name: /^Undo/ });
      })
      .toBeNull();
    // What moves the focus alone is seen by looking again and again, which takes real timers.
    vi.useRealTimers();
    const before = client.commands().length;
    await user.keyboard('z');
    const deeds = await screen.findByRole('list', { name: 'What was done here' });
    const [last, first] = within(deeds).getAllByRole('listitem');
    expect(last?.textContent).toContain('No answer needed: \u2068Dora\u2069');
    expect(first?.textContent).toContain('No answer needed, 2 items');
    const [, undoTwo] = within(deeds).getAllByRole('button', { name: 'Undo' });
    await waitFor(() => expect(deeds.contains(document.activeElement)).toBe(true));
    expect(client.commands()).toHaveLength(before);
    await user.click(undoTwo as HTMLElement);
    expect(await screen.findByRole('tab', { name: 'To answer 3' })).toBeTruthy();
    expect(await screen.findByText('Words of Ana')).toBeTruthy();
    expect(screen.queryByText('Words of Dora')).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'What was done here' })).toBeNull();
    expect(document.activeElement).toBe(current());
  });
});

describe('what is settled', () => {
  it('is folded in the list of all, opens at a press, and is never folded away in a search', async () => {
    const { user } = await openDesk({ items: [...items, done] });
    await user.click(screen.getByRole('tab', { name: 'All seen 5' }));
    const heading = await screen.findByRole('button', { name: 'Settled 1', expanded: false });
    expect(screen.queryByText('Lena Voss')).toBeNull();
    await user.click(heading);
    expect(await screen.findByText('Lena Voss')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Settled 1', expanded: true }));
    await waitFor(() => expect(screen.queryByText('Lena Voss')).toBeNull());
    await user.type(screen.getByRole('searchbox'), 'a');
    expect(await screen.findByText('Lena Voss')).toBeTruthy();
  });
});

describe('the friendly rule', () => {
  it('brings the next friendly one up between hard ones, and says so in its row', async () => {
    const hard = Array.from({ length: 11 }, (_, at) =>
      item({ id: String(at + 10), name: `Hard ${at}`, view: { analysis: complaint } }),
    );
    const kind = item({
      id: '30',
      name: 'Kind Ines',
      view: { analysis: { ...complaint, sentiment: 'positive', situation: 'thanks' } },
    });
    await openDesk({ items: [...hard, kind] });
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows[10]?.textContent).toMatch(/Kind Ines.*friendly/);
  });
});

describe('the panel', () => {
  const wide = (isWide: boolean) =>
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: isWide && query !== '(pointer: coarse)',
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
  const panel = () => screen.getByRole('complementary', { name: /^Inlay: / });
  beforeEach(() => wide(true));

  it('leaves the views a column of their own, and the table a box for all of it', async () => {
    const { user } = await openDesk();
    const column = screen.getByRole('navigation', { name: 'Views' });
    const views = within(column).getByRole('tablist', { name: 'Views' });
    expect(views.getAttribute('aria-orientation')).toBe('vertical');
    expect(screen.getAllByRole('tablist')).toHaveLength(1);
    within(views).getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowDown}');
    const flagged = within(views).getByRole('tab', { name: /^Flagged/ });
    await waitFor(() => expect(flagged.getAttribute('aria-selected')).toBe('true'));
    expect(document.activeElement).toBe(flagged);
    await user.keyboard('{ArrowUp}');
    const all = await screen.findByRole('checkbox', { name: 'Select everything in the list' });
    await user.click(all);
    expect(await screen.findByText('4 selected', { selector: 'b' })).toBeTruthy();
    await user.click(all);
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Selected items' })).toBeNull(),
    );
  });

  it('stands beside a wide table, follows the current row, and has its acts', async () => {
    const { user, client } = await openDesk();
    await screen.findByRole('complementary', { name: /Ana/ });
    expect(within(panel()).getByText('Words of Ana')).toBeTruthy();
    await user.keyboard('j');
    await screen.findByRole('complementary', { name: /Bo/ });
    expect(within(panel()).getByText('Words of Bo')).toBeTruthy();
    expect(within(current()).queryByRole('button')).toBeNull();
    await user.click(within(panel()).getByRole('button', { name: 'No answer needed' }));
    expect(client.commands()).toMatchObject([{ care: 'no_answer_needed', key: keys[1] }]);
    await user.click(within(panel()).getByRole('button', { name: /^Go to it/ }));
    expect(client.sent.some(([name]) => name === 'items.open')).toBe(true);
  });

  it('keeps a note, and loses no word of one that is left', async () => {
    const { user, client } = await openDesk();
    await user.keyboard('m');
    await user.keyboard('Called tw');
    await user.keyboard('{Escape}j');
    await user.keyboard('km');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Called tw');
    await user.keyboard('ice.');
    await user.click(screen.getByRole('button', { name: 'Keep the note' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(client.commands()).toMatchObject([{ type: 'note', text: 'Called twice.' }]);
    expect(document.activeElement).toBe(current());
  });

  it('takes the focus with o, gives it back with Escape, and closes with a second o', async () => {
    const { user } = await openDesk();
    await user.keyboard('o');
    await waitFor(() => expect(document.activeElement).toBe(panel()));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(current());
    await user.keyboard('o');
    await waitFor(() => expect(document.activeElement).toBe(panel()));
    await user.keyboard('o');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(current());
    expect(within(current()).getByRole('button', { name: /^Go to it/ })).toBeTruthy();
  });

  it('covers the list of a side panel when it is asked for, and Escape uncovers it', async () => {
    wide(false);
    const { user } = await openDesk();
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.keyboard('o');
    await waitFor(() => expect(document.activeElement).toBe(panel()));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(current());
    await user.click(within(current()).getByRole('button', { name: 'Everything about it' }));
    await waitFor(() => expect(document.activeElement).toBe(panel()));
  });

  it('leaves a side panel to its list, and brings the filters with v', async () => {
    wide(false);
    const { user } = await openDesk();
    expect(screen.queryByRole('combobox', { name: 'Site' })).toBeNull();
    await user.keyboard('v');
    const site = await screen.findByRole('combobox', { name: 'Site' });
    await waitFor(() => expect(document.activeElement).toBe(site));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: 'Site' })).toBeNull();
    expect(document.activeElement).toBe(current());
  });
});
