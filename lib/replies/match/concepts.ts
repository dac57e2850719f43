import { guessed } from '../../text/function-words.ts';
import { words } from '../../text/segment.ts';
import { conceptWords } from './data/concept-words.ts';

/** Longest phrase in the lists, in words. */
const longestPhrase = 5;
/** Shortest beginning that a "*" entry may have. */
const shortestStem = 2;

interface Lists {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

const known = new Map<string, Lists>();

/**
 * The lists to read a language with: its own and the English one, for the words that every shop takes
 * from English; where the language has no list or is not known, those of the languages that a text shows.
 */
function listsOf(lang: string): Lists {
  const own = Object.hasOwn(conceptWords, lang) ? lang : 'und';
  const made = known.get(own) ?? readLists(own === 'und' ? guessed : new Set([own, 'en']));
  known.set(own, made);
  return made;
}

function readLists(langs: Iterable<string>): Lists {
  const exact = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const rows = [...langs].flatMap((lang) => Object.entries(conceptWords[lang] ?? {}));
  for (const [concept, row] of rows) {
    for (const entry of row.split('/')) {
      const key = words(entry).join(' ');
      note(exact, key, concept);
      if (entry.endsWith('*')) note(beginnings, key, concept);
    }
  }
  return { exact, beginnings };
}

function note(map: Map<string, string[]>, key: string, concept: string): void {
  const concepts = map.get(key);
  if (!concepts) map.set(key, [concept]);
  else if (!concepts.includes(concept)) concepts.push(concept);
}

/** A stretch of words that stands for one or more concepts. */
export interface ConceptHit {
  /** Place of its first word, and how many words it takes. */
  readonly at: number;
  readonly length: number;
  readonly concepts: readonly string[];
}

/**
 * The concepts that folded words name, longest phrases first; a word counts once.
 * @param lang of the words; `und` reads them in all languages that a text shows by itself
 */
export function conceptHits(folded: readonly string[], lang = 'und'): ConceptHit[] {
  const lists = listsOf(lang);
  const hits: ConceptHit[] = [];
  for (let at = 0; at < folded.length; ) {
    const hit = hitAt(lists, folded, at);
    if (hit) hits.push(hit);
    at += hit?.length ?? 1;
  }
  return hits;
}

function hitAt(lists: Lists, folded: readonly string[], at: number): ConceptHit | undefined {
  for (let length = Math.min(longestPhrase, folded.length - at); length > 0; length--) {
    const phrase = folded.slice(at, at + length).join(' ');
    const concepts = conceptsOf(lists, phrase);
    if (concepts) return { at, length, concepts };
  }
  const first = folded[at] ?? '';
  for (const prefix of arabicPrefixes) {
    const concepts = prefix.test(first) && conceptsOf(lists, first.replace(prefix, ''));
    if (concepts) return { at, length: 1, concepts };
  }
  return undefined;
}

/** What Arabic writes in front of a word: the article, "and", "for", "with", the future, a person. */
const arabicPrefixes = [
  /^[وفبكل]?ال(?=\p{Script=Arabic}{3})/u,
  /^لل(?=\p{Script=Arabic}{3})/u,
  /^[وفبلس](?=\p{Script=Arabic}{3})/u,
  /^[وف]?س?[ینتا](?=\p{Script=Arabic}{3})/u,
];

const conceptsOf = (lists: Lists, phrase: string) =>
  lists.exact.get(phrase) ?? longestBeginning(lists, phrase);

/** A beginning must reach into the phrase's last word, or "call*" would take every "call me". */
function longestBeginning({ beginnings }: Lists, phrase: string): readonly string[] | undefined {
  const least = phrase.lastIndexOf(' ') + 1 + shortestStem;
  for (let end = phrase.length; end >= least; end--) {
    const found = beginnings.get(phrase.slice(0, end));
    if (found) return found;
  }
  return undefined;
}
