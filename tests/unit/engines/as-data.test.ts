import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asData } from '@/lib/engines/as-data.ts';
import { injections } from './injections.ts';

const inside = (data: string): string => {
  const lines = data.split('\n');
  expect(lines).toHaveLength(3);
  expect([lines[0], lines[2]]).toEqual(['<comment>', '</comment>']);
  return lines[1] ?? '';
};
const hidden = /[\u2028-\u202e\u2066-\u2069\u200b\ufeff\u{e0000}-\u{e007f}]/u;

describe('words in a prompt', () => {
  it.each(injections)('stay one line of JSON that cannot close its mark: %j', (text) => {
    const line = inside(asData('comment', { text }));
    expect(line).not.toMatch(/[<>[\]]/);
    expect(line).not.toMatch(hidden);
    expect(JSON.parse(line)).toEqual({ text });
  });

  it('come back whole, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string()),
        (text, more) => {
          const line = inside(asData('comment', { text, more }));
          expect(JSON.parse(line)).toEqual({ text, more });
          expect(line.replace(/"more":\[.*\]/, '')).not.toMatch(/[<>[\]]/);
          expect(line).not.toMatch(/[<>]/);
          expect(line).not.toMatch(hidden);
        },
      ),
    );
  });

  it('are cut where they are endless, and never through a letter', () => {
    for (const start of ['', 'a']) {
      const { text } = JSON.parse(inside(asData('comment', { text: start + '🐢'.repeat(9_000) })));
      expect(text.length).toBeLessThanOrEqual(4_000);
      expect(text.isWellFormed()).toBe(true);
    }
  });
});
