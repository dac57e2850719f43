import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { fakeClient } from './fakes/fake-client.ts';
import { savedReply } from './fakes/items.ts';
import { renderLibrary } from './fakes/render-library.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const late = { ...savedReply('late', 'Late order', 'We are looking.'), folder: ['Orders'] };
const chat = { ...savedReply('chat', 'Chat does not answer', 'Sorry.'), tags: ['chat', 'bot'] };
const hours = savedReply('hours', 'Ώρες λειτουργίας', 'Κάθε μέρα από τις δέκα.');
const open = (parts: Parameters<typeof renderLibrary>[0] = {}) =>
  renderLibrary({ replies: [late, chat, hours], ...parts });

const written = (client: ReturnType<typeof fakeClient>) =>
  client.sent.flatMap(([sent, argument]) => (sent === 'replies.saveAll' ? [argument] : []));
const titles = () =>
  within(screen.getByRole('list', { name: 'Replies' }))
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('.font-strong')?.textContent);

describe('several replies', () => {
  it('move to a folder in one step, which one press takes back', async () => {
    const { user, client } = open();
    await user.click(await screen.findByRole('button', { name: 'Select all 3' }));
    const form = screen.getByRole('form', { name: '3 replies selected' });
    await user.type(within(form).getByRole('textbox', { name: 'Folder' }), 'Orders / Late');
    await user.click(within(form).getByRole('button', { name: 'Change 3 replies' }));
    const folder = ['Orders', 'Late'];
    expect(written(client)).toMatchObject([[{ folder }, { folder }, { folder }]]);
    expect(await screen.findByText('3 replies changed.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(written(client)[1]).toEqual([late, chat, hours]);
    await waitFor(() => expect(screen.queryByText('3 replies changed.')).toBeNull());
  });

  it('change only where something differs', async () => {
    const { user, client } = open();
    await user.click(await screen.findByRole('checkbox', { name: /^Select: .?Chat/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Select: .?Late/ }));
    const form = screen.getByRole('form', { name: '2 replies selected' });
    const what = within(form).getByRole('combobox', { name: 'Change' });
    await user.selectOptions(what, 'Take a search word away');
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Search word' }), 'bot');
    await user.click(within(form).getByRole('button', { name: 'Change 1 reply' }));
    expect(written(client)).toEqual([[{ ...chat, tags: ['chat'] }]]);
  });

  it('are deleted in one step, and come back in one', async () => {
    const { user, client } = open();
    await user.click(await screen.findByRole('checkbox', { name: /^Select: .?Late/ }));
    await user.click(screen.getByRole('button', { name: 'Delete 1 reply' }));
    expect(written(client)).toMatchObject([[{ id: 'late', deletedAt: expect.any(Number) }]]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(written(client)[1]).toEqual([late]);
  });

  it('come with a file, and all that it brought leaves in one step', async () => {
    const { user, client } = open({
      answers: { 'replies.import': (replies) => ({ written: replies.length }) },
    });
    const table = 'title,text,lang\nNew one,Hello.,en\nNewer one,Hello again.,en\n';
    const file = new File([table], 'replies.csv', { type: 'text/csv' });
    await user.upload(await screen.findByLabelText('File with replies'), file);
    await user.click(await screen.findByRole('button', { name: 'Import 2 replies' }));
    await user.click(await screen.findByRole('button', { name: 'Take the import back' }));
    const deletedAt = expect.any(Number);
    expect(written(client)).toMatchObject([
      [
        { title: 'New one', deletedAt },
        { title: 'Newer one', deletedAt },
      ],
    ]);
    expect(screen.queryByRole('button', { name: 'Take the import back' })).toBeNull();
  });
});

describe('the search of the library', () => {
  it.each([
    ['loking', 'Late order'],
    ['orders looking', 'Late order'],
    ['λειτουργεια', 'Ώρες λειτουργίας'],
    ['ΩΡΕΣ', 'Ώρες λειτουργίας'],
  ])('forgives "%s"', async (search, title) => {
    const { user } = open();
    await user.type(await screen.findByRole('searchbox'), search);
    await waitFor(() => expect(titles()).toEqual([title]));
  });
});

describe('the editor', () => {
  const edit = async (user: ReturnType<typeof open>['user'], title: string) => {
    const name = new RegExp(`^Change: .?${title}`);
    await user.click(await screen.findByRole('button', { name }));
    return within(await screen.findByRole('form', { name: 'Reply' }));
  };

  it('knows the languages that comments come in, whatever the library speaks', async () => {
    const { user } = open();
    const form = await edit(user, 'Late');
    const languages = form.getAllByRole('combobox', { name: 'Language' })[0] as HTMLSelectElement;
    const offered = [...languages.options].map(({ value }) => value);
    for (const lang of ['de', 'es', 'fr', 'hi', 'id', 'it', 'nl', 'pt', 'ru', 'tr']) {
      expect(offered).toContain(lang);
    }
  });

  it('puts a variable where the caret is', async () => {
    const { user } = open();
    const form = await edit(user, 'Chat');
    const text = form.getByRole('textbox', { name: 'Text' }) as HTMLTextAreaElement;
    await user.click(text);
    text.setSelectionRange(5, 5);
    await user.click(form.getByRole('button', { name: '{first_name}' }));
    expect(text.value).toBe('Sorry{first_name}.');
    await waitFor(() => expect(text.selectionStart).toBe(17));
    await user.keyboard('!');
    expect(text.value).toBe('Sorry{first_name}!.');
  });

  it('counts the longest opener, and each wording for its own site', async () => {
    const opened = { ...chat, openers: ['Hi,', 'Good day,'] };
    const { user } = open({ replies: [opened] });
    const form = await edit(user, 'Chat');
    expect(form.getByText('Good day, Sorry.')).toBeTruthy();
    expect(form.getByText(/X.?: .?16.? of .?20/)).toBeTruthy();
    await user.click(form.getByText('Folder, shortcut, wordings and more'));
    await user.click(form.getByRole('button', { name: 'Add a wording' }));
    await user.type(form.getByRole('textbox', { name: 'Wording 1' }), 'We apologise.');
    expect(form.getByText(/X.?: .?23.?, .?20.? at most/)).toBeTruthy();
  });
});
