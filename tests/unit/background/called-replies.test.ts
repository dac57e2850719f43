import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey, platformId, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { suggest } from '@/lib/replies/rank.ts';
import { bench, freshDisk, observation, onX, optionsPage, tabOn, x } from './worker-kit.ts';

const reply = (id: string, part: Partial<SavedReply> = {}): SavedReply => ({
  id: replyId(id),
  title: id,
  text: 'We look into it.',
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

const benchWith = (...starters: SavedReply[]) =>
  bench({ library: { starters, suggest, words: async () => null } });
const nobody = { text: '', author: { handle: '' } };
const key = itemKey(x, '1');

describe('a reply called by its shortcut', () => {
  const persian = reply('delay', { shortcut: 'دیرکرد', text: 'پیگیری می‌کنیم.', lang: 'fa' });
  const greek = reply('thanks', { shortcut: 'ευχαριστώ', text: 'Ευχαριστούμε.', lang: 'el' });
  const named = reply('late', { shortcut: 'late', text: 'Sorry {first_name}, {order} is late.' });

  it('comes in any script, whatever the letter forms and accents', async () => {
    const worker = benchWith(persian, greek, named);
    const call = async (shortcut: string) =>
      (await worker.ask('replies.called', { ...nobody, shortcut }, onX))?.reply.id;
    expect(await call('دیرکرد')).toBe('delay');
    expect(await call('ديركرد')).toBe('delay');
    expect(await call('ΕΥΧΑΡΙΣΤΩ')).toBe('thanks');
    expect(await call('LATE')).toBe('late');
  });

  it('is filled for the item, and says what it lacks', async () => {
    const worker = benchWith(named);
    const author = { handle: 'mira', name: 'Mira Castellane' };
    const called = await worker.ask('replies.called', { text: '', author, shortcut: 'late' }, onX);
    expect(called).toMatchObject({ filled: 'Sorry Mira, {order} is late.', missing: ['order'] });
  });

  it('knows the order that the comment names, and since when the person writes in the thread', async () => {
    const since = reply('since', { shortcut: 'since', text: '{order}, since {since}' });
    const worker = benchWith(since);
    const at = (day: number) => ({ postedAt: new Date(2026, 10, day, 12).getTime() });
    const text = 'HO-48213 is late.';
    const page = { state: 'unanswered' } as const;
    const seen = [observation('1', page, { ...at(20), text }), observation('2', page, at(14))];
    await worker.ask('items.observe', seen, onX);
    const { author } = seen[0]?.draft ?? nobody;
    const request = { key, text, author, shortcut: 'since' };
    expect(await worker.ask('replies.called', request, onX)).toMatchObject({
      filled: 'HO-48213, since November 14, 2026',
      missing: [],
    });
  });

  it('is none for a part of a shortcut, a word of a title, or a deleted reply', async () => {
    const worker = benchWith(persian, named);
    const call = (shortcut: string) => worker.ask('replies.called', { ...nobody, shortcut }, onX);
    expect(await call('lat')).toBeNull();
    expect(await call('delay')).toBeNull();
    await worker.ask('replies.remove', replyId('late'), optionsPage);
    expect(await call('late')).toBeNull();
  });

  it('is none where shortcuts are switched off', async () => {
    const worker = benchWith(named);
    await worker.ask('settings.set', { shortcuts: false });
    expect(await worker.ask('replies.called', { ...nobody, shortcut: 'late' }, onX)).toBeNull();
  });
});

it('knows what was used last, the newest first and each once, also under no item', async () => {
  const worker = benchWith(reply('a'), reply('b'), reply('c'));
  await worker.ask('items.observe', [observation('1')], onX);
  const recent = async () =>
    (await worker.ask('replies.recent', nobody, onX)).map((found) => found.reply.id);
  expect(await recent()).toEqual([]);
  const use = async (id: string, outcome: 'sent' | 'rejected', under?: typeof key) => {
    worker.now += 1000;
    const text = reply(id).text;
    const inserted = outcome === 'sent' ? [{ reply: replyId(id), text, stood: text }] : [];
    const passedOver = outcome === 'rejected' ? [replyId(id)] : [];
    const report = { id: `${worker.now}`, sent: text, inserted, passedOver };
    await worker.ask('replies.sent', { ...report, ...(under && { key: under }) }, onX);
  };
  await use('a', 'sent', key);
  await use('b', 'sent');
  await use('a', 'sent');
  await use('c', 'rejected', key);
  expect(await recent()).toEqual(['a', 'b']);
  await worker.ask('replies.remove', replyId('a'), optionsPage);
  expect(await recent()).toEqual(['b']);
});

it('learns no words from a use under no item', async () => {
  const worker = benchWith(reply('a'), reply('b'));
  await worker.ask('replies.list');
  const { text } = reply('b');
  const inserted = [{ reply: replyId('b'), text, stood: text }];
  await worker.ask('replies.sent', { id: '1', sent: text, inserted, passedOver: [] }, onX);
  const [first] = await worker.ask('replies.suggest', { ...nobody, text: 'It is late' }, onX);
  expect(first?.reasons.map(({ type }) => type)).not.toContain('used');
});

it('checks a text for no item by itself alone', async () => {
  const worker = benchWith(reply('a'));
  const check = (text: string) => worker.ask('replies.check', { text, here: [] }, onX);
  expect(await check('We look into it.')).toEqual([]);
  expect(await check('Dear {name}, we look into it.')).toMatchObject([
    { guard: 'unfilled-variable' },
  ]);
  const unkept = { key: itemKey(x, '99'), text: 'We look into it.', here: [] };
  expect(await worker.ask('replies.check', unkept, onX)).toEqual([]);
  const strange = { key: itemKey(platformId('x'), '1'), text: 'Hello', here: [] };
  expect(await worker.call('replies.check', strange, tabOn('www.instagram.com'))).toMatchObject({
    failure: 'not-allowed',
  });
});

it('brings what hears shortcuts into the frame that asks, and opens the palette in its tab', async () => {
  const worker = benchWith();
  await worker.ask('shortcuts.open', undefined, { ...onX, frameId: 4 });
  await worker.ask('palette.open', undefined, onX);
  expect(worker.injected).toEqual([
    { tabId: 7, frameId: 4, script: 'shortcuts' },
    { tabId: 7, frameId: 0, script: 'palette' },
  ]);
  expect(await worker.call('palette.open', undefined, optionsPage)).toMatchObject({ ok: false });
});
