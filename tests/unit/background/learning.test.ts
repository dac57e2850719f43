import { beforeEach, expect, it } from 'vitest';
import { itemKey, platformId, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { Knowledge } from '@/lib/replies/rank.ts';
import { bench, freshDisk, observation, onX, tabOn, x } from './worker-kit.ts';

const reply = (id: string, part: Partial<SavedReply> = {}): SavedReply => ({
  id: replyId(id),
  title: id,
  text: 'We are sorry. Send us the order number in a private message.',
  lang: 'en',
  situation: 'complaint',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  ...part,
});

beforeEach(() => {
  freshDisk();
});

const key = itemKey(x, '1');

function benchWith(...starters: SavedReply[]) {
  const seen: Knowledge[] = [];
  const worker = bench({
    library: {
      starters,
      suggest: (_request, _replies, _settings, knowledge) => {
        seen.push(knowledge);
        return [];
      },
      words: async () => null,
    },
  });
  const ask = () =>
    worker.ask('replies.suggest', { key, text: 'late', author: { handle: 'mira' } });
  return { worker, seen, ask };
}

it('learns from what was done, each brand from its own', async () => {
  const { worker, seen, ask } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1')], onX);
  await ask();
  await worker.ask('replies.used', { key, reply: replyId('a'), outcome: 'sent' }, onX);
  await ask();
  await ask();
  await worker.ask('settings.set', { brandName: 'Other brand' });
  await ask();
  await worker.ask('settings.set', { brandName: '' });
  await ask();
  expect(seen.map(({ uses }) => uses?.length)).toEqual([0, 1, 1, 0, 1]);
  expect(seen[2]?.uses).toBe(seen[1]?.uses);
  expect(seen[1]?.uses?.[0]).toMatchObject({ replyId: 'a', outcome: 'sent', brand: '' });
});

it('records nothing for another platform’s item, an unknown one or an unknown reply', async () => {
  const { worker } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1')], onX);
  const used = { key, reply: replyId('a'), outcome: 'sent' as const };
  expect(await worker.call('replies.used', used, tabOn('www.instagram.com'))).toMatchObject({
    failure: 'not-allowed',
  });
  const unknown = itemKey(platformId('x'), '99');
  expect(await worker.call('replies.used', { ...used, key: unknown }, onX)).toMatchObject({
    failure: 'not-found',
  });
  expect(await worker.call('replies.used', { ...used, reply: replyId('z') }, onX)).toMatchObject({
    failure: 'not-found',
  });
});

it('forgets all of it when the data is erased', async () => {
  const { worker, seen, ask } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1')], onX);
  await ask();
  await worker.ask('replies.used', { key, reply: replyId('a'), outcome: 'sent' }, onX);
  await ask();
  await worker.ask('data.erase');
  await ask();
  expect(seen.map(({ uses }) => uses?.length)).toEqual([0, 1, 0]);
});

it('checks a text against the thread and knows another wording', async () => {
  const other = reply('b', {
    text: 'That is no way to treat you. May we ring you this afternoon?',
  });
  const { worker } = benchWith(reply('a'), other);
  await worker.ask('items.observe', [observation('1')], onX);
  const here = ['Lena, we are sorry. Send us the order number in a private message.'];
  const request = { key, text: reply('a').text, reply: replyId('a') };
  expect(await worker.ask('replies.check', { ...request, here: [] }, onX)).toEqual([]);
  expect(await worker.ask('replies.check', { ...request, here }, onX)).toMatchObject([
    { guard: 'repetition', here: 1, better: { reply: 'b' } },
  ]);
});
