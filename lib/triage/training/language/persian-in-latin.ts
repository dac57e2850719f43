import { type Chance, pick } from './chance.ts';

/** Words whose vowels no rule finds, in the spellings that people use. */
const known: Readonly<Record<string, string>> = {
  و: 'va o vo',
  از: 'az',
  به: 'be',
  که: 'ke',
  را: 'ra ro',
  رو: 'ro ru',
  این: 'in een',
  اون: 'oon un',
  است: 'ast',
  می: 'mi',
  نمی: 'nemi',
  برای: 'baraye baraie',
  با: 'ba',
  تا: 'ta',
  در: 'dar',
  بر: 'bar',
  یا: 'ya',
  اما: 'amma ama',
  ولی: 'vali vli',
  اگر: 'agar',
  اگه: 'age ageh',
  هم: 'ham',
  یک: 'yek ye',
  یه: 'ye yeh',
  شما: 'shoma shma',
  من: 'man',
  ما: 'ma',
  او: 'oo u',
  خود: 'khod khode',
  خیلی: 'kheili kheyli khayli kheli',
  چرا: 'chera',
  چی: 'chi chy',
  چه: 'che',
  کی: 'ki key',
  کجا: 'koja',
  چند: 'chand',
  چطور: 'chetor chetori',
  دیگه: 'dige digeh',
  دیگر: 'digar',
  باید: 'bayad',
  نباید: 'nabayad',
  کنید: 'konid',
  کنم: 'konam',
  کرد: 'kard',
  کردم: 'kardam',
  کرده: 'karde kardeh',
  دارم: 'daram',
  دارد: 'darad',
  داره: 'dare dareh',
  دارید: 'darid',
  نداره: 'nadare',
  نیست: 'nist',
  نبود: 'nabood',
  بود: 'bood bud',
  هست: 'hast',
  شد: 'shod',
  شده: 'shode shodeh',
  هنوز: 'hanooz hanuz',
  فقط: 'faghat faqat',
  بعد: 'bad baad',
  قبل: 'ghabl qabl',
  همه: 'hame hameh',
  هیچ: 'hich',
  لطفا: 'lotfan',
  ممنون: 'mamnoon mamnun',
  مرسی: 'merci mersi',
  سلام: 'salam slm salaam',
  خوب: 'khoob khob khub',
  خوبه: 'khoobe khube',
  عالی: 'ali aali',
  بد: 'bad',
  بسیار: 'besyar besiar',
  قیمت: 'gheymat gheimat qeymat',
  سفارش: 'sefaresh',
  ارسال: 'ersal',
  کیفیت: 'keyfiat keifiyat',
  خرید: 'kharid',
  محصول: 'mahsool mahsul',
  پول: 'pool pul',
  ها: 'ha',
  های: 'haye',
  کن: 'kon',
  میشه: 'mishe misheh',
  نمیشه: 'nemishe',
  باشه: 'bashe',
  آقا: 'agha aqa',
  خانم: 'khanom khanoom',
  دوست: 'doost dust',
  عزیزم: 'azizam',
  جان: 'jan jaan',
  جون: 'joon jun',
  مردم: 'mardom',
  خدا: 'khoda',
  الان: 'alan',
  امروز: 'emrooz emruz',
  فردا: 'farda',
  دیروز: 'dirooz',
  حالا: 'hala',
  کار: 'kar',
  وقت: 'vaght vaqt',
  روز: 'rooz ruz',
  شب: 'shab',
};

const consonants: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ف: 'f',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

interface Habit {
  readonly long: string;
  readonly oo: string;
  readonly ee: string;
  readonly end: string;
  readonly v: string;
  readonly sounds: Readonly<Record<string, string>>;
}

function habitOf(chance: Chance): Habit {
  return {
    long: pick(chance, ['a', 'a', 'a', 'aa']),
    oo: pick(chance, ['oo', 'u', 'o']),
    ee: pick(chance, ['i', 'i', 'ee']),
    end: pick(chance, ['e', 'e', 'eh']),
    v: pick(chance, ['v', 'v', 'w']),
    sounds: {
      ...consonants,
      خ: pick(chance, ['kh', 'kh', 'kh', 'x']),
      غ: pick(chance, ['gh', 'q']),
      ق: pick(chance, ['gh', 'gh', 'q']),
      ژ: pick(chance, ['zh', 'j']),
      ع: pick(chance, ['a', '', "'"]),
      ئ: pick(chance, ['y', '']),
      ء: '',
    },
  };
}

/** Persian in Latin letters, as one writer would type it; short vowels are guessed. */
export function persianInLatin(text: string, chance: Chance): string {
  const habit = habitOf(chance);
  return text
    .normalize('NFC')
    .replace(/[ًٌٍَُِّْـ]/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .split(/[\s\u200c]+/)
    .map((token) => {
      const letters = token.replace(/[^\p{Script=Arabic}]/gu, '');
      if (letters === '') return token;
      const ways = known[letters];
      return ways !== undefined && chance() < 0.9
        ? pick(chance, ways.split(' '))
        : spell(letters.replaceAll('آ', 'ا'), habit, chance);
    })
    .join(' ');
}

/** Persian syllables begin with one consonant, so that a second one needs a vowel before it. */
function spell(letters: string, habit: Habit, chance: Chance): string {
  let out = '';
  let afterVowel = true;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charAt(i);
    const next = letters.charAt(i + 1);
    const start = i === 0;
    const last = i === letters.length - 1;
    if (letter === 'ا') {
      if (start && (next === 'ی' || next === 'و')) continue;
      out += start ? pick(chance, ['a', 'a', 'e', habit.long]) : habit.long;
      afterVowel = true;
    } else if (letter === 'و' && !start && !afterVowel && next !== 'ا') {
      out += habit.oo;
      afterVowel = true;
    } else if (letter === 'و') {
      out += (start || afterVowel ? '' : pick(chance, ['a', 'e'])) + habit.v;
      afterVowel = false;
    } else if (letter === 'ی' && !afterVowel) {
      out += habit.ee;
      afterVowel = true;
    } else if (letter === 'ی') {
      const vowel = start && next !== 'ا' && next !== 'و';
      out += vowel ? habit.ee : 'y';
      afterVowel = vowel;
    } else if (letter === 'ه' && last && !afterVowel) {
      out += habit.end;
    } else {
      const cluster = last && out.length > 2 && chance() < 0.55;
      if (!start && !afterVowel && !cluster) out += pick(chance, ['a', 'e', 'a', 'e', 'o', 'a']);
      out += habit.sounds[letter] ?? '';
      afterVowel = false;
    }
  }
  return out;
}
