import { type CodePage, codePages } from '../../domain/reply-import.ts';

/** The letters of a language beside a to z, and those of them that stand alone as a word. */
interface Letters {
  readonly letters: string;
  readonly alone?: string;
}

const latin = {
  pl: { letters: 'ąćęłńóśźż' },
  de: { letters: 'äöüß' },
  fr: { letters: 'àâæçéèêëîïôœùûüÿ', alone: 'àô' },
  es: { letters: 'áéíñóúü', alone: 'áéóú' },
  pt: { letters: 'àáâãçéêíóôõúü', alone: 'àáéó' },
  it: { letters: 'àèéìíîòóùú', alone: 'èàòé' },
  nl: { letters: 'áäéèëêïíóöü' },
  tr: { letters: 'çğıöşüâîû', alone: 'ıöü' },
} satisfies Record<string, Letters>;
const russian = { letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', alone: 'авикосуяэ' };
const ukrainian = { letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', alone: 'авзійоуяє' };
const greek = { letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', alone: 'ηοήό' };
const persianAndArabic = {
  letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْپچژگک\u200c\u200d',
  alone: 'وء',
};

/** What people of the code page's Windows write with it; of the languages that Inlay knows. */
const writtenWith: Readonly<Record<CodePage, readonly Letters[]>> = {
  'windows-1250': [latin.pl, latin.de],
  'windows-1251': [russian, ukrainian],
  'windows-1252': [latin.de, latin.fr, latin.es, latin.pt, latin.it, latin.nl],
  'windows-1253': [greek],
  'windows-1254': [latin.tr, latin.de],
  'windows-1256': [persianAndArabic],
};

/** Signs that no word is made of: all six pages have most of them, at the same places. */
const signs = /^[\u00a0\u00ad\u200e\u200f„“”‘’‚–—…•«»‹›€§©®™°·±×÷%‰†‡¬№،؛؟]$/u;
/** Signs that are themselves in one place and a letter of another page in all others. */
const placedSigns =
  /(?<![\p{L}\p{N}])[¿¡](?=[\p{L}«"“])|(?<=m)[²³](?!\p{L})|(?<=\d|\bn)[ªº]|(?<!\p{L})[£¥](?!\p{L})|[£¥](?=\d)/gu;

const cases = /^(?:\p{Lu}?[^\p{Lu}]*|[^\p{Ll}]*)$/u;
/** Spellings that a language in these letters does not have. */
const misspelt: readonly RegExp[] = [
  // Final sigma ends words, the other one never does; a Greek word is never begun by a diaeresis.
  /ς(?=\p{L})|(?<=\p{L})σ$|^[ΐΰϊϋ]/u,
  /^[α-ω]*$(?<![αεηιουωάέήίόύώϊϋΐΰ].*)(?<=.{4})/u,
  // Hard and soft signs begin nothing, a short i follows a vowel, and a longer word has a vowel.
  /^[ъыь]|(?<=[бвгґджзклмнпрстфхцчшщъь])й/u,
  /^[бвгґджзйклмнпрстфхцчшщъь]{4,}$/u,
  // Letters that Arabic script has at the end of a word alone.
  /[ةى](?=[\u0621-\u064a])/u,
];

/** A word with all that stands in it, or a lone sign. */
const wordOrSign = /(?:[\p{L}\p{M}\p{No}¿¡£¥]|\u200c|\u200d)+|[^\p{L}\p{M}\p{N}\0-\x7f]/gu;
const plain = /^[\0-\x7f]*$/u;

/** How well a text stands for one written with a code page. */
interface Likely {
  /** Words beside plain a to z, and strange signs. */
  readonly judged: number;
  /** How many of them nobody writes who uses the code page. */
  readonly strange: number;
}

/** Judges each word beside plain a to z: whether one language of the code page could have it. */
export function likelyText(text: string, codePage: CodePage): Likely {
  const found = new Set(text.replace(placedSigns, '').match(wordOrSign) ?? []);
  const judged = [...found].filter((one) => !plain.test(one) && !signs.test(one));
  return {
    judged: judged.length,
    strange: judged.filter((one) => !isWritten(one, codePage)).length,
  };
}

function isWritten(word: string, codePage: CodePage): boolean {
  if (!cases.test(word)) return false;
  const small = word.replaceAll('İ', 'i').toLowerCase();
  const loud = word === word.toUpperCase() && word !== small;
  if (!loud && misspelt.some((spelling) => spelling.test(small))) return false;
  return writtenWith[codePage].some(({ letters, alone = '' }) => {
    if ([...small].length === 1) return alone.includes(small);
    return [...small].every((letter) => isPlain(letter, letters) || letters.includes(letter));
  });
}

/** Plain a to z stands beside letters of its own script only. */
const isPlain = (letter: string, letters: string): boolean =>
  /[a-z]/u.test(letter) && /[à-žı]/u.test(letters);

/** Every code page that has a sign for each byte, with the text that it makes of them. */
export function textsByCodePage(bytes: Uint8Array): readonly (readonly [CodePage, string])[] {
  return codePages.flatMap((codePage) => {
    const text = decoded(bytes, codePage);
    return text === null ? [] : [[codePage, text] as const];
  });
}

function decoded(bytes: Uint8Array, codePage: CodePage): string | null {
  try {
    return new TextDecoder(codePage, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
