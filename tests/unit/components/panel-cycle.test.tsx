import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { itemKey, platformId } from '@/lib/domain/ids.ts';
import { fakeBridge } from './fakes/fake-bridge.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { item, savedReply, suggestion, viewOf, type WholeItem } from './fakes/items.ts';
import { renderPanel } from './fakes/render-panel.tsx';

afterEach(cleanup);

const late = savedReply('late', 'Late order', 'I am asking the depot now.');
const chat = savedReply('chat', 'Chat does not answer', 'It should not do that. {agent}');

function open(
  parts: {
    of?: WholeItem;
    bridge?: Partial<Parameters<typeof fakeBridge>[0]>;
    answers?: NonNullable<Parameters<typeof fakeClient>[0]>['answers'];
  } = {},
) {
  const of = parts.of ?? item();
  const bridge = fakeBridge({ item: of, ...parts.bridge });
  const client = fakeClient({
    items: [of],
    replies: [late, chat],
    suggestions: [suggestion(late), suggestion(chat, { missing: ['agent'] })],
    ...(parts.answers && { answers: parts.answers }),
  });
  const view = renderPanel({ bridge, client, request: { key: of.key, intent: 'open' } });
  const calls = (name: string) => client.sent.filter(([called]) => called === name);
  return { ...view, bridge, client, calls, key: of.key };
}

const shown = () => screen.findByRole('button', { name: 'Insert: \u2068Late order\u2069' });

