import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey, threadKey } from '@/lib/domain/ids.ts';
import { type Bench, bench, draft, freshDisk, observation, x } from './worker-kit.ts';

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
    worker.showing.push(1, 2, 3);
    expect(await worker.ask('items.open', key)).toEqual({ where: 'tab' });
    expect(worker.opened).toEqual(['forward 3']);
    expect(worker.heard).toEqual([{ type: 'highlight', key }]);
  });

  it('takes any other tab that has it on its page, a feed for one', async () => {
    worker.tabs.push(tab(1, 'https://x.com/home'), tab(2, 'https://x.com/notifications'));
    worker.showing.push(2);
    expect(await worker.ask('items.open', key)).toEqual({ where: 'tab' });
    expect(worker.opened).toEqual(['forward 2']);
  });

  it('brings its own page forward while that still loads', async () => {
    worker.tabs.push(tab(3, 'https://x.com/mira_castellane/status/1'));
    expect(await worker.ask('items.open', key)).toEqual({ where: 'tab' });
    expect(worker.opened).toEqual(['forward 3']);
  });

  it('opens its permalink where the tab of its thread does not show it', async () => {
    worker.tabs.push(tab(2, 'https://x.com/haldenoak/status/100'));
    expect(await worker.ask('items.open', key)).toEqual({ where: 'new-tab' });
    expect(worker.opened).toEqual(['https://x.com/mira_castellane/status/1']);
  });

  it.each([
    'https://www.linkedin.com/feed/update/urn:li:activity:7396000000000000100/',
    'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7396000000000000100/',
    'https://www.linkedin.com/posts/haldenoak_table-activity-7396000000000000100-Ab1c/',
    'https://www.facebook.com/permalink.php?story_fbid=7396000000000000100&id=1',
  ])('knows a thread by the number in %s', async (url) => {
    const thread = threadKey(x, '7396000000000000100');
    const { permalink: _, ...rest } = draft('9', { thread });
    const page = { state: 'unanswered' } as const;
    await worker.ask('items.observe', [{ draft: rest, page }]);
    worker.tabs.push(tab(1, 'https://x.com/x/status/17396000000000000100'), tab(2, url));
    expect(await worker.ask('items.open', itemKey(x, '9'))).toEqual({ where: 'tab' });
    expect(worker.opened).toEqual(['forward 2']);
  });

  it('takes the tab of its thread otherwise, and no number that only begins alike', async () => {
    worker.tabs.push(
      tab(1, 'https://x.com/haldenoak/status/1001'),
      tab(2, 'https://x.com/haldenoak/status/100/photo/1'),
    );
    worker.showing.push(1, 2);
    await worker.ask('items.open', key);
    expect(worker.opened).toEqual(['forward 2']);
  });

  it('opens its permalink anew when no tab shows it', async () => {
    worker.tabs.push(tab(1, 'https://x.com/home'));
    expect(await worker.ask('items.open', key)).toEqual({ where: 'new-tab' });
    expect(worker.opened).toEqual(['https://x.com/mira_castellane/status/1']);
  });

  it('asks the page that shows it for its first suggestion, and says where none does yet', async () => {
    worker.tabs.push(tab(1, 'https://x.com/home'));
    worker.showing.push(1);
    expect(await worker.ask('items.insertFirst', key)).toEqual({ asked: true });
    expect(worker.heard).toEqual([{ type: 'highlight', key, insert: true }]);
    expect(worker.opened).toEqual(['forward 1']);
    worker.showing.length = 0;
    expect(await worker.ask('items.insertFirst', key)).toEqual({ asked: false });
    expect(worker.opened).toEqual(['forward 1', 'https://x.com/mira_castellane/status/1']);
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
