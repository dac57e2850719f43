import { fold } from '../text/fold.ts';
import { foreignLatinWords } from '../text/function-words.ts';
import { stem, words } from '../text/segment.ts';
import { actsIn, areOpposite, type ReplyAct, weightOf } from './acts/reply-acts.ts';
import { conceptHits } from './match/concepts.ts';
import { stemEnglish } from './match/stem-english.ts';
import { isFunctionWord } from './reply-index.ts';

/** What a text says, without what a template fills in or a person signs with. */
interface Said {
  readonly words: readonly SaidWord[];
  /** Pairs of neighbouring stems, each once. */
  readonly pairs: ReadonlySet<string>;
  /** Runs of four letters over the whole text, counted. */
  readonly runs: ReadonlyMap<string, number>;
  readonly acts: ReadonlySet<ReplyAct>;
}

interface SaidWord {
  readonly folded: string;
  readonly stem: string;
  readonly concepts: readonly string[];
  readonly letters: ReadonlySet<string>;
  /** Small words and names say little about what a text says. */
  readonly weight: number;
}

/** How much each view of two texts counts; together 1. */
const parts = { words: 0.6, pairs: 0.18, runs: 0.22 } as const;
const littleWord = 0.25;
const nameLike = 0.2;
/** How alike two different words are at most, by what they share. */
const alike = { stem: 0.96, concept: 0.85, letters: 0.9 } as const;
const leastLetters = 0.55;

/**
 * How much two replies read the same, 0 (nothing in common) to 1 (the same but for names, openers,
 * variables, numbers and signatures). Words count by their form, their concept (`sorry` and
 * `apologies`) and their letters (for inflection); order counts a little. What both texts do (say
 * sorry, ask for the order number) counts beside their form, so that the same message in other words
 * stands above another message about the same matter. Symmetric. Concepts are known in
 * fifteen languages, acts in nine; elsewhere the rest still holds.
 */
export function likeness(a: string, b: string): number {
  const one = sayingOf(a);
  const other = sayingOf(b);
  if (one.words.length === 0 || other.words.length === 0) {
    return one.words.length === other.words.length && fold(a) === fold(b) ? 1 : 0;
  }
  const there = coverage(one, other);
  const back = coverage(other, one);
  const both = there + back === 0 ? 0 : (2 * there * back) / (there + back);
  // A saying that stands whole inside a longer one is still read twice.
  const inside = Math.max(there, back) ** 2;
  const form = Math.min(
    1,
    parts.words * (0.75 * both + 0.25 * inside) +
      parts.pairs * dice(one.pairs, other.pairs) +
      parts.runs * cosine(one.runs, other.runs),
  );
  return inLightOfActs(form, one, other);
}

/** Up to so many words a text has no room for more than what it does. */
const shortText = 5;
/**
 * What the acts of two texts say beside their form: how much of the form is left where all acts differ
 * or are opposite, and what a text in other words is worth that does the same. The last two together
 * stay about where people begin to notice: another wording for the same is what a repeated one is
 * exchanged for.
 */
const acting = { differs: 0.7, opposite: 0.7, form: 0.35, same: 0.38 } as const;
/** So many acts in common are no chance; one is in every third reply. */
const manyActs = 3;
const fewActs = 0.5;
/** As many acts in common as two texts have of which one clause was exchanged. */
const oneClauseOff = 0.75;

/** The likeness in form in light of what both texts do. */
function inLightOfActs(form: number, a: Said, b: Said): number {
  const weigh = (acts: Iterable<ReplyAct>) =>
    [...acts].reduce((sum, act) => sum + weightOf(act), 0);
  const ours = weigh(a.acts);
  const theirs = weigh(b.acts);
  if (Math.min(ours, theirs) < fewActs) return form;
  const shared = weigh([...a.acts].filter((act) => b.acts.has(act)));
  const same = (2 * shared) / (ours + theirs);
  const short = Math.max(a.words.length, b.words.length) <= shortText;
  const sure = short ? 1 : Math.min(1, shared / manyActs);
  const kept = Math.min(1, same / oneClauseOff);
  const plain = form * (acting.differs + (1 - acting.differs) * kept);
  const value = Math.max(plain, acting.form * plain + acting.same * same * sure);
  return areOpposite(a.acts, b.acts) ? acting.opposite * value : value;
}

const known = new Map<string, Said>();
const knownAtMost = 5_000;

/** Replies are compared again and again: what they say is kept. */
function sayingOf(text: string): Said {
  const before = known.get(text);
  if (before) return before;
  const said = read(bare(text));
  if (known.size >= knownAtMost) known.clear();
  known.set(text, said);
  return said;
}

