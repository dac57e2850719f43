import { beforeEach, expect, it } from 'vitest';
import { itemKey, platformId, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { Knowledge } from '@/lib/replies/learned.ts';
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
/** A reply that went out as it is saved. */
const sentAs = (id: string) => {
  const { text } = reply(id);
  const inserted = [{ reply: replyId(id), text, stood: text }];
  return { id: '1', key, sent: text, inserted, passedOver: [] };
};

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
  await worker.ask('replies.sent', sentAs('a'), onX);
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

it('records nothing for another platform’s item or an unknown reply, and no words of an item not kept', async () => {
  const { worker, seen, ask } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1')], onX);
  const used = sentAs('a');
  expect(await worker.call('replies.sent', used, tabOn('www.instagram.com'))).toMatchObject({
    failure: 'not-allowed',
  });
  const unknown = itemKey(platformId('x'), '99');
  await worker.ask('replies.sent', sentAs('z'), onX);
  await ask();
  expect(seen[0]?.uses).toEqual([]);
  await worker.ask('replies.sent', { ...used, key: unknown }, onX);
  await ask();
  expect(seen[1]?.uses).toMatchObject([{ replyId: 'a', outcome: 'sent', text: '' }]);
});

it('counts a report that comes twice once', async () => {
  const { worker, seen, ask } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1')], onX);
  await ask();
  await worker.ask('replies.sent', sentAs('a'), onX);
  await worker.ask('replies.sent', sentAs('a'), onX);
  await ask();
  expect(seen[1]?.uses).toHaveLength(1);
});

it('learns what was changed and what was passed over', async () => {
  const { worker, seen, ask } = benchWith(reply('a'), reply('b'));
  await worker.ask('items.observe', [observation('1')], onX);
  await ask();
  const { text } = reply('a');
  const sent = `${text} We write back today.`;
  const report = { ...sentAs('a'), sent, passedOver: [replyId('b')] };
  expect(await worker.ask('replies.sent', report, onX)).toEqual({ news: true });
  expect(await worker.ask('replies.sent', { ...sentAs('a'), id: '2' }, onX)).toEqual({
    news: false,
  });
  await ask();
  expect(seen[1]?.uses?.filter(({ id }) => id.startsWith('1 '))).toMatchObject([
    { replyId: 'a', outcome: 'edited', edit: { inserted: text, sent }, said: sent },
    { replyId: 'b', outcome: 'rejected' },
  ]);
});

it('keeps a sent answer as a reply, once, and can lose it again', async () => {
  const { worker } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1')], onX);
  const text = 'Mira, we send you a new runner for that drawer tomorrow.';
  const asked = { id: replyId('new'), key, text };
  const kept = await worker.ask('replies.keep', asked, onX);
  expect(kept).toMatchObject({
    id: 'new',
    text: '{first_name|}, we send you a new runner for that drawer tomorrow.',
    examples: ['The drawer of my oak dresser does not close.'],
  });
  expect(await worker.ask('replies.keep', asked, onX)).toEqual(kept);
  const ids = async () => (await worker.ask('replies.list')).map(({ id }) => id).toSorted();
  expect(await ids()).toEqual(['a', 'new']);
  const unkeep = (id: string) => worker.call('replies.unkeep', replyId(id), onX);
  worker.now += 61 * 60_000;
  expect(await unkeep('new')).toMatchObject({ failure: 'not-found' });
  worker.now -= 60 * 60_000;
  expect(await unkeep('new')).toMatchObject({ ok: true });
  expect(await ids()).toEqual(['a']);
  await worker.ask('replies.save', { ...reply('a'), text: 'Another text.' }, onX);
  expect(await unkeep('a')).toMatchObject({ failure: 'not-found' });
});

it('looks back at the answers that went out elsewhere', async () => {
  const { worker } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1'), observation('2'), observation('3')], onX);
  const { text } = reply('a');
  const check = () =>
    worker.ask('replies.check', { key, text, reply: replyId('a'), here: [] }, onX);
  expect(await check()).toEqual([]);
  for (const [id, name] of [
    ['2', 'Lena'],
    ['3', 'Tom'],
  ] as const) {
    const said = `${name}, ${text}`;
    const report = { ...sentAs('a'), id, key: itemKey(x, id), sent: said };
    await worker.ask('replies.sent', report, onX);
  }
  expect(await check()).toMatchObject([{ guard: 'repetition', here: 0, last: 2 }]);
});

it('forgets all of it when the data is erased', async () => {
  const { worker, seen, ask } = benchWith(reply('a'));
  await worker.ask('items.observe', [observation('1')], onX);
  await ask();
  await worker.ask('replies.sent', sentAs('a'), onX);
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
