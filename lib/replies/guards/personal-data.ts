import type { PersonalData } from '../../domain/guard.ts';
import { fold } from '../../text/fold.ts';
import { defineGuard } from './guard.ts';

const patterns: Readonly<Record<PersonalData, RegExp>> = {
  email: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  iban: /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b/gu,
  card: /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/gu,
  phone: /(?<![\p{L}\p{N}-])(?:\+|00)?\d(?:[ ().-]?\d){7,13}(?![\p{L}\p{N}])/gu,
  order: /(?<![\p{L}\p{N}])(?:[a-z]{1,4}[- ]?\d{4,12}|#\d{4,12})(?![\p{L}\p{N}])/gu,
};

/** The check digit that every payment card has. */
function isCard(number: string): boolean {
  const digits = [...number.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length >= 13 && sum % 10 === 0;
}

/**
 * Somebody's mail, phone, card, account or order number under everybody's eyes. What the saved
 * reply itself holds is the brand's own and may stand there.
 */
export const personalData = defineGuard({
  gravity: 11,
  check({ text, template, public: open }) {
    if (!open) return null;
    const own = fold(template);
    let rest = fold(text);
    const kinds: PersonalData[] = [];
    for (const [kind, pattern] of Object.entries(patterns) as [PersonalData, RegExp][]) {
      rest = rest.replace(pattern, (match) => {
        if (kind === 'card' && !isCard(match)) return match;
        if (!own.includes(match.trim()) && !kinds.includes(kind)) kinds.push(kind);
        return ' ';
      });
    }
    return kinds.length === 0 ? null : { guard: 'personal-data', kinds };
  },
});
