/** Letters of other scripts that look like a Latin one, Latin letter first. */
const latinLooks: readonly (readonly [string, string])[] = [
  ['a', 'аαɑ'],
  ['b', 'ЬвβƄ'],
  ['c', 'сϲⅽ'],
  ['d', 'ԁⅾ'],
  ['e', 'еεҽ℮'],
  ['f', 'ғϝ'],
  ['g', 'ɡԍ'],
  ['h', 'һнհ'],
  ['i', 'іιӏı'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'ⅼ'],
  ['m', 'мμⅿ'],
  ['n', 'пηոո'],
  ['o', 'оοσօ'],
  ['p', 'рρ'],
  ['q', 'ԛզ'],
  ['r', 'гяř'],
  ['s', 'ѕʂ'],
  ['t', 'тτ'],
  ['u', 'υцս'],
  ['v', 'ѵν'],
  ['w', 'ѡωԝш'],
  ['x', 'хχ'],
  ['y', 'уγʏ'],
  ['z', 'ᴢζ'],
];
const toLatin = new Map(
  latinLooks.flatMap(([latin, looks]) => [...looks].map((look) => [look, latin] as const)),
);
/** The Cyrillic letters that a Latin one is taken for inside a Russian word. */
const toCyrillic = new Map(
  Object.entries({
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
  }),
);
const mixed =
  /^(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])/u;
const latinLetter = /\p{Script=Latin}/u;

/**
 * A lower-case word whose letters come from two scripts, in each one script that it can be read in;
 * empty for a word of one script.
 */
export function inOneScript(word: string): readonly string[] {
  if (!mixed.test(word)) return [];
  const letters = [...word];
  const read = (ours: (letter: string) => boolean, map: ReadonlyMap<string, string>) =>
    letters.every((letter) => ours(letter) || map.has(letter))
      ? [letters.map((letter) => (ours(letter) ? letter : (map.get(letter) ?? letter))).join('')]
      : [];
  const notLatin = (letter: string) => !latinLetter.test(letter);
  return [
    ...read((letter) => latinLetter.test(letter) || !/\p{L}/u.test(letter), toLatin),
    ...read(notLatin, toCyrillic),
  ];
}

const signs = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'g',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'i',
    '€': 'e',
  }),
);

/** A sign that may stand for a letter. */
export const anySign = /[013456789@$!|€]/;

/**
 * What digits and signs inside a word may stand for: "sh1t" is also "shit" and "shlt". Empty for a
 * word that has none.
 */
export function withoutSigns(word: string): readonly string[] {
  if (!anySign.test(word)) return [];
  const plain = [...word].map((char) => signs.get(char) ?? char).join('');
  if (!/[1!|]/.test(word)) return [plain];
  const other = [...word].map((char) => (/[1!|]/.test(char) ? 'l' : (signs.get(char) ?? char)));
  return [plain, other.join('')];
}
