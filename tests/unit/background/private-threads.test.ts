import { beforeEach, expect, it } from 'vitest';
import type { Act } from '@/lib/domain/command.ts';
import { type ItemKey, itemKey, threadKey } from '@/lib/domain/ids.ts';
import { bench, freshDisk, nextCommandId, observation, onX, x } from './worker-kit.ts';

beforeEach(() => {
  freshDisk();
});

const chat = threadKey(x, 'chat-7');
const publicKey = itemKey(x, '1');
const messageKey = itemKey(x, 'm1');

function desk() {
  const worker = bench();
  const act = (key: ItemKey, what: Act) =>
    worker.ask('command.perform', { id: nextCommandId(), at: worker.now, key, ...what }, onX);
  const careOf = async () => (await worker.ask('items.detail', publicKey)).view.care;
  const write = (id: string, postedAt: number, handle = 'mira_castellane') =>
    worker.ask(
      'items.observe',
      [
        observation(
          id,
          { state: 'unanswered' },
          { kind: 'message', thread: chat, postedAt, author: { handle } },
        ),
      ],
      onX,
    );
  return { worker, act, careOf, write };
}

it('lets the public item wait, begin and close with its private thread', async () => {
  const { worker, act, careOf, write } = desk();
  await worker.ask('items.observe', [observation('1')], onX);
  await act(publicKey, { type: 'movePrivate', to: 'the private thread' });
  const since = worker.now;
  expect(await careOf()).toMatchObject({ state: 'forwarded', private: { since } });

  worker.now += 60_000;
  await write('m0', since - 1);
  await write('s1', since + 1, 'somebody_else');
  expect((await careOf())?.private).toEqual({ since });

  await write('m1', since + 30_000);
  expect((await careOf())?.private).toEqual({ since, begunAt: worker.now, thread: chat });
  expect(worker.heard.at(-1)).toMatchObject({
    type: 'changed',
    views: expect.arrayContaining([expect.objectContaining({ key: publicKey })]),
  });

  const { before, after } = await act(messageKey, { type: 'setCare', care: 'done' });
  expect(await careOf()).toMatchObject({ state: 'done' });
  await act(messageKey, { type: 'restore', before, after });
  expect(await careOf()).toMatchObject({ state: 'forwarded' });
  await act(messageKey, { type: 'setCare', care: 'told' });
  expect(await careOf()).toMatchObject({ state: 'done' });

  const { history } = await worker.ask('items.detail', publicKey);
  const steps = history.flatMap(({ what }) => (what.type === 'private' ? [what.step] : []));
  expect(steps).toEqual(['moved', 'begun', 'closed', 'reopened', 'closed']);
});

it('leaves a public item alone that a person has decided otherwise since', async () => {
  const { worker, act, careOf, write } = desk();
  await worker.ask('items.observe', [observation('1')], onX);
  await act(publicKey, { type: 'movePrivate' });
  await write('m1', worker.now + 1);
  await act(publicKey, { type: 'setCare', care: 'acknowledged' });
  await act(messageKey, { type: 'setCare', care: 'done' });
  expect(await careOf()).toMatchObject({ state: 'acknowledged' });
});
