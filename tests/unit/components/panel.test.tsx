import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '@/lib/domain/settings.ts';
import type { OpenRequest } from '@/lib/page/bridge.ts';
import { fakeBridge } from './fakes/fake-bridge.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { hour, item, minute, savedReply, suggestion, type WholeItem } from './fakes/items.ts';
import { renderPanel } from './fakes/render-panel.tsx';

afterEach(cleanup);

const late = savedReply('late', 'Late order', 'I am asking the depot now.');
const chat = savedReply('chat', 'Chat does not answer', 'It should not do that. {agent}');
const offered = [suggestion(late), suggestion(chat, { missing: ['agent'] })];

function open(
  parts: {
    of?: WholeItem;
    intent?: OpenRequest['intent'];
    settings?: Partial<Settings>;
    bridge?: Partial<Parameters<typeof fakeBridge>[0]>;
    unkeptNotes?: Map<string, string>;
    answers?: NonNullable<Parameters<typeof fakeClient>[0]>['answers'];
  } = {},
) {
  const of = parts.of ?? item();
  const bridge = fakeBridge({ item: of, ...parts.bridge });
  const client = fakeClient({
    items: [of],
    replies: [late, chat],
    suggestions: offered,
    ...(parts.answers && { answers: parts.answers }),
  });
  const view = renderPanel({
    bridge,
    client,
    request: { key: of.key, intent: parts.intent ?? 'open' },
    ...(parts.settings && { settings: parts.settings }),
    ...(parts.unkeptNotes && { unkeptNotes: parts.unkeptNotes }),
  });
  return { ...view, bridge, client, key: of.key };
}

const dialog = () => screen.getByRole('dialog');
const firstCard = () => screen.findByRole('button', { name: 'Insert: \u2068Late order\u2069' });

describe('what the panel says of an item', () => {
  it('is a dialog named like the badge, and holds the focus', async () => {
    open({ of: item({ view: { due: { clock: 'first-answer', at: Date.now() - 40 * minute } } }) });
    expect(dialog().getAttribute('aria-label')).toBe(
      'Inlay: New, comment from \u2068Mira Castellane\u2069, overdue 40 minutes',
    );
    expect(document.activeElement).toBe(dialog());
    await firstCard();
  });

  it('shows the words in their own direction and language', async () => {
    open({ of: item({ text: 'سه هفته است سفارش H-2291 نرسیده.', lang: 'fa' }) });
    const words = screen.getByText('سه هفته است سفارش H-2291 نرسیده.');
    expect(words.getAttribute('dir')).toBe('auto');
    expect(words.getAttribute('lang')).toBe('fa');
    await firstCard();
  });

  it('never reads a comment as markup', async () => {
    open({ of: item({ text: '<img src=x onerror=alert(1)>' }) });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
    await firstCard();
  });

  it('covers grave words until they are asked for, and says why', async () => {
    const grave = item({
      text: 'useless clowns',
      view: { flags: [{ reason: 'insult', severity: 3, by: 'person', at: 1 }] },
    });
    const { user } = open({ of: grave });
    expect(screen.queryByText('useless clowns')).toBeNull();
    expect(screen.getByText('The text is covered. Reason: insult.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show the text' }));
    expect(screen.getByText('useless clowns')).toBeTruthy();
  });

  it('says that the comment has left and keeps the last copy', async () => {
    const { bridge } = open();
    await firstCard();
    bridge.leave();
    expect(await screen.findByText(/no longer on the page/)).toBeTruthy();
    expect(screen.getByText('Third week without my order H-2291.')).toBeTruthy();
  });

  it('explains the status and the due time in whole sentences', async () => {
    const { user } = open({
      of: item({ view: { due: { clock: 'first-answer', at: Date.now() + hour } } }),
    });
    await user.click(screen.getByRole('button', { name: 'Why?' }));
    expect(
      screen.getByText(/No reply by your account is on this page\. First answer by/),
    ).toBeTruthy();
  });
});

