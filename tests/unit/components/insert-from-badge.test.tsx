import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PanelHost } from '@/components/panel/panel-host.tsx';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { OpenRequest } from '@/lib/page/bridge.ts';
import { createSendings } from '@/lib/page/insert/sendings.ts';
import { fillTemplate } from '@/lib/replies/variables.ts';
import { fakeBridge } from './fakes/fake-bridge.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { item, savedReply, suggestion } from './fakes/items.ts';

afterEach(cleanup);

const late = savedReply('late', 'Late order', 'I am asking the depot now.');

/** The badge's first suggestion is asked for, in a page where no panel is open. */
function press(
  parts: {
    readonly offered?: ReturnType<typeof suggestion>;
    readonly answers?: NonNullable<Parameters<typeof fakeClient>[0]>['answers'];
    readonly outcome?: InsertOutcome;
  } = {},
) {
  const of = item();
  const request: OpenRequest = { key: of.key, intent: 'insert-first' };
  const client = fakeClient({
    items: [of],
    replies: [late],
    suggestions: [parts.offered ?? suggestion(late)],
    ...(parts.answers && { answers: parts.answers }),
  });
  let ask: (request: OpenRequest) => void = () => {};
  const bridge = {
    ...fakeBridge({
      item: of,
      ...(parts.outcome && { outcome: parts.outcome }),
    }),
    takePending: () => request,
    onOpen(listener: (request: OpenRequest) => void) {
      ask = listener;
    },
  };
  const shown: boolean[] = [];
  const host = document.createElement('div');
  Object.assign(host, {
    showPopover: () => shown.push(true),
    hidePopover: () => shown.push(false),
  });
  render(
    <ClientProvider client={client}>
      <PanelHost
        host={host}
        bridge={bridge}
        sendings={createSendings({ client, document, leaving: bridge.leaving })}
        fill={fillTemplate}
        browserLanguage="en"
        onLeave={() => {}}
        signal={new AbortController().signal}
      />
    </ClientProvider>,
  );
  const told = (name: string) =>
    client.sent.filter(([sent]) => sent === name).map(([, what]) => what);
  return { bridge, shown, told, again: () => ask(request) };
}

describe('the first suggestion, asked for at the badge', () => {
  it('goes in with the panel closed, and is followed until it is sent', async () => {
    const { bridge, shown, told, again } = press();
    await waitFor(() =>
      expect(told('command.perform')).toMatchObject([
        { type: 'recordInsert', title: 'Late order' },
      ]),
    );
    expect(bridge.inserted).toEqual([late.text]);
    expect(told('replies.sent')).toEqual([]);
    const sent = 'I am asking the depot today.';
    bridge.send(sent);
    await waitFor(() =>
      expect(told('replies.sent')).toMatchObject([
        { sent, inserted: [{ reply: 'late', text: late.text }], passedOver: [] },
      ]),
    );
    again();
    await waitFor(() => expect(bridge.inserted).toHaveLength(2));
    expect(shown).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens the panel where a guard objects, and stays out', async () => {
    const { bridge, shown } = press({
      answers: { 'replies.check': () => [{ guard: 'personal-data', kinds: ['order'] }] },
    });
    expect(await screen.findByText(/an order number/)).toBeTruthy();
    expect(shown).toEqual([true]);
    expect(bridge.inserted).toEqual([]);
  });

  it('opens the panel where the thread has read it already', async () => {
    const { bridge } = press({
      answers: {
        'replies.check': () => [{ guard: 'repetition', here: 1, last: 0, likeness: 1 }],
      },
    });
    expect(await screen.findByText(/1 answer here already reads like this/)).toBeTruthy();
    expect(bridge.inserted).toEqual([]);
  });

  it('opens the panel with the form where a word is missing', async () => {
    const { bridge } = press({ offered: suggestion(late, { missing: ['order'] }) });
    expect(
      await screen.findByRole('textbox', { name: '\u2068order\u2069 is empty here' }),
    ).toBeTruthy();
    expect(bridge.inserted).toEqual([]);
  });

  it('says in the panel what became of a text that the site did not take, and tries no second time', async () => {
    const outcome = { kind: 'terminal', reason: 'text-not-taken', clipboard: true } as const;
    const { bridge } = press({ outcome });
    expect((await screen.findAllByText(/on the clipboard/)).length).toBeGreaterThan(0);
    expect(bridge.inserted).toEqual([late.text]);
  });
});
