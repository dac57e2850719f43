import { defineGuard } from './guard.ts';

/** What a gap is called; other words in brackets are a person's own way of writing. */
const named =
  '[\\p{L} _]*(?:name|number|order|date|link|handle|imię|imie|numer|όνομα|αριθμός|نام|شماره|اسم|رقم)[\\p{L} _]*';

/** Ours first, then what people bring along from other tools and from their own notes. */
const open = [
  /\{+[^{}\n]{1,60}\}+/gu,
  /\[\[?\s*[\p{Lu}_ ]{3,30}\s*\]?\]|<\s*[\p{Lu}_ ]{3,30}\s*>/gu,
  new RegExp(`\\[\\[?${named}\\]?\\]|<${named}>`, 'giu'),
  /%[\p{L}_]{2,30}%/gu,
  /_{3,}|(?<![\p{L}])[xX]{3,}(?![\p{L}])/gu,
];

export const unfilledVariable = defineGuard({
  gravity: 10,
  check({ text }) {
    const found = open.flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => match));
    return found.length === 0 ? null : { guard: 'unfilled-variable', found: [...new Set(found)] };
  },
});
