import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { fakeClient } from './fakes/fake-client.ts';
import { savedReply } from './fakes/items.ts';
import { renderLibrary } from './fakes/render-library.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const late = { ...savedReply('late', 'Late order', 'We are looking.'), folder: ['Orders', 'Late'] };
const chat = { ...savedReply('chat', 'Chat does not answer', 'Sorry.'), shortcut: 'chat' };

const openLibrary = (
  parts: Parameters<typeof renderLibrary>[0] = {},
  slowed?: Parameters<typeof renderLibrary>[1],
) => renderLibrary({ replies: [late, chat], ...parts }, slowed);

const sentBy = (client: ReturnType<typeof fakeClient>, name: string) =>
  client.sent.flatMap(([sent, argument]) => (sent === name ? [argument] : []));

describe('a reply', () => {
  it('is kept with folder, shortcut, fits, examples and wordings', async () => {
    const { user, client } = openLibrary();
    await user.click(await screen.findByRole('button', { name: /^Change: .?Late order/ }));
    const form = await screen.findByRole('form', { name: 'Reply' });
    await user.click(within(form).getByText('Folder, shortcut, wordings and more'));
    await user.type(within(form).getByRole('textbox', { name: 'Shortcut' }), '/καθυστ');
    await user.click(within(form).getByRole('checkbox', { name: 'Messages' }));
    await user.type(
      within(form).getByRole('textbox', { name: 'Comments it answers' }),
      'Where is it?{Enter}Still waiting',
    );
    await user.click(within(form).getByRole('button', { name: 'Add a wording' }));
    await user.type(within(form).getByRole('textbox', { name: 'Wording 1' }), 'We look for it.');
    await user.click(within(form).getByRole('button', { name: 'Keep the reply' }));
    expect(sentBy(client, 'replies.save')).toMatchObject([
      {
        id: late.id,
        folder: ['Orders', 'Late'],
        shortcut: 'καθυστ',
        channels: ['message'],
        examples: ['Where is it?', 'Still waiting'],
        variants: [{ text: 'We look for it.' }],
      },
    ]);
  });

  it('is not kept with a shortcut that nobody could type', async () => {
    const { user, client } = openLibrary();
    await user.click(await screen.findByRole('button', { name: /^Change: .?Late order/ }));
    const form = await screen.findByRole('form', { name: 'Reply' });
    await user.click(within(form).getByText('Folder, shortcut, wordings and more'));
    await user.type(within(form).getByRole('textbox', { name: 'Shortcut' }), 'two words');
    await user.click(within(form).getByRole('button', { name: 'Keep the reply' }));
    expect(sentBy(client, 'replies.save')).toEqual([]);
    expect(within(form).getAllByText('A shortcut has no blanks and no slash.')).toHaveLength(2);
  });

  it('says on which site it is too long', async () => {
    const { user } = openLibrary();
    await user.click(await screen.findByRole('button', { name: /^Change: .?Late order/ }));
    const form = await screen.findByRole('form', { name: 'Reply' });
    expect(within(form).getByText(/X.?: .?15.? of .?20/)).toBeTruthy();
    await user.type(within(form).getByRole('textbox', { name: 'Text' }), ' And looking.');
    expect(within(form).getByText(/X.?: .?28.?, .?20.? at most/)).toBeTruthy();
  });

  it('goes back to what it was', async () => {
    const before = { ...late, text: 'Older words.' };
    const { user, client } = openLibrary({ answers: { 'replies.versions': () => [before] } });
    const row = (await screen.findByText('Late order')).closest('li') as HTMLElement;
    await user.click(within(row).getByRole('button', { name: 'Earlier versions…' }));
    await user.click(await within(row).findByRole('button', { name: 'Go back to this' }));
    expect(sentBy(client, 'replies.save')).toEqual([before]);
  });
});

it('folders are a way to look', async () => {
  const { user } = openLibrary();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Folder' }), 'Orders');
  expect(screen.getByText('Late order')).toBeTruthy();
  expect(screen.queryByText('Chat does not answer')).toBeNull();
});

