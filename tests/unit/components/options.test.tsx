import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '@/components/settings/options-page.tsx';
import { keepLook, keptLook } from '@/lib/client/kept-looks.ts';
import type { Correction } from '@/lib/domain/correction.ts';
import { commandId, itemKey, platformId } from '@/lib/domain/ids.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { fillTemplate } from '@/lib/replies/variables.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { savedReply } from './fakes/items.ts';
import { find } from './fakes/render-library.tsx';
import { renderPage } from './fakes/render-page.tsx';

afterEach(cleanup);

const late = savedReply('late', 'Late order', 'Hello {first_name}, {agent} here.');
const chat = savedReply('chat', 'Chat does not answer', 'It should not do that.');

function openOptions(
  parts: Parameters<typeof fakeClient>[0] & { settings?: Partial<Settings> } = {},
) {
  const client = fakeClient({ replies: [late, chat], ...parts });
  const files: [string, string][] = [];
  const view = renderPage(
    client,
    <OptionsPage
      platforms={[{ id: 'x', label: 'X' }]}
      askPermission={async () => true}
      replyTools={{
        starters: [late, chat],
        fill: fillTemplate,
        find,
        lengths: [
          { platform: platformId('x'), label: 'X', max: 280, length: (text) => text.length },
        ],
        saveFile: (name, content) => files.push([name, content]),
        plan: async () => ({ ok: false, reason: 'unknown-format' }),
        write: async (format, kept) => `${format}: ${kept.length}`,
      }}
    />,
  );
  return { client, files, ...view };
}

const section = (name: string) => screen.findByRole('region', { name });
const changes = (client: ReturnType<typeof fakeClient>) =>
  client.sent.flatMap(([name, change]) => (name === 'settings.set' ? [change] : []));

describe('choices', () => {
  it('are kept at once and say so beside the field', async () => {
    const { user, client } = openOptions();
    const page = await section('In the page');
    await user.click(within(page).getByRole('checkbox', { name: 'Quiet page' }));
    expect(changes(client)).toEqual([{ quietPage: true }]);
    expect(await within(page).findByText('Kept')).toBeTruthy();
  });

  it('keep a text when its field is left, and only when it changed', async () => {
    const { user, client } = openOptions();
    const brand = await screen.findByRole('textbox', { name: 'Brand' });
    await user.click(brand);
    await user.tab();
    expect(changes(client)).toEqual([]);
    await user.type(brand, 'Halden & Oak');
    await user.tab();
    expect(changes(client)).toEqual([{ brandName: 'Halden & Oak' }]);
  });

  it('take a handle with or without its sign', async () => {
    const { user, client } = openOptions();
    await user.type(
      await screen.findByRole('textbox', { name: 'Your handle on X' }),
      '@haldenoak{Enter}',
    );
    expect(changes(client)).toEqual([{ ownHandles: { x: 'haldenoak' } }]);
  });

  it('keep what was typed when the worker could not, and say why', async () => {
    const { user, client } = openOptions();
    client.failing('settings.set', 'disk-full');
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Your name' });
    await user.type(name, 'Ana{Enter}');
    expect(await screen.findByText(/^The disk is full\./)).toBeTruthy();
    expect(name.value).toBe('Ana');
  });

  it('turn the whole page into Persian at once', async () => {
    const { user } = openOptions();
    await user.selectOptions(
      within(await section('Language and reading')).getByRole('combobox', { name: 'Language' }),
      'فارسی',
    );
    expect(await section('داده‌ها')).toBeTruthy();
    await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    expect(await screen.findByText('۴٬۸۱۲')).toBeTruthy();
  });
});

