import { expect } from '@playwright/test';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';
import { callWorker } from './kit/worker-call.ts';

test.describe('triage in the browser', () => {
  test('judges what the page shows, and learns from a correction at once', async ({
    inlay,
    practice,
  }) => {
    const entry = practice.entries.find(({ url }) => new URL(url).host === 'x.com');
    if (!entry) throw new Error('no practice page at x.com');
    await inlay.open(entry.url);
    const items = await until('items that triage judged', async () => {
      const { items } = await callWorker(inlay, 'items.desk', { after: null, limit: 100 });
      return items.length > 3 && items.every(({ analysis }) => analysis) ? items : null;
    });
    // Every comment is in some language; that the models were read shows in a score.
    expect(items.map(({ analysis }) => analysis?.lang)).not.toContain(undefined);
    expect(items.some(({ analysis }) => (analysis?.langConfidence ?? 1) < 1)).toBe(true);

    const [first] = items;
    if (!first) throw new Error('no item');
    const command = { id: 'triage-1', at: Date.now(), key: first.key, type: 'correct' };
    const says = { situation: 'idea', needsAnswer: 'no' };
    const { view } = await callWorker(inlay, 'command.perform', { ...command, says } as never);
    expect(view.analysis).toMatchObject(says);

    const [taught] = await callWorker(inlay, 'corrections.list');
    if (!taught) throw new Error('no correction');
    await callWorker(inlay, 'corrections.remove', taught.id);
    const { view: after } = await callWorker(inlay, 'items.detail', first.key);
    expect(after.analysis).toEqual(first.analysis);
  });
});
