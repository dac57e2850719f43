import { beforeEach, describe, expect, it } from 'vitest';
import type { Act, Command, CommandForMany } from '@/lib/domain/command.ts';
import { itemKey } from '@/lib/domain/ids.ts';
import { createStore } from '@/lib/storage/store.ts';
import {
  type Bench,
  bench,
  freshDisk,
  nextCommandId,
  observation,
  onX,
  tabOn,
  x,
} from './worker-kit.ts';

const key = itemKey(x, '1');
const command = (act: Act, at = Date.UTC(2026, 10, 1, 11)): Command => ({
  id: nextCommandId(),
  at,
  key,
  ...act,
});

let worker: Bench;
beforeEach(async () => {
  freshDisk();
  worker = bench();
  await worker.ask('items.observe', [observation('1')]);
  worker.heard.length = 0;
});

const detail = () => worker.ask('items.detail', key);

describe('carrying out a command', () => {
  it('writes the decision, its history and one number, and tells everyone', async () => {
    const act = command({ type: 'setCare', care: 'forwarded', to: 'Ines, service' });
    const { view, before, after } = await worker.ask('command.perform', act, onX);
    expect(view).toMatchObject({ rev: 2, care: { state: 'forwarded', to: 'Ines, service' } });
    expect(before).toEqual({ flags: [] });
    expect(after.care?.state).toBe('forwarded');
    expect(worker.heard).toEqual([{ type: 'changed', rev: 2, views: [view] }]);
    expect((await detail()).history.at(-1)?.what).toMatchObject({
      type: 'care',
      care: 'forwarded',
    });
  });

  it('does it once, also when the answer got lost and a new worker hears it again', async () => {
    const act = command({ type: 'note', text: 'Carpenter comes on Tuesday.' });
    const first = await worker.ask('command.perform', act);
    worker = bench({ store: createStore() });
    const second = await worker.ask('command.perform', act);
    expect(second).toEqual(first);
    expect(worker.heard).toEqual([]);
    const notes = (await detail()).history.filter(({ what }) => what.type === 'note');
    expect(notes).toHaveLength(1);
  });

  it('says when the item is not there', async () => {
    const missing = { ...command({ type: 'note', text: 'x' }), key: itemKey(x, '404') };
    expect(await worker.call('command.perform', missing)).toEqual({
      ok: false,
      failure: 'not-found',
    });
  });

  it('refuses a page of another platform', async () => {
    const act = command({ type: 'note', text: 'x' });
    expect(await worker.call('command.perform', act, tabOn('www.instagram.com'))).toEqual({
      ok: false,
      failure: 'not-allowed',
    });
  });

  it('does not let a fast clock put a decision above later words of the customer', async () => {
    await worker.ask('command.perform', command({ type: 'setCare', care: 'done' }, 8e15));
    const { view } = await detail();
    expect(view.care?.at).toBe(worker.now);
  });

  it('takes back a setting when its new value is null', async () => {
    await worker.ask('command.perform', command({ type: 'setCare', care: 'done' }));
    await worker.ask('command.perform', command({ type: 'setCare', care: null }));
    expect((await detail()).view.care).toBeUndefined();
  });
});

describe('undo', () => {
  it('puts the person’s part back as it was', async () => {
    await worker.ask('command.perform', command({ type: 'flag', reason: 'insult', severity: 2 }));
    const done = await worker.ask('command.perform', command({ type: 'setCare', care: 'done' }));
    const { view } = await worker.ask(
      'command.perform',
      command({ type: 'restore', before: done.before }),
    );
    expect(view.care).toBeUndefined();
    expect(view.flags).toMatchObject([{ reason: 'insult' }]);
  });

  it('does not take a note along that was written since then', async () => {
    const done = await worker.ask('command.perform', command({ type: 'setCare', care: 'done' }));
    await worker.ask('command.perform', command({ type: 'note', text: 'Called twice.' }));
    const { view } = await worker.ask(
      'command.perform',
      command({ type: 'restore', before: done.before }),
    );
    expect(view.care).toBeUndefined();
    expect(view.note).toBe('Called twice.');
  });

  it('leaves a flag that someone else set since then', async () => {
    const mine = await worker.ask(
      'command.perform',
      command({ type: 'flag', reason: 'spam', severity: 1 }),
    );
    await worker.ask('command.perform', command({ type: 'flag', reason: 'threat', severity: 4 }));
    const { before, after } = mine;
    const { view } = await worker.ask(
      'command.perform',
      command({ type: 'restore', before, after }),
    );
    expect(view.flags.map(({ reason }) => reason)).toEqual(['threat']);
  });
});

describe('carrying out a command on several items', () => {
  const another = itemKey(x, '2');
  const done = (of: typeof key): CommandForMany => ({
    id: nextCommandId(),
    at: Date.UTC(2026, 10, 1, 11),
    key: of,
    type: 'setCare',
    care: 'done',
  });
  beforeEach(async () => {
    await worker.ask('items.observe', [observation('2')]);
    worker.heard.length = 0;
  });

  it('is one change, tells everyone once, and is undone as one', async () => {
    const answer = await worker.ask('command.performAll', [done(key), done(another)]);
    expect(answer.map(({ view }) => [view.key, view.care?.state])).toEqual([
      [key, 'done'],
      [another, 'done'],
    ]);
    const rev = answer[0]?.view.rev;
    expect(worker.heard).toEqual([{ type: 'changed', rev, views: answer.map(({ view }) => view) }]);
    const undone = await worker.ask(
      'command.performAll',
      answer.map(({ view, before, after }) => ({
        id: nextCommandId(),
        at: Date.UTC(2026, 10, 1, 12),
        key: view.key,
        type: 'restore',
        before,
        after,
      })),
    );
    expect(undone.map(({ view }) => view.care)).toEqual([undefined, undefined]);
  });

  it('leaves out what is not there any more, and does each once', async () => {
    const commands = [done(itemKey(x, '404')), done(another)];
    const first = await worker.ask('command.performAll', commands);
    expect(first.map(({ view }) => view.key)).toEqual([another]);
    worker.heard.length = 0;
    expect(await worker.ask('command.performAll', commands)).toEqual(first);
    expect(worker.heard).toEqual([]);
  });

  it('is the extension’s alone, and takes nothing that inserts or removes', async () => {
    const fromPage = await worker.call('command.performAll', [done(key)], onX);
    expect(fromPage).toMatchObject({ ok: false, failure: 'not-allowed' });
    const insert = { ...done(key), type: 'recordInsert' } as never;
    const inserting = await worker.call('command.performAll', [insert]);
    expect(inserting).toMatchObject({ ok: false, failure: 'bad-request' });
    expect((await detail()).view.draft).toBeUndefined();
  });
});
