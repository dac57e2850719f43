import { words } from '../../text/segment.ts';
import { conceptHits } from '../match/concepts.ts';
import { defineGuard } from './guard.ts';

const offers = new Set(['refund', 'discount']);
const gifts = new Set(
  'gift gifts freebie goodwill voucher coupon هدیه رایگان اشانتیون هدية مجانا مجاني قسيمة prezent upominek gratis bezpłatnie kupon δώρο δωρεάν κουπόνι'
    .split(' ')
    .flatMap(words),
);
/** Beginnings of what the concepts do not hold: money in other ways of saying it, and other languages. */
const offering = new RegExp(
  ` (?:${[
    'free of charge|for free|on the house|(?:is|are) on us|credit (?:you|your|\\d+)|\\d+ credit|\\d+ off|pay for the',
    'سنعید لک (?:ال)?مبلغ|سنعید (?:ال)?مبلغ|نعید لک (?:ال)?مبلغ',
    '(?:zuruck|ruck)?erstatt\\S*|geld zuruck|gutschein\\S*|gutschreib\\S*|rabatt\\S*|entschadig\\S*|kostenlos\\S*',
    'rembours\\S*|dedommag\\S*|bon d ?achat|gratuit\\S*|remise',
    'reembols\\S*|devol\\S+ el dinero|vale de|descuento|compensar\\S*',
    'rimbors\\S*|risarci\\S*|sconto|terugbetal\\S*|vergoed\\S*|korting\\S*',
    '(?:вернем|вернуть|возвращаем) (?:вам )?деньги|возмест\\S*|компенс\\S*|скидк\\S*|бесплатн\\S*',
    'iade ed\\S*|kupon\\S*|indirim\\S*|ucretsiz\\S*|tazmin\\S*',
  ].join('|')})(?= )`,
  'gu',
);
/** The same words and no money: whose fault it is, "we deal with it", "zwracamy uwagę". */
const noMoney = new RegExp(
  ` (?:${[
    '(?:this|that|it|one|fault|mistake|error|blame|delay) is on us',
    'deal(?:ing|t)? with',
    'offer\\S* (?:(?:you|our|my|an|sincere|deepest|full) ){0,4}(?:apolog\\S*|help|support|advice|explanation)',
    'reduc\\S* (?:the |your |our )?(?:wait\\S*|delay\\S*|queue\\S*)',
    'zwrac\\S* uwag\\S*',
  ].join('|')})(?= )`,
  'gu',
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
  const line = ` ${words(text).join(' ')} `.replace(noMoney, ' ');
  const list = line.trim().split(' ');
  const offered = conceptHits(list)
    .filter(({ concepts }) => concepts.some((concept) => offers.has(concept)))
    .map(({ at, length }) => list.slice(at, at + length).join(' '));
  const further = [...line.matchAll(offering)].map(([found]) => found.trim());
  return [...new Set([...offered, ...further, ...list.filter((word) => gifts.has(word))])];
}
