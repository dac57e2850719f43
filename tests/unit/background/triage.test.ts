import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Analyser, createTriage, type Triage } from '@/lib/background/triage.ts';
import type { Analysis } from '@/lib/domain/analysis.ts';
import { commandId, itemKey } from '@/lib/domain/ids.ts';
import { queueOf } from '@/lib/domain/queue.ts';
import { createStore } from '@/lib/storage/store.ts';
import { readLanguageModel } from '@/lib/triage/language/model.ts';
import { bench, freshDisk, nextCommandId, observation, onX, x } from './worker-kit.ts';

const calm: Analysis = {
  lang: 'en',
  langConfidence: 0.9,
  situation: 'complaint',
  needsAnswer: 'yes',
  sentiment: 'negative',
  strength: 0.5,
  arousal: 0.2,
  abuse: 0.1,
  abusive: false,
  stance: 'constructive',
  spam: 0,
  severity: 1,
  crisis: false,
  reasons: [],
};
const rude: Analysis = {
  ...calm,
  situation: 'abuse',
  abuse: 0.9,
  abusive: true,
  stance: 'below_the_belt',
  severity: 2,
  reasons: [
    {
      about: 'abuse',
      by: { type: 'rule', rule: 'insult_of_person' },
      concern: 'insult',
      words: [],
    },
  ],
};

/** Triage that calls everything rude which says "clown", and counts what it was asked. */
function plainTriage(build = '1'): Triage & { readonly asked: string[] } {
  const asked: string[] = [];
  const analyser: Analyser = (text) => {
    asked.push(text);
    return text.includes('clown') ? rude : calm;
  };
  return { build, asked, ready: async () => analyser };
}

const insult = 'You are a clown, all of you at Halden & Oak';
const key = itemKey(x, '1');
const flagsOf = (flags: readonly { reason: string; by: string }[]) =>
  flags.map(({ reason, by }) => `${by}: ${reason}`);

beforeEach(() => {
  freshDisk();
});

describe('what triage says of items', () => {
  it('is kept with the item and goes with every view of it', async () => {
    const worker = bench({ triage: plainTriage() });
    const { views } = await worker.ask('items.observe', [observation('1')]);
    expect(views[0]?.analysis).toEqual(calm);
    expect((await worker.ask('items.detail', key)).view.analysis).toEqual(calm);
    const desk = await worker.ask('items.desk', { after: null, limit: 10 });
    expect(desk.items[0]?.analysis).toEqual(calm);
  });

  it('is asked once for a text, and again when the text changes', async () => {
    const triage = plainTriage();
    const worker = bench({ triage });
    await worker.ask('items.observe', [observation('1')]);
    await worker.ask('items.observe', [observation('1')]);
    await worker.ask('items.observe', [observation('1', { state: 'answered' })]);
    expect(triage.asked).toHaveLength(1);
    await worker.ask('items.observe', [observation('1', { state: 'answered' }, { text: insult })]);
    expect(triage.asked).toHaveLength(2);
    expect((await worker.ask('items.detail', key)).view.analysis?.abusive).toBe(true);
  });

  it('is not asked of our own words', async () => {
    const triage = plainTriage();
    const worker = bench({ triage });
    await worker.ask('items.observe', [observation('1', { state: 'unanswered' }, { own: true })]);
    expect(triage.asked).toEqual([]);
  });

  it('is made up for when the models could not be read at first', async () => {
    let broken = true;
    const triage = createTriage('1', async () => {
      if (broken) throw new Error('not now');
      const language = readLanguageModel(
        new Uint8Array(readFileSync('assets/public/models/language.bin')),
      );
      return { language, models: null as never };
    });
    expect(await triage.ready()).toBeNull();
    broken = false;
    expect(await triage.ready()).not.toBeNull();

    const worker = bench();
    const { views } = await worker.ask('items.observe', [observation('1')]);
    expect(views[0]).not.toHaveProperty('analysis');
    const later = bench({ store: worker.worker.store, triage: plainTriage() });
    const again = await later.ask('items.observe', [observation('1')]);
    expect(again.views[0]?.analysis).toEqual(calm);
    expect(later.heard).toMatchObject([{ type: 'changed', views: [{ key }] }]);
  });

  it('is judged anew by a new build, for what no page shows any more too', async () => {
    const store = createStore();
    const before = bench({ store });
    const many = Array.from({ length: 450 }, (_, index) => observation(String(index)));
    await before.ask('items.observe', many);
    const triage = plainTriage();
    const { judgeKept } = await import('@/lib/background/judge-kept.ts');
    const after = bench({ store, triage });
    expect(await judgeKept(after.worker)).toMatchObject([{ type: 'rev' }]);
    const rows = await store.read((db) => db.items.toArray());
    expect(rows.filter(({ analysis }) => analysis?.build === '1')).toHaveLength(450);
    expect(await judgeKept(after.worker)).toEqual([]);
    expect(await judgeKept({ ...after.worker, triage: plainTriage('2') })).toHaveLength(1);
  });
});