describe('inserting', () => {
  it('puts the first reply in with one key and says who presses send', async () => {
    const { user, bridge, client } = open();
    await firstCard();
    await user.keyboard('1');
    expect(bridge.inserted).toEqual(['I am asking the depot now.']);
    const said = await screen.findAllByText('Inserted. You press send.');
    expect(said.length).toBeGreaterThan(0);
    expect(client.commands()).toMatchObject([{ type: 'recordInsert', title: 'Late order' }]);
  });

  it('works by the place of the key under a Persian layout', async () => {
    const { bridge } = open();
    await firstCard();
    fireEvent.keyDown(dialog(), { key: '۱', code: 'Digit1' });
    await waitFor(() => expect(bridge.inserted).toHaveLength(1));
  });

  it('records nothing when the site did not take the text, and names the site', async () => {
    const { user, client } = open({
      bridge: {
        site: 'Instagram',
        outcome: { kind: 'terminal', reason: 'text-not-taken', clipboard: true },
      },
    });
    await user.click(await firstCard());
    const sentence =
      'Instagram did not take the text. It is on the clipboard; press Ctrl+V in the box.';
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(client.commands()).toEqual([]);
  });

  it('asks for a missing word before anything is inserted', async () => {
    const { user, bridge } = open();
    await user.click(
      await screen.findByRole('button', { name: 'Insert: \u2068Chat does not answer\u2069' }),
    );
    expect(bridge.inserted).toEqual([]);
    const field = screen.getByRole('textbox', { name: '\u2068agent\u2069 is empty here' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Enter}');
    expect(bridge.inserted).toEqual([]);
    await user.type(field, 'Ana{Enter}');
    expect(bridge.inserted).toEqual(['It should not do that. Ana']);
  });

  it('inserts the first reply at once when the badge asked for it', async () => {
    const { bridge } = open({ intent: 'insert-first' });
    await waitFor(() => expect(bridge.inserted).toEqual(['I am asking the depot now.']));
  });

  it('does not insert by itself what already stands in the thread', async () => {
    const { bridge } = open({
      intent: 'insert-first',
      answers: {
        'replies.check': ({ here }) =>
          here.length > 0 ? [{ guard: 'repetition', here: here.length, last: 0, likeness: 1 }] : [],
      },
      bridge: {
        ownItems: [item({ id: '9', text: 'Lena, I am asking the depot now!' }).draftOf],
      },
    });
    expect(await screen.findByText(/1 answer here already reads like this/)).toBeTruthy();
    expect(bridge.inserted).toEqual([]);
  });

  it('says what speaks against a text before it goes in, and lets it go in all the same', async () => {
    const { user, bridge } = open({
      answers: {
        'replies.check': () => [{ guard: 'personal-data', kinds: ['order', 'phone'] }],
      },
    });
    await firstCard();
    await user.keyboard('1');
    expect(await screen.findByText(/an order number and a phone number/)).toBeTruthy();
    expect(bridge.inserted).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Insert it anyway' }));
    await waitFor(() => expect(bridge.inserted).toEqual(['I am asking the depot now.']));
    expect(screen.queryByText(/an order number/)).toBeNull();
  });

  it('searches all saved replies and lets nobody type a command into the field', async () => {
    const { user, bridge, client } = open();
    await firstCard();
    await user.keyboard('/');
    const field = screen.getByRole('searchbox', { name: 'Search 2 saved replies' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('chat n1');
    expect(bridge.inserted).toEqual([]);
    expect(client.commands()).toEqual([]);
    await user.clear(field);
    await user.type(field, 'chat');
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Insert: \u2068Late order\u2069' })).toBeNull(),
    );
  });
});

describe('deciding', () => {
  it('offers every decision a person can take, by key and by menu', async () => {
    const { user, client } = open();
    await firstCard();
    await user.keyboard('s');
    const menu = screen.getByRole('menu', { name: 'Status' });
    const names = within(menu)
      .getAllByRole('menuitemradio')
      .map((entry) => entry.textContent);
    expect(names).toEqual([
      'New',
      'Acknowledged',
      'Forwarded',
      'Customer not told',
      'Customer told',
      'Done',
      'No answer needed',
      'We stopped here',
    ]);
    await user.keyboard('{End}{ArrowUp}{ArrowUp}{Enter}');
    expect(client.commands()).toMatchObject([{ type: 'setCare', care: 'done' }]);
    expect(screen.getByRole('button', { name: 'Done, change status' })).toBeTruthy();
  });

  it('shows a decision at once, before the worker has answered', async () => {
    const { user, client } = open();
    await firstCard();
    const release = client.hold();
    await user.keyboard('n');
    expect(screen.getByRole('button', { name: 'No answer needed, change status' })).toBeTruthy();
    expect(screen.getByText('Keeping it')).toBeTruthy();
    release();
    expect((await screen.findAllByText(/^Kept on this computer, /)).length).toBeGreaterThan(0);
  });

  it('takes a decision back from the screen when it was not kept, and tries the same one again', async () => {
    const { user, client } = open();
    await firstCard();
    client.failing('command.perform', 'disk-full');
    await user.keyboard('n');
    expect(await screen.findByText(/^The disk is full\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'New, change status' })).toBeTruthy();
    client.failing('command.perform', null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('button', { name: 'No answer needed, change status' }),
    ).toBeTruthy();
    const ids = client.commands().map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
  });

  it('is made once by a key that is held down', async () => {
    const { user, client } = open();
    await firstCard();
    await user.keyboard('{n>}');
    const decided = { name: 'No answer needed, change status' };
    await screen.findByRole('button', decided);
    const held = document.activeElement ?? document.body;
    fireEvent.keyDown(held, { key: 'n', code: 'KeyN', repeat: true });
    await user.keyboard('{/n}z');
    expect(await screen.findByRole('button', { name: 'New, change status' })).toBeTruthy();
    expect(client.commands().map(({ type }) => type)).toEqual(['setCare', 'restore']);
  });

  it('undoes the last act with z', async () => {
    const { user, client } = open();
    await firstCard();
    await user.keyboard('n');
    await screen.findByRole('button', { name: 'Undo' });
    await user.keyboard('z');
    expect(await screen.findByRole('button', { name: 'New, change status' })).toBeTruthy();
    expect(client.commands().at(-1)).toMatchObject({ type: 'restore', before: { flags: [] } });
  });

  it('asks to whom an item goes and keeps the name', async () => {
    const { user, client } = open();
    await firstCard();
    await user.keyboard('f');
    await user.keyboard('{Enter}');
    expect(client.commands()).toEqual([]);
    await user.keyboard('Depot{Enter}');
    expect(client.commands()).toMatchObject([{ type: 'setCare', care: 'forwarded', to: 'Depot' }]);
    expect(await screen.findByText(/^With \u2068Depot\u2069 since/)).toBeTruthy();
  });

  it('keeps the typed note when the worker could not', async () => {
    const { user, client, unkeptNotes, key } = open();
    await firstCard();
    client.failing('command.perform', 'disk-full');
    await user.keyboard('m');
    await user.type(screen.getByRole('textbox', { name: 'For us only' }), 'Called twice');
    await user.click(screen.getByRole('button', { name: 'Keep the note' }));
    expect(await screen.findByText(/^The disk is full\./)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'For us only' }).value).toBe(
      'Called twice',
    );
    expect(unkeptNotes.get(key)).toBe('Called twice');
  });

  it('closes with Escape, and only the innermost thing', async () => {
    const { user, closed } = open();
    await firstCard();
    await user.keyboard('m{Escape}');
    expect(closed).toEqual([]);
    expect(screen.queryByRole('textbox', { name: 'For us only' })).toBeNull();
    await user.keyboard('{Escape}');
    expect(closed).toEqual([true]);
  });

  it('leaves letters alone when they are switched off, but not Escape', async () => {
    const { user, client, closed } = open({ settings: { letterKeys: false } });
    await firstCard();
    await user.keyboard('n');
    expect(client.commands()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(closed).toEqual([true]);
  });
});

