import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Palette } from '@/components/palette/palette.tsx';
import type { PaletteGround } from '@/components/palette/palette-ground.ts';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import { LanguageProvider } from '@/lib/client/language.tsx';
import type { GuardFinding } from '@/lib/domain/guard.ts';
import { defaultSettings } from '@/lib/domain/settings.ts';
import type { PutIn } from '@/lib/page/bridge.ts';
import { fillGiven } from '@/lib/replies/variables.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { item, savedReply, suggestion } from './fakes/items.ts';

afterEach(cleanup);

const late = {
  ...savedReply('late', 'Late order', 'I am asking the depot now.'),
  shortcut: 'late',
};
const chat = savedReply('chat', 'Chat does not answer', 'It should not do that. {agent}');
const thanks = savedReply('thanks', 'Thanks', 'Thank you for telling us.');
const of = item();
const answered = { draft: of.draftOf, ownTexts: ['We are sorry.'] };

interface Given extends Partial<Pick<PaletteGround, 'item' | 'typed'>> {
  readonly finds?: readonly GuardFinding[];
  /** The worker does not answer about the guards. */
  readonly unasked?: true;
}

function open({ finds = [], unasked, ...ground }: Given = {}) {
  const inserted: string[] = [];
  const left: string[] = [];
  const followed: PutIn[] = [];
  const client = fakeClient({
    items: [of],
    suggestions: [suggestion(late), suggestion(chat, { missing: ['agent'] })],
    answers: {
      'replies.check': () => finds,
      'replies.recent': () => [suggestion(thanks)],
      'replies.suggest': ({ search }) => {
        if (search === '/late') return [suggestion(late)];
        return [
          suggestion(late, { reasons: [{ type: 'shared-words', words: ['depot'] }] }),
          suggestion(chat, { missing: ['agent'] }),
        ];
      },
    },
  });
  if (unasked) client.failing('replies.check', 'worker-away');
  render(
    <ClientProvider client={client}>
      <LanguageProvider settings={{ ...defaultSettings, language: 'en' }} browserLanguage="en">
        <Palette
          ground={{
            async insert(text) {
              inserted.push(text);
              return { kind: 'inserted', strategy: 'test', text };
            },
            follow: (put) => followed.push(put),
            copy: async () => true,
            restore: () => {},
            item: null,
            typed: null,
            site: 'X',
            theme: 'light',
            ...ground,
          }}
          fill={fillGiven}
          onLeave={(caret) => left.push(caret)}
        />
      </LanguageProvider>
    </ClientProvider>,
  );
  const told = (name: string) =>
    client.sent.filter(([sent]) => sent === name).map(([, what]) => what);
  return { user: userEvent.setup(), inserted, left, followed, told };
}

const titles = () =>
  screen.queryAllByRole('option').map((row) => row.querySelector('span')?.textContent);
const shows = (...wanted: string[]) => waitFor(() => expect(titles()).toEqual(wanted));

describe('an empty palette', () => {
  it('begins with what was used last, and shows no reply twice', async () => {
    open();
    await shows('Thanks', 'Late order', 'Chat does not answer');
    expect(screen.getByRole('group', { name: 'Used last' })).toBeTruthy();
  });

  it('begins with what fits the comment where it is known', async () => {
    open({ item: answered });
    await shows('Late order', 'Chat does not answer', 'Thanks');
  });

  it('tells of each reply its shortcut, its language and why it is there', async () => {
    open();
    await shows('Thanks', 'Late order', 'Chat does not answer');
    const words = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(words[1]).toBe(
      'Late order/lateEnglishI am asking the depot now.Fits: names \u2068depot\u2069',
    );
    expect(words[2]).toContain('English');
  });

  it('lists what is found and nothing else once something is searched for', async () => {
    const { user } = open();
    await shows('Thanks', 'Late order', 'Chat does not answer');
    await user.keyboard('order');
    await shows('Late order', 'Chat does not answer');
  });
});

const repetition: GuardFinding = {
  guard: 'repetition',
  here: 2,
  last: 0,
  likeness: 1,
  better: { text: 'We are at it.', reply: thanks.id },
};

