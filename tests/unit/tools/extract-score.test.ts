import { describe, expect, it } from 'vitest';
import type { ExtractedItem } from '../../tools/extract/extracted.ts';
import { f1Of, scoreOf, type TruthItem, totalOf } from '../../tools/extract/score.ts';

const read: ExtractedItem = {
  kind: 'reply',
  id: '7',
  author: { handle: 'Mira_K', name: 'Mira', url: null },
  text: 'See  https://oak.example/1…\nnow',
  time: '2026-01-01T10:00:00.900Z',
  parentId: '3',
  own: null,
  permalink: null,
};
const truth: TruthItem = {
  kind: 'reply',
  id: '7',
  author: { handle: '@mira_k' },
  text: 'See oak.example/1 now',
  time: '2026-01-01T10:00:00.000Z',
  parentId: '3',
  own: false,
};
const score = (truths: readonly TruthItem[], items: readonly ExtractedItem[]) =>
  scoreOf({ url: '', items: truths }, { items });

describe('the score of a saved page', () => {
  it('overlooks white space, hidden parts of links, case of handles and parts of a second', () => {
    const { fields, ...counts } = score([truth], [read]);
    expect(counts).toEqual({ found: 1, missed: 0, invented: 0 });
    expect(Object.values(fields)).toEqual(Array(6).fill({ right: 1, judged: 1 }));
  });

  it('tells each wrong field apart', () => {
    const wrong = { ...read, kind: 'post', parentId: null, own: true, text: 'other' };
    expect(score([truth], [wrong]).fields).toMatchObject({
      kind: { right: 0 },
      parent: { right: 0 },
      own: { right: 0 },
      text: { right: 0 },
      author: { right: 1 },
    });
  });

  it('counts what was missed and what was invented', () => {
    const result = score([truth], [{ ...read, id: '8' }]);
    expect(result).toMatchObject({ found: 0, missed: 1, invented: 1 });
    expect(f1Of(result)).toBe(0);
  });

  it('does not mind optional items, found or not', () => {
    const optional = { ...truth, optional: true };
    expect(score([optional], [read])).toMatchObject({ found: 0, missed: 0, invented: 0 });
    expect(score([optional], [])).toMatchObject({ found: 0, missed: 0, invented: 0 });
  });

  it('knows an item by another id, by the number of its URN, and without an id by its words', () => {
    expect(score([{ ...truth, id: 'x', idAlt: ['7'] }], [read]).found).toBe(1);
    expect(score([{ ...truth, id: 'urn:li:activity:7' }], [read]).found).toBe(1);
    expect(score([{ ...truth, id: null }], [{ ...read, id: null }]).found).toBe(1);
  });

  it('leaves out fields that the truth skips or does not know', () => {
    const { own: _, ...unknown } = truth;
    expect(score([{ ...unknown, time: null, skip: ['text'] }], [read]).fields).toMatchObject({
      text: { judged: 0 },
      time: { judged: 0 },
      own: { judged: 0 },
    });
  });

  it('adds up over files', () => {
    const total = totalOf([score([truth], [read]), score([truth], [])]);
    expect(total).toMatchObject({ found: 1, missed: 1, invented: 0 });
    expect(f1Of(total)).toBeCloseTo(2 / 3);
    expect(f1Of(totalOf([]))).toBe(1);
  });
});
