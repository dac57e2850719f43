import { stem, words } from '../../text/segment.ts';
import { conceptHits } from './concepts.ts';
import { stemEnglish } from './stem-english.ts';

/** What a text is compared by. */
export interface Terms {
  /** Folded words in the order of the text; numbers are all one word. */
  readonly words: readonly string[];
  /** Their stems; those of other languages are marked, so that none is taken for an English word. */
  readonly stems: readonly string[];
  /** Names of the concepts that its words stand for, with repetitions. */
  readonly concepts: readonly string[];
  /** Runs of three and four letters of each word, its edges marked; with repetitions. */
  readonly runs: readonly string[];
}

/** That a number stands there says what is asked; which one says nothing. */
const someNumber = '#';
const handle = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
const blank = /(?<!\{)\{+[^{}]*\}+/gu;

/**
 * The terms of a text in a language; handles, links and open variables count for nothing.
 * @param read what a word is taken for; as it stands where this is absent
 */
export function termsOf(
  text: string,
  lang: string,
  read: (word: string) => string = (word) => word,
): Terms {
  const folded = words(text.replace(handle, ' ').replace(blank, ' ')).map((word) =>
    /\d/.test(word) ? someNumber : read(word),
  );
  return {
    words: folded,
    stems: folded.map((word) => stemIn(word, lang)),
    concepts: conceptHits(folded, lang).flatMap(({ concepts }) => concepts),
    runs: folded.flatMap(runsOf),
  };
}

/** Concepts as terms that no word can be taken for. */
export const conceptTerms = (concepts: readonly string[]): string[] =>
  concepts.map((concept) => `=${concept}`);

/** What a text's vector is the sum of: its words, and once more the concepts they stand for. */
export const vectorTerms = ({ stems, concepts }: Pick<Terms, 'stems' | 'concepts'>): string[] => [
  ...stems,
  ...conceptTerms(concepts),
];

const stemIn = (word: string, lang: string) =>
  lang === 'en' || lang === 'und' ? stemEnglish(word) : `~${stem(word)}`;

function runsOf(word: string): string[] {
  const marked = `<${word}>`;
  const runs: string[] = [];
  for (let size = 3; size <= 4; size++) {
    for (let at = 0; at + size <= marked.length; at++) runs.push(marked.slice(at, at + size));
  }
  return runs;
}