describe('a suggestion', () => {
  it('says with the suggestion itself what speaks against it, until a person has answered', async () => {
    const { user, bridge } = open({
      answers: {
        'replies.suggest': () => [
          suggestion(late, { finding: { guard: 'too-long', sentences: 4 } }),
          suggestion(chat),
        ],
      },
    });
    expect(await screen.findByText(/^4 sentences on a public complaint/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leave it out' }));
    expect(screen.queryByText(/^4 sentences/)).toBeNull();
    expect(bridge.inserted).toEqual([]);
  });

  it('reports what was sent, and what was passed over for it', async () => {
    const { user, bridge, client, key } = open();
    await shown();
    await user.click(
      screen.getByRole('button', { name: 'Insert: \u2068Chat does not answer\u2069' }),
    );
    await user.type(screen.getByRole('textbox', { name: /agent/ }), 'Ana{Enter}');
    await waitFor(() => expect(bridge.inserted).toHaveLength(1));
    const reported = () => client.sent.filter(([name]) => name === 'replies.sent');
    expect(reported()).toEqual([]);
    bridge.send('It should not do that. Ana, with regards');
    const text = 'It should not do that. Ana';
    await waitFor(() =>
      expect(reported()).toEqual([
        [
          'replies.sent',
          {
            id: expect.any(String),
            key,
            sent: 'It should not do that. Ana, with regards',
            inserted: [{ reply: 'chat', text, stood: text }],
            passedOver: ['late'],
          },
        ],
      ]),
    );
  });

  it('reports a sending after the panel was closed', async () => {
    const { user, bridge, client, unmount } = open();
    await user.click(await shown());
    await waitFor(() => expect(bridge.inserted).toHaveLength(1));
    unmount();
    bridge.send('I am asking the depot now.');
    await waitFor(() => expect(client.sent.map(([name]) => name)).toContain('replies.sent'));
  });

  it('puts a suggestion away for this comment, and brings it back', async () => {
    const { user, bridge, client } = open();
    await shown();
    const away = { name: 'Not this one: \u2068Late order\u2069' };
    await user.click(screen.getByRole('button', away));
    expect(screen.queryByRole('button', { name: 'Insert: \u2068Late order\u2069' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(await shown()).toBeTruthy();
    await user.click(screen.getByRole('button', away));
    await user.keyboard('{Escape}');
    expect(bridge.inserted).toEqual([]);
    expect(client.sent.map(([name]) => name)).not.toContain('replies.sent');
  });
});

describe('before a text goes in', () => {
  it('takes the focus to what speaks against a text, and keeps it when that is settled', async () => {
    const { user, bridge } = open({
      answers: { 'replies.check': () => [{ guard: 'too-long', sentences: 4 }] },
    });
    await shown();
    await user.keyboard('1');
    const move = await screen.findByRole('button', { name: 'Move to private…' });
    await waitFor(() => expect(document.activeElement).toBe(move));
    await user.click(screen.getByRole('button', { name: 'Leave it out' }));
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    await user.keyboard('1');
    await user.click(await screen.findByRole('button', { name: 'Move to private…' }));
    const lines = await screen.findByRole('region', { name: 'Move to a private message' });
    expect(document.activeElement).toBe(lines);
    expect(screen.queryByText(/4 sentences/)).toBeNull();
    expect(bridge.inserted).toEqual([]);
  });

  it('keeps a text out until the person insists where no guard could be asked', async () => {
    const { user, bridge, client } = open();
    await shown();
    client.failing('replies.check', 'worker-away');
    await user.keyboard('1');
    await screen.findByText('Inlay could not check this text.');
    expect(bridge.inserted).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Insert it anyway' }));
    await waitFor(() => expect(bridge.inserted).toEqual(['I am asking the depot now.']));
  });

  it('shows the sentence that it asks words for, and takes a link and a long text as typed', async () => {
    const { user, bridge } = open();
    await user.click(
      await screen.findByRole('button', { name: 'Insert: \u2068Chat does not answer\u2069' }),
    );
    const typed = 'Ana of the night desk, who reads https://haldenoak.example/track/7 for @mira';
    await user.type(screen.getByRole('textbox', { name: /agent/ }), typed);
    expect(screen.getByText(`It should not do that. ${typed}`)).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.inserted).toEqual([`It should not do that. ${typed}`]));
  });

  it('says of each suggestion why it is there', async () => {
    const reasons = [{ type: 'situation', situation: 'question' }] as const;
    open({
      answers: {
        'replies.suggest': () => [late, chat].map((each) => suggestion(each, { reasons })),
      },
    });
    await shown();
    expect(screen.getAllByText('Fits: question')).toHaveLength(2);
  });
});

describe('an answer that was changed before it went out', () => {
  it('is kept as a reply in one click, and can be taken back', async () => {
    const { user, bridge, calls, key } = open();
    await user.click(await shown());
    await waitFor(() => expect(bridge.inserted).toHaveLength(1));
    const text = 'I am asking the depot now and ring you at five.';
    bridge.send(text);
    await user.click(await screen.findByRole('button', { name: 'Keep as a reply' }));
    expect(calls('replies.keep')).toEqual([
      ['replies.keep', { id: expect.any(String), key, text }],
    ]);
    expect(await screen.findByText(/^Kept as a saved reply: /)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    const [, kept] = calls('replies.keep')[0] as [string, { id: string }];
    await waitFor(() => expect(calls('replies.unkeep')).toEqual([['replies.unkeep', kept.id]]));
    expect(await screen.findByText('Taken back.')).toBeTruthy();
  });

  it('is not offered where it is a saved reply already', async () => {
    const { user, bridge, calls } = open();
    await user.click(await shown());
    await waitFor(() => expect(bridge.inserted).toHaveLength(1));
    bridge.send('I am asking the depot now.');
    await waitFor(() => expect(calls('replies.sent')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Keep as a reply' })).toBeNull();
  });

  it('is found on the page too, beneath the comment that it answers', async () => {
    const by = itemKey(platformId('x'), '9');
    const own = {
      ...item({ id: '9', text: 'We ring you this afternoon, Mira.' }).draftOf,
      own: true,
    };
    open({
      of: item({ view: { page: { state: 'answered', by } } }),
      bridge: {
        ownItems: [item({ id: '8', text: 'Somebody else gets another answer.' }).draftOf, own],
      },
    });
    expect(await screen.findByRole('button', { name: 'Keep as a reply' })).toBeTruthy();
  });
});

describe('an edit that people make again and again', () => {
  it('is kept as a variant in one click, and can be taken back', async () => {
    const text = 'I am asking the depot and ring you.';
    let offers = [{ reply: late.id, text, times: 3 }];
    const { user, calls } = open({
      answers: { 'replies.edits': () => offers },
    });
    expect(await screen.findByText(text)).toBeTruthy();
    offers = [];
    await user.click(screen.getByRole('button', { name: 'Keep as a variant' }));
    expect(calls('replies.save')[0]).toMatchObject([
      'replies.save',
      { id: 'late', variants: [{ id: expect.any(String), text }] },
    ]);
    await waitFor(() => expect(screen.queryByText(text)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(calls('replies.save')[1]).toEqual(['replies.save', late]));
  });
});

describe('a micro-reply', () => {
  it('goes into the box with one key, and settles the item once it is sent', async () => {
    const { user, bridge, client, calls } = open();
    await shown();
    await user.keyboard('e');
    await waitFor(() => expect(bridge.inserted).toEqual(['❤️']));
    expect(client.commands()).toMatchObject([{ type: 'recordInsert', title: 'Heart' }]);
    bridge.send('❤️');
    await waitFor(() =>
      expect(client.commands().at(-1)).toMatchObject({ type: 'setCare', care: 'done' }),
    );
    expect(calls('replies.sent')[0]).toMatchObject(['replies.sent', { passedOver: [] }]);
  });

  it('thanks in the language of who wrote', async () => {
    const { user, bridge } = open({ of: item({ text: 'چه میز زیبایی', lang: 'fa' }) });
    await shown();
    await user.keyboard('t');
    await waitFor(() => expect(bridge.inserted).toEqual(['سپاس!']));
  });

  it('does not settle what was answered with more than that', async () => {
    const { user, bridge, client, calls } = open();
    await shown();
    await user.keyboard('l');
    await waitFor(() => expect(bridge.inserted).toHaveLength(1));
    await user.click(await shown());
    await waitFor(() => expect(bridge.inserted).toHaveLength(2));
    bridge.send('👍 I am asking the depot now.');
    await waitFor(() => expect(calls('replies.sent')).toHaveLength(1));
    expect(client.commands().filter(({ type }) => type === 'setCare')).toEqual([]);
  });
});

describe('a move to a private message', () => {
  const line = savedReply('dm', 'Write to us', 'Write to us in a private message, Mira.');
  const answers = {
    'replies.suggest': ({ situation }: { situation?: string }) =>
      situation === 'move_private' ? [suggestion(line)] : [suggestion(late)],
  };

  it('inserts a public line, and the item waits from then on', async () => {
    const { user, bridge, client } = open({ answers });
    await shown();
    await user.keyboard('p');
    await user.click(
      await screen.findByRole('button', { name: 'Insert: \u2068Write to us\u2069' }),
    );
    await waitFor(() => expect(bridge.inserted).toEqual([line.text]));
    await waitFor(() =>
      expect(client.commands().at(-1)).toMatchObject({
        type: 'movePrivate',
        to: 'the private thread',
      }),
    );
    expect(await screen.findByText(/^Waiting for the private thread since/)).toBeTruthy();
  });

  const waiting = item({
    view: { care: { state: 'forwarded', at: 1, private: { since: 1 } } },
  });

  it('leads to the site’s own way to a message and stops when asked', async () => {
    const { user, bridge } = open({ of: waiting, bridge: { acts: ['report', 'message'] } });
    await user.click(await screen.findByRole('button', { name: 'Show the way to a message' }));
    expect(bridge.isGuiding()).toBe(true);
    bridge.guideSays({ type: 'point', step: 0, say: 'open-profile', shown: true });
    expect(await screen.findByText(/^Press their name on this comment/)).toBeTruthy();
    bridge.guideSays({ type: 'point', step: 1, say: 'open-message', shown: true });
    expect(await screen.findByText('Press the message button on their page.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(bridge.isGuiding()).toBe(false);
  });

  it('says what to do by hand where the way is not known', async () => {
    const { user, client } = open({ of: waiting });
    expect(await screen.findByText(/^Inlay does not know the way on this page/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'It has begun' }));
    expect(client.commands()).toMatchObject([{ type: 'privateBegun' }]);
    expect(await screen.findByText(/This closes with it\.$/)).toBeTruthy();
  });

  it('is no removal', async () => {
    const { user } = open({ bridge: { acts: ['report', 'message'] } });
    await shown();
    await user.click(screen.getByRole('button', { name: 'Remove on the site…' }));
    expect(screen.getByRole('button', { name: 'Report it' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /message/i })).toBeNull();
  });
});

describe('when to stop', () => {
  const of = item();
  const detail = {
    view: viewOf(of),
    draft: of.draftOf,
    history: [],
    personItems: 4,
    stopAfter: 3,
  };

  it('is suggested after rounds without progress, and leaves the replies where they are', async () => {
    const { user, client } = open({ of, answers: { 'items.detail': () => detail } });
    expect(await screen.findByText(/^3 rounds, and nothing moved/)).toBeTruthy();
    expect(await shown()).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'We stop here' }));
    expect(client.commands()).toMatchObject([{ type: 'setCare', care: 'disengaged' }]);
    await waitFor(() => expect(screen.queryByText(/nothing moved/)).toBeNull());
  });
});
