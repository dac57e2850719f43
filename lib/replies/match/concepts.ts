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

let lists: Lists | undefined;

function readLists(): Lists {
  const exact = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const [concept, row] of Object.entries(conceptWords)) {
    for (const entry of row.flatMap((column) => column.split('/'))) {
      const map = entry.endsWith('*') ? beginnings : exact;
      const key = words(entry).join(' ');
      const known = map.get(key);
      if (!known) map.set(key, [concept]);
      else if (!known.includes(concept)) known.push(concept);
    }
  }
  return { exact, beginnings };
}

/** A stretch of words that stands for one or more concepts. */
export interface ConceptHit {
  /** Place of its first word, and how many words it takes. */
  readonly at: number;
  readonly length: number;
  readonly concepts: readonly string[];
}

/** The concepts that folded words name, longest phrases first; a word counts once. */
export function conceptHits(folded: readonly string[]): ConceptHit[] {
  lists ??= readLists();
  const hits: ConceptHit[] = [];
  for (let at = 0; at < folded.length; ) {
    const hit = hitAt(lists, folded, at);
    if (hit) hits.push(hit);
    at += hit?.length ?? 1;
  }
  return hits;
}

function hitAt(known: Lists, folded: readonly string[], at: number): ConceptHit | undefined {
  for (let length = Math.min(longestPhrase, folded.length - at); length > 0; length--) {
    const phrase = folded.slice(at, at + length).join(' ');
    const concepts = conceptsOf(known, phrase);
    if (concepts) return { at, length, concepts };
  }
  const first = folded[at] ?? '';
  for (const prefix of arabicPrefixes) {
    const concepts = prefix.test(first) && conceptsOf(known, first.replace(prefix, ''));
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

const conceptsOf = (known: Lists, phrase: string) =>
  known.exact.get(phrase) ?? longestBeginning(known, phrase);

/** A beginning must reach into the phrase's last word, or "call*" would take every "call me". */
function longestBeginning({ beginnings }: Lists, phrase: string): readonly string[] | undefined {
  const least = phrase.lastIndexOf(' ') + 1 + shortestStem;
  for (let end = phrase.length; end >= least; end--) {
    const found = beginnings.get(phrase.slice(0, end));
    if (found) return found;
  }
  return undefined;
}