const greetings = new Set(
  'hi hello hey dear hiya morning afternoon evening سلام درود مرحبا اهلا السلام عزیز عزيزي عزيزتي cześć witaj witam hej dzień drogi droga γεια γειά καλημέρα καλησπέρα αγαπητέ αγαπητή χαίρετε hallo guten liebe lieber moin servus merhaba selam bonjour bonsoir salut hola buenas buenos ciao salve buongiorno olá dag beste привет здравствуйте नमस्ते halo'
    .split(' ')
    .map(fold),
);
const openerAtMost = 4;
const endOfOpener = /[,،!.:;؛؟\n–—-]/u;
const signature = /(?:\n|\s)[\^~–—-]+\s?[\p{L}&. ]{1,30}$/u;

/** A text without variables, handles, links, numbers, pictures, its greeting and its signature. */
function bare(text: string): string {
  const plain = text
    .replace(/(?<!\{)\{+[^{}]*\}+/gu, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/giu, ' ')
    .replace(/(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.]+/gu, ' ')
    .trim()
    .replace(signature, '');
  const end = plain.search(endOfOpener);
  if (end < 0) return plain;
  const opener = words(plain.slice(0, end));
  const greets = opener.length <= openerAtMost && opener.some((word) => greetings.has(word));
  const rest = plain.slice(end + 1).trim();
  return greets && rest !== '' ? rest : plain;
}

function read(text: string): Said {
  const names = namesIn(text);
  const list = words(text).filter((word) => !/\d/.test(word));
  const concepts: (readonly string[])[] = list.map(() => []);
  for (const hit of conceptHits(list)) {
    for (let i = 0; i < hit.length; i++) concepts[hit.at + i] = hit.concepts;
  }
  const stems = list.map((word) => (/^[a-z]+$/.test(word) ? stem(stemEnglish(word)) : stem(word)));
  return {
    words: list.map((folded, at) => ({
      folded,
      stem: stems[at] as string,
      concepts: concepts[at] as readonly string[],
      letters: pairsOfLetters(folded),
      weight: names.has(folded)
        ? nameLike
        : isFunctionWord(folded) || foreignLatinWords.has(folded)
          ? littleWord
          : 1,
    })),
    pairs: new Set(stems.slice(1).map((each, at) => `${stems[at]} ${each}`)),
    runs: runsOf(list.join(' ')),
    acts: actsIn(list),
  };
}

const capital = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+/gu;
/** A name with what people put before or behind it when they speak to somebody. */
const spokenTo = [
  /(?<!\p{L})(?:mr|mrs|ms|herr|frau|pan|pani|panie|κύριε|κυρία|señora?|monsieur|madame|يا|آقای|خانم)\.?\s+\p{L}+/giu,
  /(?<!\p{L})\p{L}+\s+(?:جان|جون|عزیز|hanım|bey)(?!\p{L})/giu,
];

/** Words with a capital that no sentence begins with, and whom a reply speaks to. */
function namesIn(text: string): ReadonlySet<string> {
  const found = [capital, ...spokenTo].flatMap((way) => [...text.matchAll(way)]);
  return new Set(found.flatMap(([name]) => words(name)));
}

function pairsOfLetters(word: string): ReadonlySet<string> {
  const letters = [...`<${word}>`];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

function runsOf(line: string): Map<string, number> {
  const runs = new Map<string, number>();
  const letters = [...` ${line} `];
  for (let at = 0; at + 4 <= letters.length; at++) {
    const run = letters.slice(at, at + 4).join('');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** How much of what `a` says is also in `b`. */
function coverage(a: Said, b: Said): number {
  let found = 0;
  let total = 0;
  for (const word of a.words) {
    let best = 0;
    for (const other of b.words) {
      best = Math.max(best, wordLikeness(word, other));
      if (best === 1) break;
    }
    found += word.weight * best;
    total += word.weight;
  }
  return found / total;
}

function wordLikeness(a: SaidWord, b: SaidWord): number {
  if (a.folded === b.folded) return 1;
  if (a.stem === b.stem) return alike.stem;
  if (a.concepts.some((concept) => b.concepts.includes(concept))) return alike.concept;
  if (Math.min(a.folded.length, b.folded.length) < 4) return 0;
  const letters = dice(a.letters, b.letters);
  return letters >= leastLetters ? alike.letters * letters : 0;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [run, count] of a) dot += count * (b.get(run) ?? 0);
  return dot / (lengthOf(a) * lengthOf(b) || 1);
}

function lengthOf(runs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of runs.values()) sum += count * count;
  return Math.sqrt(sum);
}
