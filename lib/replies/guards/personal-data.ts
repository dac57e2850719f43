import type { PersonalData } from '../../domain/guard.ts';
import { fold } from '../../text/fold.ts';
import { inAsciiDigits, meaningOf } from '../../text/personal/numbers.ts';
import { personalData as personalDataIn } from '../../text/personal-data.ts';
import { defineGuard } from './guard.ts';

/** Letters and digits as shops number orders, and bare digits, which only the words before them explain. */
const codes = /(?<![\p{L}\p{N}#])(?:#|\p{Lu}{1,4}[- ]?|\p{L}{1,4}-?)\d{4,12}(?![\p{L}\p{N}])/gu;
const bare = /(?<![\p{L}\p{N}.,/:#-])\d{4,26}(?![\p{L}\p{N}]|[.,/:-]\d)/gu;
/** Carriers mix letters into theirs. */
const mixed = /(?<![\p{L}\p{N}])(?=[A-Z\d]*\d{4})(?=\d*[A-Z])[A-Z\d]{8,26}(?![\p{L}\p{N}])/gu;
const year = /^\D*(?:19|20)\d{2}$/;
/** Norms and colours have numbers that nobody is found by. */
const norm = /^(?:ral|ncs|iso|en|din|iec|astm|bs)[- ]?\d/i;
/** What a number of goods follows: everybody may know it. */
const goods =
  /(?:article|sku|ean|model|serial|code|κωδικ)\p{L}*[\s:.#-]*(?:(?:no|nr|num|number|nummer|numer)[\s:.#-]*)?$/iu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Numbers of orders, parcels and the like, by which somebody else could ask for them. */
export function orderNumbers(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [codes, bare, mixed]) {
    for (const { index, 0: written } of text.matchAll(pattern)) {
      const span = { start: index, end: index + written.length };
      // Asked about the digits: in "EUR 1290" the letters before them say what they are.
      const digits = index + written.search(/\d/);
      const { before, other, money } = meaningOf(text, digits, span.end);
      if (money || year.test(written) || norm.test(written) || goods.test(before)) continue;
      if (pattern === codes || other) found.push(span);
    }
  }
  return found;
}

const links = /(?:https?:\/\/|www\.|tel:|mailto:)\S+/giu;
const mailInLink = /[^\s/?=&:](?:@|%40)[\p{L}\p{N}-]+\.\p{L}{2}/iu;
const phoneInLink = /(?:^tel:|wa\.me\/|phone=|tel=)(?:\+|%2b)?\d{8,15}(?!\d)/iu;

/** Whom a link writes to or rings; what else its digits mean only its site knows. */
const inLinks = (text: string) =>
  [...text.matchAll(links)].flatMap(({ index, 0: link }) => {
    const span = { start: index, end: index + link.length };
    return [
      ...(mailInLink.test(link) ? [{ kind: 'email' as const, ...span }] : []),
      ...(phoneInLink.test(link) ? [{ kind: 'phone' as const, ...span }] : []),
    ];
  });

/**
 * Somebody's mail, phone, address, card, account or order number under everybody's eyes. What the
 * saved reply itself holds is the brand's own and may stand there.
 */
export const personalData = defineGuard({
  gravity: 11,
  check({ text, template, public: open }) {
    if (!open) return null;
    const plain = inAsciiDigits(text);
    const data = personalDataIn(plain);
    const orders = orderNumbers(plain)
      .filter((order) => !data.some(({ start, end }) => order.start < end && start < order.end))
      .map((span) => ({ kind: 'order' as const, ...span }));
    const own = fold(template);
    const kinds = [...data, ...orders, ...inLinks(plain)]
      .filter(({ start, end }) => !own.includes(fold(plain.slice(start, end)).trim()))
      .map(({ kind }): PersonalData => kind);
    return kinds.length === 0 ? null : { guard: 'personal-data', kinds: [...new Set(kinds)] };
  },
});