describe('a file of replies', () => {
  const file = (text: string) => new File([text], 'replies.csv', { type: 'text/csv' });
  const table = 'title,text,lang\nLate order,We look into it.,en\nNew one,Hello.,en\nEmpty,,en\n';

  it('is shown before anything is kept, and what differs waits for a choice', async () => {
    const { user, client } = openLibrary({
      answers: { 'replies.import': (replies) => ({ written: replies.length }) },
    });
    await user.upload(await screen.findByLabelText('File with replies'), file(table));
    const review = await screen.findByRole('region', { name: 'File with replies' });
    expect(within(review).getByText(/^2 replies in the file/)).toBeTruthy();
    expect(within(review).getByText('We are looking.')).toBeTruthy();
    expect(within(review).getByText('We look into it.')).toBeTruthy();
    expect(within(review).getByText(/4.?: no text/)).toBeTruthy();
    expect(sentBy(client, 'replies.import')).toEqual([]);
    await user.selectOptions(
      within(review).getByRole('combobox', { name: /^What happens with .?Late order/ }),
      'Keep both',
    );
    await user.click(within(review).getByRole('button', { name: 'Import 2 replies' }));
    expect(sentBy(client, 'replies.import')).toMatchObject([
      [{ text: 'We look into it.' }, { text: 'Hello.' }],
    ]);
    expect(await screen.findByText(/^2 replies imported\./)).toBeTruthy();
  });

  it('keeps nothing of ours from changing unless it is said', async () => {
    const { user, client } = openLibrary({
      answers: { 'replies.import': (replies) => ({ written: replies.length }) },
    });
    await user.upload(await screen.findByLabelText('File with replies'), file(table));
    await user.click(await screen.findByRole('button', { name: 'Import 1 reply' }));
    expect(sentBy(client, 'replies.import')).toMatchObject([[{ title: 'New one' }]]);
  });

  it('waits for the letters where they do not tell, and takes others when they are chosen', async () => {
    const { user, client } = openLibrary({
      answers: { 'replies.import': (replies) => ({ written: replies.length }) },
    });
    const ascii = new TextEncoder().encode('title;text\nA;Feliz a_o\n');
    const bytes = ascii.map((byte) => (byte === '_'.charCodeAt(0) ? 0xf1 : byte));
    const input = await screen.findByLabelText('File with replies');
    await user.upload(input, new File([bytes], 'replies.csv', { type: 'text/csv' }));
    const letters = await screen.findByRole('group', { name: /^Which of these reads right/ });
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
    await user.click(within(letters).getByRole('radio', { name: /^Central Europe.*Feliz ańo/ }));
    await screen.findByRole('group', { name: /^Read with the letters of .?Central Europe/ });
    await user.click(screen.getByRole('radio', { name: /^Western Europe.*Feliz año/ }));
    await screen.findByRole('group', { name: /^Read with the letters of .?Western Europe/ });
    expect(sentBy(client, 'replies.import')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Import 1 reply' }));
    expect(sentBy(client, 'replies.import')).toMatchObject([[{ text: 'Feliz año' }]]);
  });

  it('that is unknown says so', async () => {
    const { user } = openLibrary();
    await user.upload(await screen.findByLabelText('File with replies'), file('Dear friend'));
    expect(await screen.findByText(/^Inlay does not know this kind of file\./)).toBeTruthy();
  });
});

it('no file is offered before the replies are read', async () => {
  let goOn = () => {};
  const read = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  openLibrary({}, (client) => ({
    ...client,
    async call(name, ...argument) {
      if (name === 'replies.list') await read;
      return client.call(name, ...argument);
    },
  }));
  await screen.findByRole('button', { name: 'Write a reply' });
  expect(screen.queryByRole('button', { name: 'Save all to a file' })).toBeNull();
  expect(screen.queryByLabelText('File with replies')).toBeNull();
  goOn();
  expect(await screen.findByRole('button', { name: 'Save all to a file' })).toBeTruthy();
  expect(screen.getByLabelText('File with replies')).toBeTruthy();
});

it('all replies go to a file', async () => {
  const { user, files } = openLibrary();
  await user.click(await screen.findByRole('button', { name: 'Save all to a file' }));
  expect(files).toMatchObject([[expect.stringMatching(/^inlay-replies-.*\.json$/), 'inlay: 2']]);
});

it('a deleted reply comes back without a shortcut that another one has by now, and says so', async () => {
  const gone = { ...chat, title: 'Gone', deletedAt: 5 };
  const { user, client } = openLibrary(
    { answers: { 'replies.deleted': () => [gone] } },
    (fake) => ({
      ...fake,
      async call(name, ...argument) {
        const asked = argument[0] as SavedReply | undefined;
        const taken = name === 'replies.save' && asked?.shortcut === 'chat';
        return taken ? { ok: false, failure: 'shortcut-taken' } : fake.call(name, ...argument);
      },
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Deleted replies…' }));
  await user.click(await screen.findByRole('button', { name: /^Bring it back: .?Gone/ }));
  expect(await screen.findByText(/Gone.? is back without its shortcut .?\/chat/)).toBeTruthy();
  const [sent] = sentBy(client, 'replies.save') as SavedReply[];
  expect(sent).toMatchObject({ text: gone.text });
  expect(sent).not.toHaveProperty('shortcut');
});

it('a copy of all replies can be gone back to', async () => {
  const { user, client } = openLibrary({
    answers: {
      'replies.backups': () => [{ n: 4, at: Date.UTC(2026, 10, 20), why: 'daily', count: 2 }],
      'replies.restore': () => ({ changed: 1 }),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Earlier copies…' }));
  await user.click(await screen.findByRole('button', { name: /^Go back to the copy of/ }));
  expect(sentBy(client, 'replies.restore')).toEqual([4]);
  expect(await screen.findByText(/^1 reply is as it was then\./)).toBeTruthy();
});

describe('words that were not kept', () => {
  const change = async (user: ReturnType<typeof openLibrary>['user'], name: RegExp) =>
    user.click(await screen.findByRole('button', { name }));
  const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  const isAsked = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };

  it('are there again after another reply was opened, and are asked about when the page is left', async () => {
    const { user } = openLibrary();
    await change(user, /^Change: .?Late order/);
    expect(isAsked()).toBe(false);
    await user.type(await field(), ' Today.');
    await change(user, /^Change: .?Chat/);
    await waitFor(async () => expect((await field()).value).toBe('Sorry.'));
    expect(isAsked()).toBe(true);
    await change(user, /^Change: .?Late order/);
    await waitFor(async () => expect((await field()).value).toBe('We are looking. Today.'));
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(isAsked()).toBe(false);
  });

  it('outlive the page that was closed without a question, until they are kept or left', async () => {
    const first = openLibrary();
    await change(first.user, /^Change: .?Late order/);
    await first.user.type(await field(), ' Today.');
    await change(first.user, /^Write a reply/);
    await first.user.type(await field(), 'New words.');
    cleanup();

    const { user, client } = openLibrary();
    expect(await screen.findByText(/^.?2.? replies were written and not kept/)).toBeTruthy();
    expect(isAsked()).toBe(false);
    await change(user, /^Go on with .?a reply without a title/);
    expect((await field()).value).toBe('New words.');
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    await change(user, /^Go on with .?Late order/);
    expect((await field()).value).toBe('We are looking. Today.');
    await user.click(screen.getByRole('button', { name: 'Keep the reply' }));
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Reply' })).toBeNull());
    expect(sentBy(client, 'replies.save')).toMatchObject([{ text: 'We are looking. Today.' }]);
    cleanup();

    openLibrary();
    await screen.findByText('Late order');
    expect(screen.queryByText(/written and not kept/)).toBeNull();
  });

  it('say when the reply was changed elsewhere meanwhile', async () => {
    let now = late;
    const { user, client } = openLibrary({ answers: { 'replies.list': () => [now, chat] } });
    await change(user, /^Change: .?Late order/);
    await user.type(await field(), ' Today.');
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();
    now = { ...late, text: 'Theirs.', updatedAt: late.updatedAt + 1 };
    client.push({ type: 'replies' });
    expect(await screen.findByText(/changed elsewhere/)).toBeTruthy();
    expect((await field()).value).toBe('We are looking. Today.');
  });
});
