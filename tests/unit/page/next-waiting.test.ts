import { describe, expect, it } from 'vitest';
import { nextWaiting } from '@/lib/page/step/next-waiting.ts';
import { item, viewOf, type WholeItem } from '../components/fakes/items.ts';

const waiting = (id: string) => item({ id });
const answered = (id: string) => item({ id, view: { page: { state: 'answered' } } });
const own = (id: string): WholeItem => {
  const made = item({ id });
  return { ...made, draftOf: { ...made.draftOf, own: true } };
};

/** The ids of the items a person is led to, one press after the other, from a place on. */
function steps(page: readonly WholeItem[], from: string | null, presses: number) {
  const keys = page.map(({ key }) => key);
  const find = (key: string) => {
    const found = page.find((each) => each.key === key);
    return found ? { draft: found.draftOf, view: viewOf(found) } : null;
  };
  let at = from === null ? null : item({ id: from }).key;
  return Array.from({ length: presses }, () => {
    at = nextWaiting(keys, find, at);
    return at && page.findIndex(({ key }) => key === at);
  });
}

describe('the next item that waits', () => {
  const page = [answered('a'), waiting('b'), answered('c'), waiting('d')];

  it('is the first of the page, then the one behind it, then the first again', () => {
    expect(steps(page, null, 3)).toEqual([1, 3, 1]);
  });

  it('is looked for from where the person is, waiting or not', () => {
    expect(steps(page, 'c', 1)).toEqual([3]);
    expect(steps(page, 'gone', 1)).toEqual([1]);
  });

  it('is the same one where no other waits', () => {
    expect(steps([answered('a'), waiting('b')], 'b', 1)).toEqual([1]);
  });

  it('is none where nothing waits, and never one of ours', () => {
    expect(steps([answered('a')], null, 1)).toEqual([null]);
    expect(steps([own('a')], null, 1)).toEqual([null]);
    expect(steps([], null, 1)).toEqual([null]);
  });
});
