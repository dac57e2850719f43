/** @vitest-environment happy-dom */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ItemKey } from '@/lib/domain/ids.ts';
import { createReader, type Reader } from '@/lib/page/reader.ts';
import { type Batch, type Pace, watch } from '@/lib/page/watcher.ts';
import { fakeContext, fakeKey, fakePlatform, row } from './fake-platform.ts';

/** Works as soon as the test says so, one element a slice when `sliceMs` is 0. */
function handPace(sliceMs: number) {
  const waiting: (() => void)[] = [];
  const pace: Pace = {
    soon(work) {
      waiting.push(work);
      return () => waiting.splice(waiting.indexOf(work), 1);
    },
    sliceMs,
  };
  return {
    pace,
    slices: 0,
    run() {
      while (waiting.length > 0) {
        this.slices++;
        waiting.shift()?.();
      }
    },
  };
}

describe('reading a page', () => {
  let list: HTMLElement;
  let end: AbortController;
  let clock: ReturnType<typeof handPace>;
  let reader: Reader;
  let sighted: ItemKey[];
  let gone: ItemKey[];
  let told: ItemKey[];

  const start = (sliceMs = Number.POSITIVE_INFINITY) => {
    clock = handPace(sliceMs);
    reader = createReader(
      { adapter: fakePlatform, pace: () => clock.pace, self: () => fakePlatform.self(document) },
      {
        onSighted: ({ draft }, changed) => {
          if (changed) sighted.push(draft.key);
        },
        onGone: (key) => gone.push(key),
        onSettled: (changed) => told.push(...changed.map(({ draft }) => draft.key)),
      },
      end.signal,
    );
    watch(
      document,
      () => clock.pace,
      'inlay-badge',
      (batch: Batch) => reader.take(batch),
      end.signal,
    );
    reader.open(fakeContext(document));
    clock.run();
  };

  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    clock.run();
  };

  beforeEach(() => {
    document.body.replaceChildren();
    document.body.dataset.self = 'us';
    list = document.createElement('div');
    list.id = 'list';
    document.body.append(list);
    end = new AbortController();
    sighted = [];
    gone = [];
    told = [];
  });
  afterEach(() => end.abort());

  it('tells an unanswered comment from one that the brand answered beneath', () => {
    list.append(
      row(document, 'a', 'mira', 'Where is my order?'),
      row(document, 'b', 'jonas', 'Lovely chair'),
      row(document, 'c', 'us', 'Thank you', 'b'),
    );
    start();
    expect(reader.observation(fakeKey('a'))?.page.state).toBe('unanswered');
    expect(reader.observation(fakeKey('b'))?.page).toMatchObject({
      state: 'answered',
      by: fakeKey('c'),
    });
    expect(reader.observation(fakeKey('c'))).toBeNull();
  });

  it('changes its mind when the answer arrives while one watches', async () => {
    list.append(row(document, 'a', 'mira', 'Where is my order?'));
    start();
    told = [];
    list.append(row(document, 'b', 'us', 'On its way', 'a'));
    await settle();
    expect(reader.observation(fakeKey('a'))?.page.state).toBe('answered');
    expect(told).toContain(fakeKey('a'));
  });

  it('rebinds a recycled node to the item it shows now', async () => {
    const element = row(document, 'a', 'mira', 'one');
    list.append(element);
    start();
    element.dataset.id = 'b';
    element.textContent = 'two';
    expect(reader.resolve(fakeKey('a'))).toBeNull();
    await settle();
    expect(gone).toContain(fakeKey('a'));
    expect(reader.sighting(fakeKey('b'))?.draft.text).toBe('two');
    expect(reader.resolve(fakeKey('b'))).toBe(element);
  });

  it('lets go of items that leave and finds them again when they return', async () => {
    const element = row(document, 'a', 'mira', 'one');
    list.append(element);
    start();
    element.remove();
    await settle();
    expect(reader.sighting(fakeKey('a'))).toBeUndefined();
    list.append(element);
    await settle();
    expect(reader.resolve(fakeKey('a'))).toBe(element);
  });

  it('reads everything again when the account becomes known', async () => {
    delete document.body.dataset.self;
    list.append(row(document, 'a', 'mira', 'one'));
    clock = handPace(Number.POSITIVE_INFINITY);
    start();
    reader.open(fakeContext(document, null));
    clock.run();
    expect(reader.observation(fakeKey('a'))?.page).toEqual({
      state: 'unknown',
      cause: { type: 'own-account-unknown' },
    });
    document.body.dataset.self = 'us';
    list.append(document.createElement('hr'));
    await settle();
    expect(reader.observation(fakeKey('a'))?.page.state).toBe('unanswered');
  });

  it('reads neighbours again when an item comes between them, not when its words change', async () => {
    const [first, second] = ['a', 'b'].map((id) => row(document, id, 'mira', id));
    if (!first || !second) throw new Error('no rows');
    list.append(first, second);
    start();
    const before = reader.counts().read;
    first.append(document.createElement('b'));
    await settle();
    expect(reader.counts().read - before).toBe(1);
    first.replaceChildren('other words');
    await settle();
    expect(reader.counts().read - before).toBe(2);
    second.before(row(document, 'c', 'jonas', 'between'));
    await settle();
    expect(reader.counts().read - before).toBe(5);
  });

  it('works in slices and settles once at the end', () => {
    for (let n = 0; n < 20; n++) list.append(row(document, `n${n}`, 'mira', `words ${n}`));
    start(-1);
    expect(clock.slices).toBeGreaterThanOrEqual(20);
    expect(told).toHaveLength(20);
  });

  it('shows nothing on a page it was not made for', () => {
    list.append(row(document, 'a', 'mira', 'one'));
    start();
    reader.open(null);
    clock.run();
    expect(reader.inOrder()).toHaveLength(0);
    expect(gone).toEqual([fakeKey('a')]);
  });

  it('counts why an element is no item', () => {
    const nameless = row(document, 'a', '', 'one');
    list.append(nameless);
    start();
    expect(reader.counts().refused.get('no-author')).toBe(1);
    expect(sighted).toHaveLength(0);
  });

  it('passes over the coming and going of its own badges', async () => {
    const element = row(document, 'a', 'mira', 'one');
    list.append(element);
    start();
    const before = clock.slices;
    element.append(document.createElement('inlay-badge'));
    await settle();
    expect(clock.slices).toBe(before);
  });

  it('stops for good with its signal', async () => {
    start();
    end.abort();
    list.append(row(document, 'a', 'mira', 'one'));
    await settle();
    expect(sighted).toHaveLength(0);
  });
});