describe('a flag of triage', () => {
  const observeInsult = async () => {
    const worker = bench({ triage: plainTriage() });
    await worker.ask('items.observe', [
      observation('1', { state: 'unanswered' }, { text: insult }),
    ]);
    return worker;
  };

  it('is marked as such, and changes nothing about how the item stands', async () => {
    const worker = await observeInsult();
    const { view, history } = await worker.ask('items.detail', key);
    expect(view.flags).toMatchObject([{ reason: 'insult', severity: 2, by: 'triage' }]);
    expect(history.at(-1)?.what).toMatchObject({ type: 'flag', by: 'triage' });
    expect((await worker.ask('items.desk', { head: 10 })).items).toHaveLength(1);
    expect(queueOf(view, false)).toBe('to_answer');
    expect((await worker.ask('data.report')).decided).toBe(0);
  });

  it('stays away once a person took it back', async () => {
    const worker = await observeInsult();
    await worker.ask('command.perform', {
      id: nextCommandId(),
      at: worker.now,
      key,
      type: 'unflag',
      reason: 'insult',
    });
    await worker.ask('items.observe', [
      observation('1', { state: 'unanswered' }, { text: `${insult}!` }),
    ]);
    expect((await worker.ask('items.detail', key)).view.flags).toEqual([]);
  });

  it('leaves a person’s flag as it is', async () => {
    const worker = bench({ triage: plainTriage() });
    await worker.ask('items.observe', [observation('1')]);
    await worker.ask('command.perform', {
      id: nextCommandId(),
      at: worker.now,
      key,
      type: 'flag',
      reason: 'insult',
      severity: 4,
    });
    await worker.ask('items.observe', [
      observation('1', { state: 'unanswered' }, { text: insult }),
    ]);
    const { view } = await worker.ask('items.detail', key);
    expect(view.flags).toMatchObject([{ reason: 'insult', severity: 4, by: 'person' }]);
  });

  it('is not set on words between strangers', async () => {
    const worker = bench({ triage: plainTriage() });
    const aside = { text: insult, aside: true as const };
    await worker.ask('items.observe', [observation('1', { state: 'unanswered' }, aside)]);
    expect((await worker.ask('items.detail', key)).view).toMatchObject({ flags: [], aside: true });
  });
});

describe('a correction', () => {
  const correct = { at: 1, key, type: 'correct' as const, says: { abusive: false } };

  async function corrected() {
    const worker = bench({ triage: plainTriage() });
    await worker.ask('items.observe', [
      observation('1', { state: 'unanswered' }, { text: insult }),
      observation('2', { state: 'unanswered' }, { text: `${insult}!!` }),
      observation('3', { state: 'unanswered' }, { text: 'What a clown show, where is my sofa?' }),
    ]);
    worker.heard.length = 0;
    const id = commandId('correction-1');
    const { view } = await worker.ask('command.perform', { ...correct, id });
    return { worker, id, view };
  }
  const judged = async (worker: ReturnType<typeof bench>, id: string) =>
    (await worker.ask('items.detail', itemKey(x, id))).view;

  it('changes this item and its repeats at once, and says so to every tab', async () => {
    const { worker, view } = await corrected();
    expect(view.analysis).toMatchObject({ abusive: false, stance: 'neutral' });
    expect(view.analysis?.reasons[0]).toEqual({
      about: 'abuse',
      by: { type: 'correction' },
      words: [],
    });
    expect(flagsOf(view.flags)).toEqual([]);
    expect(flagsOf((await judged(worker, '2')).flags)).toEqual([]);
    expect(flagsOf((await judged(worker, '3')).flags)).toEqual(['triage: insult']);
    expect(worker.heard).toMatchObject([
      { type: 'changed', views: [{ key }, { key: itemKey(x, '2') }] },
      { type: 'corrections' },
    ]);
  });

  it('holds for what comes later', async () => {
    const { worker } = await corrected();
    await worker.ask('items.observe', [
      observation('9', { state: 'unanswered' }, { text: insult.toUpperCase() }),
    ]);
    // The plain triage above does not see capitals; the flag would come from the correction's lack.
    await worker.ask('items.observe', [
      observation('10', { state: 'unanswered' }, { text: `${insult} :)` }),
    ]);
    expect((await judged(worker, '10')).analysis?.abusive).toBe(false);
  });

  it('is listed, exported, taken in elsewhere, and undone', async () => {
    const { worker, id } = await corrected();
    const listed = await worker.ask('corrections.list');
    expect(listed).toEqual([{ id, at: 1, key, text: insult, says: { abusive: false } }]);

    const backup = await worker.ask('data.export');
    freshDisk();
    const elsewhere = bench({ triage: plainTriage() });
    expect(await elsewhere.ask('data.import', backup)).toMatchObject({ ok: true });
    expect(await elsewhere.ask('corrections.list')).toEqual(listed);
    expect((await judged(elsewhere, '2')).analysis?.abusive).toBe(false);

    await elsewhere.ask('corrections.remove', id, onX);
    expect(await elsewhere.ask('corrections.list')).toEqual([]);
    expect(flagsOf((await judged(elsewhere, '1')).flags)).toEqual(['triage: insult']);
    expect((await judged(elsewhere, '2')).analysis).toEqual(rude);
  });

  it('is carried out once, whichever way it comes again', async () => {
    const { worker, id } = await corrected();
    await worker.ask('command.perform', { ...correct, id });
    expect(await worker.ask('corrections.list')).toHaveLength(1);
  });

  it('leaves with everything else', async () => {
    const { worker } = await corrected();
    await worker.ask('data.erase');
    expect(await worker.ask('corrections.list')).toEqual([]);
  });
});
