// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { seatOf } from '@/lib/page/badge-seat.ts';
import type { Sighting } from '@/lib/page/sightings.ts';
import type { PageContext, PlatformAdapter } from '@/lib/platforms/types.ts';
import { fakeContext, fakePlatform } from './fake-platform.ts';

const bar = document.createElement('header');
const withHeader: PlatformAdapter = {
  ...fakePlatform,
  header: () => ({ row: bar, beside: bar, side: 'after' }),
};

/** One row for every speaker, in this order. */
function said(context: PageContext, ...speakers: readonly string[]): readonly Sighting[] {
  return speakers.map((by, index) => {
    const element = document.createElement('p');
    element.dataset.id = `${index}`;
    element.dataset.by = by;
    const draft = fakePlatform.read(element, context);
    if (!draft.ok) throw new Error(draft.reason);
    return { element, draft: draft.value };
  });
}

function seats(adapter: PlatformAdapter, context: PageContext, ...speakers: readonly string[]) {
  const items = said(context, ...speakers);
  return items.map((item) => {
    const at = seatOf(item, context, adapter, () => items)?.at;
    return at === bar ? 'bar' : at === item.element ? 'item' : at;
  });
}

describe('the badge of an item', () => {
  const post = fakeContext(document);
  const talk: PageContext = { ...post, page: 'conversation' };

  it('stands at the item itself, and own items have none', () => {
    expect(seats(withHeader, post, 'ana', 'us', 'ben')).toEqual(['item', undefined, 'item']);
  });

  it('stands in the bar of a conversation, for the newest words of the other side', () => {
    expect(seats(withHeader, talk, 'ana', 'us', 'ana', 'ana', 'us')).toEqual([
      undefined,
      undefined,
      undefined,
      'bar',
      undefined,
    ]);
    expect(seats(withHeader, talk, 'us')).toEqual([undefined]);
  });

  it('stands at those words where the conversation has no bar', () => {
    expect(seats(fakePlatform, talk, 'ana', 'ana')).toEqual([undefined, 'item']);
    expect(seats({ ...withHeader, header: () => null }, talk, 'ana')).toEqual(['item']);
  });

  it('counts words of unknown side as the other’s', () => {
    const anonymous: PageContext = { ...talk, self: null };
    expect(seats(withHeader, anonymous, 'ana', 'us')).toEqual([undefined, 'bar']);
  });
});
