/** @vitest-environment happy-dom */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { createSightings } from '@/lib/page/sightings.ts';
import { fakeContext, fakePlatform, row } from './fake-platform.ts';

afterEach(() => document.body.replaceChildren());

const rows = 6;
const steps = fc.array(
  fc.record({
    does: fc.constantFrom('read', 'drop', 'recycle', 'move'),
    row: fc.nat(rows - 1),
    id: fc.nat(rows - 1),
  }),
  { maxLength: 40 },
);

function draftOf(element: Element) {
  const outcome = fakePlatform.read(element, fakeContext(document));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

it('stand in document order with what they read last, whatever came, went or was recycled', () => {
  fc.assert(
    fc.property(steps, (all) => {
      document.body.replaceChildren();
      const elements = Array.from({ length: rows }, (_, at) => row(document, `${at}`, 'mira', 'a'));
      document.body.append(...elements);
      const sightings = createSightings();
      const bound = new Map<string, Element>();
      for (const [at, { does, row: place, id }] of all.entries()) {
        const element = elements[place] as HTMLElement;
        if (does === 'move') {
          document.body.prepend(element);
          sightings.sortAnew();
          continue;
        }
        const before = sightings.keyOf(element);
        if (before !== undefined && bound.get(before) === element) bound.delete(before);
        if (does === 'drop') {
          sightings.drop(element);
        } else {
          if (does === 'recycle') element.dataset.id = `${id}`;
          element.textContent = `words ${at}`;
          const draft = draftOf(element);
          sightings.bind(element, draft);
          bound.set(draft.key, element);
        }
        const expected = [...document.body.children].filter((one) =>
          [...bound.values()].includes(one),
        );
        const seen = sightings.inOrder();
        expect(seen.map((one) => one.element)).toEqual(expected);
        for (const one of seen) {
          expect(bound.get(one.draft.key)).toBe(one.element);
          expect(one.draft).toEqual(draftOf(one.element));
        }
        for (const [nth, one] of expected.entries()) {
          expect(sightings.neighbour(one, 'before')).toBe(expected[nth - 1] ?? null);
          expect(sightings.neighbour(one, 'after')).toBe(expected[nth + 1] ?? null);
        }
      }
    }),
  );
});
