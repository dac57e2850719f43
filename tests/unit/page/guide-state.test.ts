import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Look, startOfGuide, takeLook } from '@/lib/page/guide/guide-state.ts';

const count = 3;

const anyLook: fc.Arbitrary<Look> = fc.record(
  {
    steps: fc.array(
      fc.record({ say: fc.constant('step'), there: fc.boolean(), taken: fc.boolean() }),
      { minLength: count, maxLength: count },
    ),
    item: fc.constantFrom('in-view' as const, 'out-of-view' as const, 'missing' as const),
    threadStays: fc.boolean(),
    pressed: fc.nat({ max: count - 1 }),
  },
  { requiredKeys: ['steps', 'item', 'threadStays'] },
);

describe('the state of a guide', () => {
  it('claims no removal that nobody confirmed, whatever the page does', () => {
    const unpressed = anyLook.map(
      ({ pressed: _, ...look }): Look => ({
        ...look,
        steps: look.steps.map((step) => ({ ...step, taken: false })),
      }),
    );
    fc.assert(
      fc.property(fc.array(unpressed, { maxLength: 30 }), (looks) => {
        let state = startOfGuide;
        for (const look of looks) {
          const decision = takeLook(state, look, 'removed');
          expect(decision.wait).not.toBe('for-proof');
          expect(decision.outcome ?? 'unknown').toBe('unknown');
          state = decision.state;
        }
      }),
    );
  });

  it('never waits for proof while the item is there, out of view, or its thread is gone', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 30 }), (looks) => {
        let state = startOfGuide;
        for (const look of looks) {
          const decision = takeLook(state, look, 'hidden');
          if (look.item !== 'missing' || !look.threadStays || !decision.state.lastInView) {
            expect(decision.wait === 'for-proof' && decision.outcome === undefined).toBe(false);
          }
          state = decision.state;
        }
      }),
    );
  });

  it('stays among its steps and tells of every step that is taken', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 30 }), (looks) => {
        let state = startOfGuide;
        for (const look of looks) {
          const { state: next, events } = takeLook(state, look, 'removed');
          expect(next.step).toBeGreaterThanOrEqual(0);
          expect(next.step).toBeLessThanOrEqual(count);
          const taken = events.filter(({ type }) => type === 'taken').length;
          expect(taken).toBe(Math.max(0, next.step - state.step));
          state = next;
        }
      }),
    );
  });
});