describe('off the page', () => {
  const flagged = item({
    view: { flags: [{ reason: 'insult', severity: 1, by: 'person', at: 1 }] },
  });

  it('flags with reason and severity from the badge', async () => {
    const { user, client } = open({ intent: 'flag' });
    await user.click(screen.getByRole('radio', { name: 'threat' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Flag it' }));
    expect(client.commands()).toMatchObject([{ type: 'flag', reason: 'threat', severity: 4 }]);
    expect(await screen.findByRole('button', { name: 'Flagged, change status' })).toBeTruthy();
  });

  it('offers hiding before deleting and offers only what the site has', async () => {
    open({ of: flagged, bridge: { site: 'Instagram', acts: ['hide', 'delete', 'report'] } });
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    const at = (name: string) => names.indexOf(name);
    expect(at('Hide it')).toBeGreaterThan(-1);
    expect(at('Hide it')).toBeLessThan(at('Go on to delete'));
    expect(at('Go on to delete')).toBeLessThan(at('Report it'));
    expect(at('Block them')).toBe(-1);
  });

  it('follows the five steps and writes down what the page showed', async () => {
    const { user, bridge, client } = open({
      of: flagged,
      bridge: { site: 'Instagram', acts: ['delete'] },
    });
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    const present = () => document.querySelector('[aria-current="step"]')?.textContent;
    expect(present()).toContain('Press “…” beside this comment');
    bridge.guideSays({ type: 'point', step: 0, say: 'hover', shown: true });
    await waitFor(() => expect(present()).toContain('Move the pointer over this comment'));
    bridge.guideSays({ type: 'taken', step: 0 });
    bridge.guideSays({ type: 'point', step: 1, say: 'open-menu', shown: true });
    await waitFor(() => expect(present()).toContain('Press “…” beside this item.'));
    bridge.guideSays({ type: 'taken', step: 1 });
    await waitFor(() => expect(present()).toContain('Choose “Delete” in the menu of Instagram'));
    bridge.guideSays({ type: 'point', step: 2, say: 'unknown-step', shown: false });
    expect(await screen.findByText(/The control is not in view/)).toBeTruthy();
    bridge.guideEnds('removed');
    expect(await screen.findByText('It is gone from Instagram.')).toBeTruthy();
    expect(client.commands()).toMatchObject([{ type: 'recordOutcome', outcome: 'removed' }]);
  });

  it('stops without a reason and changes nothing', async () => {
    const { user, bridge, client } = open({ of: flagged, bridge: { acts: ['hide'] } });
    await user.click(screen.getByRole('button', { name: 'Hide it' }));
    expect(bridge.isGuiding()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(bridge.isGuiding()).toBe(false);
    expect(client.commands()).toEqual([]);
  });

  it('says that it could not see the end and lets the person say it', async () => {
    const { user, bridge, client } = open({ of: flagged, bridge: { acts: ['hide'] } });
    await user.click(screen.getByRole('button', { name: 'Hide it' }));
    bridge.guideEnds('unknown');
    await user.click(await screen.findByRole('button', { name: 'It is done' }));
    expect(client.commands().map((command) => 'outcome' in command && command.outcome)).toEqual([
      'unknown',
      'hidden',
    ]);
  });

  it('does not point when it is unsure', async () => {
    open({ of: flagged, bridge: { acts: [] } });
    expect(screen.getByText(/it does not point/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete it' })).toBeNull();
  });
});

describe('in Persian', () => {
  it('speaks Persian with Persian digits, names included', async () => {
    open({
      of: item({ view: { due: { clock: 'first-answer', at: Date.now() - 40 * minute } } }),
      settings: { language: 'fa' },
    });
    expect(dialog().getAttribute('aria-label')).toContain('تازه، نظر از');
    expect(screen.getByText('۴۰ دقیقه گذشته')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'درج: \u2068Late order\u2069' })).toBeTruthy();
    expect(await screen.findByText('۳ مورد از این فرد اینجا هست · سابقه')).toBeTruthy();
  });
});
