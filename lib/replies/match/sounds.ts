import { words } from '../../text/segment.ts';

/** Scripts whose languages people also write in Latin letters, with the sounds that such writing keeps. */
type Written = 'Arabic' | 'Greek';

const signs: Readonly<Record<Written, Readonly<Record<string, string>>>> = {
  Arabic: {
    ...{ ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'C', ح: 'h', خ: 'X', د: 'd', ذ: 'z', ر: 'r' },
    ...{ ز: 'z', ژ: 'j', س: 's', ش: 'S', ص: 's', ض: 'z', ط: 't', ظ: 'z', غ: 'G', ف: 'f', ق: 'G' },
    ...{ ک: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h' },
  },
  Greek: {
    ...{ β: 'v', γ: 'g', δ: 'd', ζ: 'z', θ: 'T', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'X', π: 'p' },
    ...{ ρ: 'r', σ: 's', ς: 's', τ: 't', φ: 'f', χ: 'X', ψ: 'ps' },
  },
};
/** How the same sounds come in Latin letters and the digits that stand for letters; longest first. */
const spellings: Readonly<Record<Written, Readonly<Record<string, string>>>> = {
  Arabic: {
    kh: 'X',
    sh: 'S',
    ch: 'C',
    zh: 'j',
    gh: 'G',
    dh: 'z',
    th: 's',
    q: 'G',
    x: 'X',
    c: 'k',
    7: 'h',
    5: 'X',
    9: 's',
  },
  Greek: {
    th: 'T',
    ch: 'X',
    ps: 'ps',
    ks: 'X',
    ph: 'f',
    b: 'v',
    x: 'X',
    h: '',
    q: 'k',
    c: 'k',
    j: 'z',
    8: 'T',
    3: 'X',
  },
};
/** Vowels, and what stands for one as often as not, are written at will. */
const silent = /[aeiouywv0-9']/gu;

const pairs: Readonly<Record<Written, RegExp>> = {
  Arabic: /kh|sh|ch|zh|gh|dh|th|\S/gu,
  Greek: /th|ch|ps|ks|ph|\S/gu,
};

/** The sounds of a word that any way of writing it shares: "sefaresham" and «سفارشم» are both "sfrSm". */
function soundOf(word: string, script: Written): string {
  const bare =
    script === 'Arabic' ? word.replace(/^ال(?=..)/u, '').replace(/(?<=..)[هةh]$/u, '') : word;
  const heard = (bare.match(pairs[script]) ?? [])
    .map(
      (sign) =>
        signs[script][sign] ?? spellings[script][sign] ?? (/^[a-z]+$/u.test(sign) ? sign : ''),
    )
    .join('');
  return heard
    .replace(script === 'Greek' ? /[aeiouyw0-9']/gu : silent, '')
    .replace(/(.)\1/gu, '$1');
}

/** A text as its words sound, and in runs of their sounds, for comparing it over two scripts. */
export function soundsOf(text: string, script: Written): string[] {
  const heard = words(text)
    .map((word) => soundOf(word, script))
    .filter(({ length }) => length > 1);
  return heard.flatMap((sound) => {
    const marked = `<${sound}>`;
    const runs = Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) =>
      marked.slice(at, at + 3),
    );
    return [sound, ...runs];
  });
}

/** Languages of the project that people also write in Latin letters. */
export const writtenIn: Readonly<Record<string, Written>> = {
  fa: 'Arabic',
  ar: 'Arabic',
  el: 'Greek',
};
export const isWrittenBothWays = (lang: string): boolean => Object.hasOwn(writtenIn, lang);