describe('a reply on its way out of the palette', () => {
  it('goes in when no guard objects, and its box is followed', async () => {
    const { user, inserted, left, followed, told } = open({ item: answered });
    await shows('Late order', 'Chat does not answer', 'Thanks');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(left).toEqual(['there']));
    expect(inserted).toEqual([late.text]);
    expect(told('replies.check')).toEqual([
      { key: of.key, text: late.text, reply: 'late', here: ['We are sorry.'] },
    ]);
    expect(followed).toEqual([{ key: of.key, reply: 'late', text: late.text }]);
    expect(told('command.perform')).toMatchObject([{ type: 'recordInsert', key: of.key }]);
  });

  it('goes in once when the key is held down, also where the palette stays', async () => {
    const { user, inserted } = open({ item: answered });
    await shows('Late order', 'Chat does not answer', 'Thanks');
    await user.keyboard('{Shift>}{Enter>}');
    await waitFor(() => expect(inserted).toEqual([late.text]));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
    const search = screen.getByRole('combobox');
    fireEvent.keyDown(search, { key: 'Enter', code: 'Enter', shiftKey: true, repeat: true });
    await user.keyboard('{/Enter}{Enter}');
    await waitFor(() => expect(inserted).toEqual([late.text, late.text]));
  });

  it('stays out while a guard objects, with the focus on the better way', async () => {
    const { user, inserted, left } = open({ finds: [repetition] });
    await shows('Thanks', 'Late order', 'Chat does not answer');
    await user.keyboard('{Enter}');
    const better = await screen.findByRole('button', { name: 'Insert another wording' });
    expect(inserted).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(better));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(left).toEqual(['there']));
    expect(inserted).toEqual(['We are at it.']);
  });

  it('goes in all the same when the person insists', async () => {
    const { user, inserted, told } = open({ finds: [repetition] });
    await shows('Thanks', 'Late order', 'Chat does not answer');
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Insert it anyway' }));
    await waitFor(() => expect(inserted).toEqual([thanks.text]));
    expect(told('replies.check')).toHaveLength(1);
  });

  it('stays out until the person insists where no guard could be asked', async () => {
    const { user, inserted } = open({ unasked: true });
    await shows('Thanks', 'Late order', 'Chat does not answer');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Inlay could not check this text.')).toBeTruthy();
    expect(inserted).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Insert it anyway' }));
    await waitFor(() => expect(inserted).toEqual([thanks.text]));
  });

  it('shows the other wording before it goes in', async () => {
    const { user } = open({ finds: [repetition] });
    await shows('Thanks', 'Late order', 'Chat does not answer');
    await user.keyboard('{Enter}');
    const notice = await screen.findByRole('group', { name: /2 answers here already read/ });
    expect(within(notice).getByText('We are at it.')).toBeTruthy();
  });

  it('is let go by Escape, which leaves the palette open', async () => {
    const { user, inserted, left } = open({ finds: [repetition] });
    await shows('Thanks', 'Late order', 'Chat does not answer');
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Insert it anyway' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Insert it anyway' })).toBeNull();
    expect(left).toEqual([]);
    await user.keyboard('{Escape}');
    expect(left).toEqual(['back']);
    expect(inserted).toEqual([]);
  });
});

describe('a palette opened over a shortcut', () => {
  it('has searched for it, and puts nothing in by itself', async () => {
    const { inserted } = open({ typed: { shortcut: 'late', closed: true } });
    await shows('Late order');
    expect(screen.getByRole('combobox').getAttribute('value')).toBe('/late');
    expect(inserted).toEqual([]);
  });

  it('shows what a guard says of the reply that was called', async () => {
    const { inserted } = open({ typed: { shortcut: 'late', closed: true }, finds: [repetition] });
    await screen.findByRole('button', { name: 'Insert it anyway' });
    expect(inserted).toEqual([]);
  });

  it('says nothing of a reply that was only begun', async () => {
    const { told } = open({ typed: { shortcut: 'late', closed: false }, finds: [repetition] });
    await shows('Late order');
    expect(told('replies.check')).toEqual([]);
  });
});

describe('the status of the item that the caret answers', () => {
  const commands = (told: ReturnType<typeof open>['told']) => told('command.perform');

  it('is set by keyboard, said to be kept, and taken back', async () => {
    const { user, told, left } = open({ item: answered });
    await shows('Late order', 'Chat does not answer', 'Thanks');
    const button = screen.getByRole('button', { name: 'Set status…' });
    button.focus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'No answer needed' }));
    expect(await screen.findByText(/^Kept on this computer/)).toBeTruthy();
    expect(commands(told)).toMatchObject([
      { type: 'setCare', care: 'no_answer_needed', key: of.key },
    ]);
    expect(document.activeElement).toBe(button);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(commands(told)).toMatchObject([{}, { type: 'restore' }]));
    expect(document.activeElement).toBe(button);
    expect(left).toEqual([]);
  });

  it('asks to whom it is forwarded', async () => {
    const { user, told } = open({ item: answered });
    await user.click(screen.getByRole('button', { name: 'Set status…' }));
    await user.click(screen.getByRole('button', { name: 'Forwarded' }));
    await user.keyboard('Ines{Enter}');
    await waitFor(() =>
      expect(commands(told)).toMatchObject([{ type: 'setCare', care: 'forwarded', to: 'Ines' }]),
    );
  });

  it('is left by Escape without leaving the palette', async () => {
    const { user, told, left } = open({ item: answered });
    await user.click(screen.getByRole('button', { name: 'Set status…' }));
    await user.tab();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Forwarded' })).toBeNull();
    expect(left).toEqual([]);
    expect(commands(told)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(left).toEqual(['back']);
  });

  it.each([
    ['no item is known', null],
    ['the words are our own', { ...answered, draft: { ...of.draftOf, own: true } }],
  ])('is not offered where %s', async (_, of) => {
    open({ item: of });
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(screen.queryByRole('button', { name: 'Set status…' })).toBeNull();
  });
});
