import { words } from '../../text/segment.ts';
import { conceptHits } from '../match/concepts.ts';
import { defineGuard } from './guard.ts';

const offers = new Set(['refund', 'discount']);
const gifts = new Set(
  'gift gifts freebie goodwill هدیه رایگان اشانتیون هدية مجانا مجاني prezent upominek gratis bezpłatnie δώρο δωρεάν'
    .split(' ')
    .flatMap(words),
);

/** In a storm the first public line that offers money is what the next hundred people ask for. */
export const compensation = defineGuard({
  gravity: 7,
  check({ text, public: open, storm, here }) {
    if (!open || !storm || here.length > 0) return null;
    const list = words(text);
    const offered = conceptHits(list)
      .filter(({ concepts }) => concepts.some((concept) => offers.has(concept)))
      .map(({ at, length }) => list.slice(at, at + length).join(' '));
    const found = [...new Set([...offered, ...list.filter((word) => gifts.has(word))])];
    return found.length === 0 ? null : { guard: 'compensation', words: found };
  },
});
