import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey } from '@/lib/domain/ids.ts';
import { type Bench, bench, freshDisk, observation, x } from './worker-kit.ts';

const key = itemKey(x, '1');
let worker: Bench;
beforeEach(async () => {
  freshDisk();
  worker = bench();
  await worker.ask('items.observe', [observation('1')]);
  worker.heard.length = 0;
});
const tab = (id: number, url: string) => ({ id, windowId: 1, url });

describe('going to an item', () => {
  it('brings the tab of its own page forward and rings it there', async () => {
    worker.tabs.push(
      tab(1, 'https://x.com/home'),
      tab(2, 'https://x.com/haldenoak/status/100'),
      tab(3, 'https://x.com/mira_castellane/status/1?s=20'),
    );
    expect(await worker.ask('items.open', key)).toEqual({ where: 'tab' });
    expect(worker.opened).toEqual(['forward 3']);
    expect(worker.heard).toEqual([{ type: 'highlight', key }]);
  });

  it('takes the tab of its thread otherwise, and no number that only begins alike', async () => {
    worker.tabs.push(
      tab(1, 'https://x.com/haldenoak/status/1001'),
      tab(2, 'https://x.com/haldenoak/status/100/photo/1'),
    );
    await worker.ask('items.open', key);
    expect(worker.opened).toEqual(['forward 2']);
  });

  it('opens its permalink anew when no tab shows it', async () => {
    worker.tabs.push(tab(1, 'https://x.com/home'));
    expect(await worker.ask('items.open', key)).toEqual({ where: 'new-tab' });
    expect(worker.opened).toEqual(['https://x.com/mira_castellane/status/1']);
  });

  it('says so when there is no way to it', async () => {
    await worker.ask('items.observe', [
      observation('2', { state: 'unanswered' }, { permalink: 'https://evil.example/' }),
    ]);
    expect(await worker.call('items.open', itemKey(x, '2'))).toMatchObject({
      failure: 'not-found',
    });
    expect(await worker.call('items.open', itemKey(x, '404'))).toMatchObject({
      failure: 'not-found',
    });
    expect(worker.opened).toEqual([]);
  });
});