describe('saved replies', () => {
  it('are found by words in any letter form', async () => {
    const { user } = openOptions();
    await user.type(await screen.findByRole('searchbox', { name: 'Search 2 replies' }), 'LÁTE');
    expect(screen.queryByText('Chat does not answer')).toBeNull();
    expect(screen.getByText('Late order')).toBeTruthy();
  });

  it('show while they are written what a customer would read', async () => {
    const { user, client } = openOptions({ settings: { agentName: '' } });
    await user.click(await screen.findByRole('button', { name: 'Change: \u2068Late order\u2069' }));
    const preview = screen.getByRole('region', { name: 'A customer reads' });
    expect(preview.textContent).toContain('Hello Mira, {agent} here.');
    expect(preview.textContent).toContain('Empty here: agent.');
    const text = screen.getByRole('textbox', { name: 'Text' });
    await user.clear(text);
    await user.type(text, 'Thank you, {{name}!');
    expect(preview.textContent).toContain('Thank you, Mira Castellane!');
    await user.click(screen.getByRole('button', { name: 'Keep the reply' }));
    expect(client.sent).toContainEqual([
      'replies.save',
      expect.objectContaining({ id: 'late', text: 'Thank you, {name}!' }),
    ]);
  });

  it('stay in the editor when they could not be kept', async () => {
    const { user, client } = openOptions();
    client.failing('replies.save', 'disk-full');
    await user.click(await screen.findByRole('button', { name: 'Write a reply' }));
    await user.type(screen.getByRole('textbox', { name: 'Name, for you' }), 'Opening hours');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'From nine to five.');
    await user.click(screen.getByRole('button', { name: 'Keep the reply' }));
    expect(await screen.findByText(/^The disk is full\./)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' }).value).toBe(
      'From nine to five.',
    );
  });

  it('are deleted with an undo', async () => {
    const { user } = openOptions();
    await user.click(await screen.findByRole('button', { name: 'Delete: \u2068Late order\u2069' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Change: \u2068Late order\u2069' })).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByRole('button', { name: 'Change: \u2068Late order\u2069' }),
    ).toBeTruthy();
  });
});

describe('data', () => {
  it('is named in numbers and backed up to one file', async () => {
    const { user, files } = openOptions({
      answers: { 'data.export': () => ({ format: 'inlay-backup', version: 1 }) },
    });
    const data = await section('Data');
    expect(await within(data).findByRole('row', { name: 'Items seen 4,812' })).toBeTruthy();
    await user.click(within(data).getByRole('button', { name: 'Back up to a file' }));
    expect(await within(data).findByText('The backup is in the file.')).toBeTruthy();
    expect(files[0]?.[0]).toMatch(/^inlay-backup-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(files[0]?.[1] ?? '')).toEqual({ format: 'inlay-backup', version: 1 });
  });

  it('that came back out of the second copy is told', async () => {
    const report = { items: 1, decided: 1, replies: 2, flags: 0, notes: 1, bytes: 1, schema: 4 };
    openOptions({
      answers: {
        'data.report': () => ({
          ...report,
          tookBack: { at: 1_795_608_000_000, items: 7, replies: 31 },
        }),
      },
    });
    const line = await screen.findByText(/came back: 7 items, 31 replies\.$/);
    expect(line.textContent).toContain('Nov 2');
  });

  it('is imported with a report, or with the reason why not', async () => {
    const { user, client } = openOptions({
      answers: { 'data.import': () => ({ ok: false, reason: 'damaged', at: 'items.3' }) },
    });
    const field = await screen.findByLabelText('Backup file');
    await user.upload(field, new File(['{"a":1}'], 'backup.json', { type: 'application/json' }));
    expect(await screen.findByText(/^This backup is damaged at \u2068items\.3\u2069/)).toBeTruthy();
    expect(client.sent).toContainEqual(['data.import', { a: 1 }]);
    await user.upload(field, new File(['oh'], 'backup.json', { type: 'application/json' }));
    expect(await screen.findByText('This file is not JSON. Nothing was imported.')).toBeTruthy();
  });

  it('is erased only after the name was typed, and a backup was offered', async () => {
    const { user, client } = openOptions({
      settings: { brandName: 'Halden & Oak' },
      answers: { 'data.erase': () => null },
    });
    await user.click(await screen.findByRole('button', { name: 'Erase everything…' }));
    const form = screen.getByRole('form', { name: 'Erase everything' });
    expect(form.textContent).toContain('4,812 items, 2 replies and 31 notes go');
    expect(within(form).getByRole('button', { name: 'Back up first' })).toBeTruthy();
    const erased = () => client.sent.filter(([name]) => name === 'data.erase').length;
    await user.type(within(form).getByRole('textbox'), 'Halden{Enter}');
    expect(erased()).toBe(0);
    keepLook('inlay.desk.arrangement', 'newest');
    await user.type(within(form).getByRole('textbox'), ' & Oak{Enter}');
    await waitFor(() => expect(erased()).toBe(1));
    await waitFor(() => expect(keptLook('inlay.desk.arrangement')).toBeNull());
  });
});

describe('what triage was taught', () => {
  const taught = (id: string, text: string, says: Correction['says']): Correction => ({
    id: commandId(id),
    at: Date.UTC(2026, 10, 1),
    key: itemKey(platformId('x'), id),
    text,
    says,
  });
  const corrections = [
    taught('1', 'You clowns made my day', { abusive: false, situation: 'praise' }),
    taught('2', 'Krzesło jak marzenie', { lang: 'pl', needsAnswer: 'no' }),
  ];

  it('is listed in words and taken back one by one', async () => {
    const { user, client } = openOptions({ corrections });
    const triage = await section('Triage');
    expect(await within(triage).findByText(/not abusive and praise/)).toBeTruthy();
    expect(within(triage).getByText(/needs no answer and in Polish/)).toBeTruthy();
    await user.click(
      within(triage).getByRole('button', { name: /^Undo: .?You clowns made my day/u }),
    );
    await waitFor(() => expect(within(triage).queryByText('You clowns made my day')).toBeNull());
    expect(client.sent).toContainEqual(['corrections.remove', '1']);
    expect(within(triage).getByText('Krzesło jak marzenie')).toBeTruthy();
  });

  it('says so when there is nothing, and when taking back fails', async () => {
    openOptions();
    expect(await screen.findByText('Nothing was corrected yet.')).toBeTruthy();
    cleanup();
    const { user, client } = openOptions({ corrections });
    client.failing('corrections.remove', 'disk-full');
    const triage = await section('Triage');
    await user.click(
      (await within(triage).findAllByRole('button', { name: /^Undo: / }))[0] as never,
    );
    expect(await within(triage).findByText(/./, { selector: '.text-late' })).toBeTruthy();
    expect(within(triage).getByText('You clowns made my day')).toBeTruthy();
  });
});
