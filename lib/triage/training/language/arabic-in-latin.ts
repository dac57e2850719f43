import { type Chance, pick } from './chance.ts';

/** Words whose vowels no rule finds, in the spellings that people use. */
const known: Readonly<Record<string, string>> = {
  و: 'w wa we o',
  في: 'fi fe f',
  من: 'men min mn',
  على: '3ala ala 3la',
  الى: 'ela ila',
  عن: '3an an 3n',
  مع: 'ma3 m3 maa',
  هذا: 'hatha haza hada',
  هذه: 'hathi hazihi hadi',
  انا: 'ana 2ana',
  انت: 'enta inta ente nta',
  هو: 'howa huwa hwa',
  هي: 'heya hiya hya',
  ان: 'en an in',
  كان: 'kan kaan',
  لا: 'la laa la2',
  ما: 'ma maa',
  مش: 'mish mesh msh mosh',
  مو: 'mo mu',
  لم: 'lam',
  لن: 'lan',
  كل: 'kol kul kl',
  بس: 'bas bs bass',
  لكن: 'laken lakin',
  اذا: 'eza iza itha',
  ليش: 'leish lesh leesh lish',
  ليه: 'leh leeh lih',
  شو: 'shu sho shou',
  ايش: 'eish esh aish',
  وين: 'wein wen ween',
  فين: 'fein fen',
  كيف: 'keef kif kef kifak',
  متى: 'mata meta',
  كم: 'kam',
  يعني: 'ya3ni yani ya3ny',
  يا: 'ya',
  الله: 'allah alla',
  والله: 'wallah walla wallahi',
  شكرا: 'shukran shokran chokran',
  جدا: 'jeddan jiddan gedan',
  كتير: 'kteer ktir kteir',
  كثير: 'ktheer kathir',
  حلو: '7elo helo 7ilo helw',
  السلام: 'elsalam assalamu alsalam',
  عليكم: '3alaykom 3alaikum alaikum',
  مرحبا: 'mar7aba marhaba',
  حبيبي: '7abibi habibi',
  اللي: 'elli illi li',
  عند: '3and end',
  عندي: '3andi andi',
  عندكم: '3andkom andkom',
  اي: 'ay ey',
  هل: 'hal',
  قد: 'qad',
  بعد: 'ba3d baad',
  قبل: 'abl 2abl qabl',
  حتى: '7atta hatta',
  لو: 'law lw',
  غير: 'gheir ghair gher',
};

const consonants: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  د: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ف: 'f',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'p',
  گ: 'g',
  ڤ: 'v',
  چ: 'ch',
};

interface Habit {
  readonly digits: boolean;
  readonly e: string;
  readonly article: string;
  readonly oo: string;
  readonly ee: string;
  readonly sounds: Readonly<Record<string, string>>;
}

/** Digits stand for letters that Latin lacks, in whole or not at all. */
function habitOf(chance: Chance): Habit {
  const digits = chance() < 0.7;
  const or = (share: number, digit: readonly string[], letters: readonly string[]) =>
    pick(chance, digits && chance() < share ? digit : letters);
  return {
    digits,
    e: pick(chance, ['e', 'i']),
    article: pick(chance, ['el', 'al', 'il', 'el ', 'l']),
    oo: pick(chance, ['o', 'u', 'ou', 'oo']),
    ee: pick(chance, ['i', 'i', 'ee', 'y']),
    sounds: {
      ...consonants,
      ح: or(1, ['7'], ['h']),
      ع: or(1, ['3'], ['a', '']),
      خ: or(0.5, ['5', "7'"], ['kh']),
      ق: or(1, ['q', '2', '9', '8', 'k'], ['q', 'g', 'k']),
      غ: or(0.3, ["3'", '8'], ['gh']),
      ص: or(0.3, ['9'], ['s']),
      ض: or(0.2, ["9'"], ['d']),
      ط: or(0.35, ['6'], ['t']),
      ظ: pick(chance, ['z', 'th', 'dh']),
      ش: pick(chance, ['sh', 'sh', 'sh', 'ch']),
      ء: or(1, ['2'], ['']),
      ئ: or(1, ['2'], ['y']),
      ؤ: or(1, ['2'], ['o']),
      ج: pick(chance, ['j', 'g']),
      ث: pick(chance, ['th', 's', 't']),
      ذ: pick(chance, ['th', 'z', 'd']),
    },
  };
}

/** Arabic in Latin letters and digits, as one writer would type it; short vowels are guessed. */
export function arabicInLatin(text: string, chance: Chance): string {
  const habit = habitOf(chance);
  return text
    .normalize('NFC')
    .replace(/[ًٌٍَُِّْـ]/g, '')
    .replace(/[إأآ]/g, 'ا')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .split(/\s+/)
    .map((token) => {
      const letters = token.replace(/[^\p{Script=Arabic}]/gu, '');
      if (letters === '') return token;
      const ways = known[letters];
      return ways !== undefined && chance() < 0.9
        ? pick(chance, ways.split(' '))
        : spell(letters, habit, chance);
    })
    .join(' ');
}

function spell(letters: string, habit: Habit, chance: Chance): string {
  let rest = letters;
  let out = '';
  if (/^وال../.test(rest)) {
    out = pick(chance, ['w ', 'wa ', 'w']);
    rest = rest.slice(1);
  }
  if (/^ال../.test(rest)) {
    rest = rest.slice(2);
    const sun = /^[تثدذرزسشصضطظن]/.test(rest) && chance() < 0.25;
    const article = sun
      ? habit.article.replace('l', habit.sounds[rest.charAt(0)] ?? '')
      : habit.article;
    out += article;
  } else if (/^لل../.test(rest)) {
    rest = rest.slice(2);
    out += 'lel';
  }
  let afterVowel = true;
  for (let i = 0; i < rest.length; i++) {
    const letter = rest.charAt(i);
    const start = i === 0;
    const beforeAlef = rest.charAt(i + 1) === 'ا';
    if (letter === 'ا' || letter === 'ى') {
      const first = habit.digits ? ['a', 'e', '2a', 'i', 'a'] : ['a', 'e', 'i'];
      out += start ? pick(chance, first) : 'a';
      afterVowel = true;
    } else if (letter === 'ة') {
      out += pick(chance, ['a', 'a', 'e', 'eh', 'ah']);
      afterVowel = true;
    } else if (letter === 'و' || letter === 'ي') {
      const consonant: boolean = start || beforeAlef || afterVowel;
      if (consonant && !start && !afterVowel) out += pick(chance, ['a', 'e', '']);
      if (letter === 'و') out += consonant ? 'w' : habit.oo;
      else out += consonant ? 'y' : habit.ee;
      afterVowel = !consonant;
    } else {
      const last = i === rest.length - 1;
      const vowel = !start && !afterVowel && !(last && chance() < 0.35) && chance() < 0.85;
      if (vowel) out += pick(chance, ['a', 'a', habit.e, habit.e, 'o', 'u']);
      out += habit.sounds[letter] ?? '';
      afterVowel = false;
    }
  }
  return out;
}
