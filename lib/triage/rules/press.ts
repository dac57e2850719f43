import type { Hit } from './matcher.ts';
import { distance, type Reading } from './reading.ts';

/**
 * What of a comment speaks of the press as one who belongs to it. A customer says "magazine" of a
 * rack and "newspaper" of where the advertisement stood: a single word counts only beside another,
 * or right behind "I am".
 */
export function pressIn(reading: Reading): readonly Hit[] {
  const found = reading.hits('press');
  const speaksForIt =
    found.length > 1 ||
    found.some(
      (hit) =>
        hit.end - hit.start > 1 ||
        reading.hits('self').some((self) => self.end <= hit.start && distance(self, hit) <= 1),
    );
  return speaksForIt ? found : [];
}
