import { words } from '../../text/segment.ts';
import { defineGuard } from './guard.ts';

const folded = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((word) => words(word).join(' ')));

/** What a gap is called, in the languages that templates are written in; as the first of few words. */
const gaps = folded(
  'customer client insert einfügen insérer insertar wpisz name firstname surname fname lname number order date link url handle agent company product city amount email phone address price branch store topic ' +
    'vorname nachname kundenname nummer bestellnummer datum betrag produkt prénom nom numéro montant produit nombre apellido número fecha importe pedido ' +
    'isim ad adı adınız soyad soyadınız numara numarası tarih tutar imię imie nazwisko numer data kwota όνομα επώνυμο αριθμός αριθμό ημερομηνία ' +
    'نام شماره تاریخ مبلغ الاسم اسم رقم تاريخ المبلغ nome numero naam voornaam имя номер дата नाम namen',
);
/** What it ends with in languages that put words together: "Bestellnummer", "username". */
const gapEnding = /(?:name|nummer|datum|naam|numara(?:sı|nız)?)$/iu;
/** "[enter code]", "[your …]"; alone, or with "to", they are a button: "[Add to cart]". */
const asksFor = folded('enter add your');
/** What everybody can see: "(LINK IN BIO)". */
const places = folded('bio profile profil');
const gapAtMost = 4;
const names = (word: string) => gaps.has(word) || gapEnding.test(word);

/** "[first name]", "[numer zamówienia]", "[INSERT LINK HERE]"; other words in brackets are the writer's own. */
function isGap(inside: string): boolean {
  const list = words(inside.replaceAll(/[_.-]/g, ' '));
  if (list.length === 0 || list.length > gapAtMost) return false;
  const [first = '', second = 'to'] = list;
  const last = list.at(-1) ?? '';
  if (places.has(last)) return false;
  return (
    gaps.has(first) ||
    (asksFor.has(first) && second !== 'to') ||
    (list.length < gapAtMost && names(last))
  );
}

/** Ours first, then what people bring along from other tools, and from their own notes. */
const open = [
  /(?<!\{)\{+[^{}\n]{1,60}\}+/gu,
  // Outlook and Ruby templates, mail merges, the caret's place in aText and TextExpander.
  /<%[^%>\n]{1,60}%>/gu,
  /\*\|[^|\n]{1,40}\|\*/gu,
  /\$\|\$|%\|/gu,
  /%{1,2}[\p{L}_][\p{L}\p{N}_.:=-]{1,40}%{1,2}/gu,
  /\$[\p{L}_]{2,30}\$/gu,
  /_{3,}/gu,
];
/** Marks that other things have, too: only what a gap is called tells. */
const named = [
  /\[\[?([^[\]\n]{2,40})\]?\]/gu,
  /<([\p{L}_. -]{2,40})>/gu,
  /\((\p{Lu}[\p{Lu}_ -]{2,40})\)/gu,
  /\$([\p{L}_]{2,30})(?![\p{L}_$])/gu,
];
/** "XXXX" holds a number's place; small ones, and those that end a text, are kisses. */
const crosses = /(?<![\p{L}\p{N}])(?:X{3,}(?![\p{L}\p{N}])|x{3,}(?![\p{L}\p{N}]))/gu;
/** How far before a place its name may stand. */
const nearBy = 40;
const links = /(?:https?:\/\/|www\.)\S+/giu;

function placesHeld(text: string): string[] {
  return [...text.matchAll(crosses)].flatMap(({ index, 0: held }) => {
    const before = text.slice(Math.max(0, index - nearBy), index);
    const called = names(words(before).at(-1) ?? '') || /[#:]\s*$/.test(before);
    const after = text.slice(index + held.length);
    const inside = held.startsWith('X') && /^(?:\s*[,.]?\s*\p{L}|-X)/u.test(after);
    return called || inside ? [held] : [];
  });
}

/** A gap that nobody filled is read by everybody. */
export const unfilledVariable = defineGuard({
  gravity: 10,
  check({ text }) {
    const plain = text.replace(links, ' ');
    const found = [
      ...open.flatMap((pattern) => [...plain.matchAll(pattern)].map(([match]) => match)),
      ...named.flatMap((pattern) =>
        [...plain.matchAll(pattern)]
          .filter(([, inside = '']) => isGap(inside))
          .map(([match]) => match),
      ),
      ...placesHeld(plain),
    ];
    return found.length === 0 ? null : { guard: 'unfilled-variable', found: [...new Set(found)] };
  },
});
