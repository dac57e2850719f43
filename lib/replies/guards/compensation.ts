import { words } from '../../text/segment.ts';
import { conceptHits } from '../match/concepts.ts';
import { defineGuard } from './guard.ts';

const offers = new Set(['refund', 'discount']);
const gifts = new Set(
  'gift gifts freebie goodwill هدیه رایگان اشانتیون هدية مجانا مجاني prezent upominek gratis bezpłatnie δώρο δωρεάν'
    .split(' ')
    .flatMap(words),
);

/**
 * In a storm the first public line that offers money is what the next hundred people ask for. A kind
 * word to somebody else does not make it a second line for this person; where everybody can read such
 * an offer already, one more changes nothing.
 */
export const compensation = defineGuard({
  gravity: 7,
  check({ text, public: open, storm, answered, here }) {
    if (!open || !storm || answered) return null;
    const found = offeredIn(text);
    if (found.length === 0 || here.some((said) => offeredIn(said).length > 0)) return null;
    return { guard: 'compensation', words: found };
  },
});

/** The words of a text that offer money or a gift, each once. */
function offeredIn(text: string): readonly string[] {
  const list = words(text);
  const offered = conceptHits(list)
    .filter(({ concepts }) => concepts.some((concept) => offers.has(concept)))
    .map(({ at, length }) => list.slice(at, at + length).join(' '));
  return [...new Set([...offered, ...list.filter((word) => gifts.has(word))])];
}
