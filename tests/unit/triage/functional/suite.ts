import type { AnalysedLanguage } from '../../../../lib/domain/analysis.ts';

/** What hate speech is done with; every kind is met in every language. */
export const hateful = [
  'hatred',
  'attribute',
  'dehumanising',
  'implied',
  'threat',
  'demand',
  'slur',
  'swearing',
  'nextClause',
  'nextSentence',
  'negatedPraise',
  'question',
  'opinion',
] as const;

/** What looks like it and is none. */
export const harmless = [
  'otherMeaning',
  'reclaimed',
  'swearingAtNobody',
  'negatedHatred',
  'neutral',
  'friendly',
  'quoted',
  'answered',
  'thing',
  'trade',
] as const;

type Functionality = (typeof hateful)[number] | (typeof harmless)[number];

/**
 * Sentences that measure, and never train: one template a line. `{group}` stands for each of the
 * groups, `{slur}` for each of the slurs.
 */
export interface FunctionalLanguage {
  readonly lang: AnalysedLanguage;
  readonly group: string;
  readonly slur: string;
  readonly templates: Readonly<Record<Functionality, string>>;
}

export interface FunctionalCase {
  readonly functionality: Functionality | Disguise;
  readonly text: string;
  readonly hateful: boolean;
}

/** Ways to misspell what a person still reads. */
const disguises = {
  swapped: (text: string) =>
    inLongest(text, (word) => word.slice(0, 1) + word.charAt(2) + word.charAt(1) + word.slice(3)),
  dropped: (text: string) => inLongest(text, (word) => word.slice(0, 2) + word.slice(3)),
  joined: (text: string) => text.replace(/ (\S+)$/u, '$1'),
  spacedOut: (text: string) => inLongest(text, (word) => [...word].join(' ')),
  leet: (text: string) => text.replace(/(?<=\p{L})[aeio]/gu, (letter) => leet[letter] ?? letter),
} as const;
type Disguise = keyof typeof disguises;
const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' };

function inLongest(text: string, change: (word: string) => string): string {
  const words = text.split(' ');
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most));
  return words.map((word) => (word === longest ? change(word) : word)).join(' ');
}

/** All cases of a language, the same each time. */
export function casesOf({ group, slur, templates }: FunctionalLanguage): FunctionalCase[] {
  const slots: Readonly<Record<string, readonly string[]>> = {
    group: group.split('/'),
    slur: slur.split('/'),
  };
  const fill = (of: Functionality): FunctionalCase[] =>
    templates[of]
      .trim()
      .split('\n')
      .flatMap((line) => {
        const template = line.trim();
        const name = /\{(\w+)\}/.exec(template)?.[1];
        const words = name === undefined ? [''] : (slots[name] as readonly string[]);
        return words.map((word) => ({
          functionality: of,
          text: template.replace(/\{\w+\}/, word),
          hateful: (hateful as readonly string[]).includes(of),
        }));
      });
  const plain = [...hateful, ...harmless].flatMap(fill);
  const bare = plain.filter((each) =>
    ['hatred', 'dehumanising', 'slur'].includes(each.functionality),
  );
  const disguised = (Object.keys(disguises) as Disguise[]).flatMap((disguise) =>
    bare.flatMap(({ text }, i): FunctionalCase[] => {
      const changed = i % 3 === 0 ? disguises[disguise](text) : text;
      return changed === text ? [] : [{ functionality: disguise, text: changed, hateful: true }];
    }),
  );
  return [...plain, ...disguised];
}
