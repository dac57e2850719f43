import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngineDraft, EngineOutcome, JoinedOpinion } from '@/lib/domain/engine.ts';
import type { EngineQuestion } from '@/lib/messaging/protocol.ts';
import { fakeBridge } from './fakes/fake-bridge.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { item } from './fakes/items.ts';
import { renderPanel } from './fakes/render-panel.tsx';

afterEach(cleanup);

const differs: EngineOutcome<JoinedOpinion> = {
  type: 'answered',
  value: {
    opinion: {
      stance: 'below_the_belt',
      situation: 'abuse',
      severity: 3,
      abusive: true,
      why: '<b>names</b> are called',
    },
    agrees: false,
    look: true,
    severity: 3,
    mayTakeDown: false,
  },
};
const drafted: EngineOutcome<EngineDraft> = {
  type: 'answered',
  value: { text: 'Hello Mira, we ask the depot. 20 % off.', missing: [], unsupported: ['20 %'] },
};

function open({
  on = true,
  opinion = differs,
  draft = drafted,
}: {
  on?: boolean;
  opinion?: EngineOutcome<JoinedOpinion>;
  draft?: EngineOutcome<EngineDraft>;
} = {}) {
  const of = item();
  const bridge = fakeBridge({ item: of });
  const client = fakeClient({
    items: [of],
    answers: {
      'engine.offer': () => ({ opinions: on, drafts: on }),
      'engine.opinion': () => opinion,
      'engine.draft': () => draft,
    },
  });
  const request = { key: of.key, intent: 'open' as const };
  return { ...renderPanel({ bridge, client, request }), bridge, client };
}

const button = (name: string) => screen.findByRole('button', { name });
const questions = (client: ReturnType<typeof fakeClient>) =>
  client.sent.flatMap(([name, argument]) =>
    name === 'engine.opinion' || name === 'engine.draft' ? [argument as EngineQuestion] : [],
  );

describe('the language model in the panel', () => {
  it('is not there while none is on', async () => {
    const { client } = open({ on: false });
    await waitFor(() => expect(client.sent.map(([name]) => name)).toContain('engine.offer'));
    await screen.findByRole('region', { name: 'Suggested replies' });
    expect(screen.queryByRole('button', { name: 'Ask for a second opinion' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Draft a reply' })).toBeNull();
  });

  it('is asked by a click alone, and its words are no markup', async () => {
    const { user, client } = open();
    const ask = await button('Ask for a second opinion');
    expect(questions(client)).toEqual([]);
    await user.click(ask);
    expect(await screen.findByText(/^The model sees it differently/)).toBeTruthy();
    expect(screen.getByText(/<b>names<\/b> are called/)).toBeTruthy();
    expect(document.querySelector('blockquote b, p b')?.textContent).not.toBe('names');
    expect(client.commands()).toEqual([]);
  });

  it('names the setting to change where it refuses', async () => {
    const { user } = open({
      opinion: { type: 'refused', reason: 'model-missing', setting: 'ollama pull gemma3' },
    });
    await user.click(await button('Ask for a second opinion'));
    expect((await screen.findByText(/does not have this model/)).textContent).toContain(
      'ollama pull gemma3',
    );
  });

  it('shows a draft while it grows and puts it in only when told to', async () => {
    const { user, client, bridge } = open();
    const release = (await button('Draft a reply')) && client.hold();
    await user.click(await button('Draft a reply'));
    const id = questions(client)[0]?.id ?? '';
    client.push({ type: 'drafting', id: 'another', text: 'Nothing of ours' });
    client.push({ type: 'drafting', id, text: 'Hello Mira' });
    const shown = await screen.findByRole('region', { name: 'Draft by the model' });
    expect(await within(shown).findByText('Hello Mira')).toBeTruthy();
    expect(within(shown).queryByRole('button')).toBeNull();
    release();
    expect(await within(shown).findByText(/no saved reply has/)).toBeTruthy();
    expect(bridge.inserted).toEqual([]);
    await user.click(await button('Put the draft into the reply box'));
    await waitFor(() => expect(bridge.inserted).toHaveLength(1));
    expect(JSON.stringify(bridge.inserted)).toContain('Hello Mira, we ask the depot.');
  });

  it('is stopped by a click, and a late answer is dropped', async () => {
    const { user, client } = open();
    const release = (await button('Draft a reply')) && client.hold();
    await user.click(await button('Draft a reply'));
    const id = questions(client)[0]?.id;
    await user.click(await button('Stop'));
    release();
    await button('Draft a reply');
    expect(client.sent).toContainEqual(['engine.stop', id]);
    expect(screen.queryByRole('region', { name: 'Draft by the model' })).toBeNull();
  });
});
