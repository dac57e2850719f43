import type { Concern } from '../../domain/analysis.ts';
import type { Hit } from './matcher.ts';
import type { Cue } from './phrase-lists.ts';
import { distance, type Reading } from './reading.ts';

/** Something in a comment that strikes at a person or at a group of people. */
export interface Blow {
  readonly rule:
    | 'slur'
    | 'group_hatred'
    | 'threat'
    | 'death_wish'
    | 'attack'
    | 'violence'
    | 'insult_of_person'
    | 'insult_of_others'
    | 'insult_alone';
  readonly concern: Concern;
  readonly hits: readonly Hit[];
}

/** What the rules say of hostility. */
export interface Hostility {
  readonly blows: readonly Blow[];
  /** Hostile words that are denied, or quoted and condemned. */
  readonly takenBack: readonly Hit[];
  /** Some of them are quoted or condemned: more surely meant well than a mere "not". */
  readonly condemned: boolean;
  /** Hostile words turned on oneself, worn with pride, or aimed at a thing. */
  readonly spared: readonly Hit[];
}

/** How far apart a target and what is said of it may stand in one sentence. */
const near = 6;

export function hostilityOf(reading: Reading): Hostility {
  const blows: Blow[] = [];
  const denied: Hit[] = [];
  const spared: Hit[] = [];
  let condemned = false;
  const strike = (rule: Blow['rule'], concern: Concern, ...hits: readonly Hit[]) => {
    const disowned = hits.some((hit) => isCondemned(reading, hit));
    if (disowned || hits.some((hit) => isDenied(reading, hit))) denied.push(...hits);
    else blows.push({ rule, concern, hits });
    condemned ||= disowned;
  };

  for (const hit of reading.hits('slur')) {
    if (nearest(reading, hit, 'proud', near)) spared.push(hit);
    else strike('slur', 'slur', hit);
  }
  for (const hit of reading.hits('threat')) strike('threat', 'threat', hit);
  for (const hit of reading.hits('die')) strike('death_wish', 'self_harm', hit);
  for (const hit of reading.hits('attack')) {
    if (nearest(reading, hit, 'thing', 3) && !nearest(reading, hit, 'you', near)) spared.push(hit);
    else strike('attack', 'insult', hit);
  }
  for (const cue of ['degrade', 'hate', 'kill', 'insult'] as const) {
    for (const hit of reading.hits(cue)) {
      const group = groupFor(reading, hit, cue);
      if (group) strike('group_hatred', 'slur', group, hit);
      else if (cue === 'kill') killing(reading, hit, strike);
      else if (cue === 'hate') hating(reading, hit, strike);
      // What degrades a group is a plain word of complaint when said of a brand: useless, dirty.
      else if (cue === 'insult') insulting(reading, hit, strike, spared);
    }
  }
  return { blows, takenBack: denied, condemned, spared };
}

type Strike = (rule: Blow['rule'], concern: Concern, ...hits: readonly Hit[]) => void;

/** The group that something hostile is said of: beside it, or before a "they" that stands there. */
function groupFor(reading: Reading, hit: Hit, cue: Cue): Hit | undefined {
  const direct = nearest(reading, hit, 'group', cue === 'hate' ? 3 : near + 2);
  if (direct) return direct;
  const they = nearest(reading, hit, 'they', near);
  return (
    they && reading.hits('group').find((group) => group.end <= Math.min(they.start, hit.start))
  );
}

function killing(reading: Reading, hit: Hit, strike: Strike): void {
  const target = nearest(reading, hit, 'you', 3) ?? nearest(reading, hit, 'they', 3);
  if (target && !nearest(reading, hit, 'thing', 3)) strike('violence', 'threat', target, hit);
}

function hating(reading: Reading, hit: Hit, strike: Strike): void {
  const target = nearest(reading, hit, 'you', 1);
  if (target && !nearest(reading, hit, 'thing', 4))
    strike('insult_of_person', 'insult', target, hit);
}

function insulting(reading: Reading, hit: Hit, strike: Strike, spared: Hit[]): void {
  const addressed = nearest(reading, hit, 'you', 4);
  const others = nearest(reading, hit, 'person', 4) ?? nearest(reading, hit, 'they', 4);
  const target = addressed ?? others;
  const thing = nearest(reading, hit, 'thing', 3);
  if (nearest(reading, hit, 'self', 3) && (!target || takesSelf(reading, hit, target))) {
    spared.push(hit);
  } else if (thing && (!target || distance(thing, hit) <= distance(target, hit))) {
    spared.push(hit);
  } else if (target) {
    strike(addressed ? 'insult_of_person' : 'insult_of_others', 'insult', target, hit);
  } else if (reading.words <= 6 && !reading.has('thing')) {
    // A word thrown at somebody with hardly anything around it.
    strike('insult_alone', 'insult', hit);
  }
}

/** "I am such an idiot, you were right": the insult is nearer to oneself. */
function takesSelf(reading: Reading, hit: Hit, target: Hit): boolean {
  const self = nearest(reading, hit, 'self', 3);
  return self !== undefined && distance(self, hit) < distance(target, hit);
}

/** The hit of a cue in the same sentence that is nearest to another, within some tokens. */
function nearest(reading: Reading, hit: Hit, cue: Cue, within: number): Hit | undefined {
  let best: Hit | undefined;
  for (const other of reading.hits(cue)) {
    if (reading.sentence[other.start] !== reading.sentence[hit.start]) continue;
    const away = distance(other, hit);
    if (away <= within && (!best || away < distance(best, hit))) best = other;
  }
  return best;
}

/** Spoken of in order to condemn it. */
function isCondemned(reading: Reading, hit: Hit): boolean {
  if (retold(reading, hit)) return true;
  if (!reading.has('condemn')) return false;
  const sentence = reading.sentence[hit.start];
  return (
    reading.quoted[hit.start] === true ||
    reading
      .hits('condemn')
      .some((other) => reading.sentence[other.start] === sentence && distance(other, hit) <= 8)
  );
}

const harsh = ['hate', 'degrade', 'attack'] as const;

/** Denied just before it, or in some languages just after. */
function isDenied(reading: Reading, hit: Hit): boolean {
  return reading.hits('not').some((other) => {
    if (reading.sentence[other.start] !== reading.sentence[hit.start]) return false;
    const before = other.end <= hit.start && hit.start - other.end <= 3;
    return (before && !isHarsh(reading, other)) || negatedAfter(reading, other, hit);
  });
}

/** "Cannot stand them", "not even human": a "not" that is part of the insult denies none. */
const isHarsh = (reading: Reading, { start, end }: Hit): boolean =>
  harsh.some((cue) => reading.hits(cue).some((hit) => hit.start <= start && hit.end >= end));

/**
 * From so many words on, quotation marks hold what somebody says, not a word one doubts: two are
 * a sentence in Arabic, but beside a "you" they are as often a name that is called.
 */
const saying = 3;
const shortSaying = 2;

/**
 * Stands in a sentence that is quoted, with words about it outside that strike nobody: whoever
 * quotes hatred and goes on talking mostly complains of it.
 */
function retold({ tokens, quoted, words, hits }: Reading, hit: Hit): boolean {
  if (!quoted[hit.start]) return false;
  let from = hit.start;
  while (quoted[from - 1]) from--;
  let inside = 0;
  for (let at = from; quoted[at]; at++) if (tokens[at]?.kind === 'word') inside++;
  const addressed = hits('you').some(({ start }) => !quoted[start]);
  const own = (['slur', 'threat', 'die', 'attack'] as const).some((cue) =>
    hits(cue).some(({ start }) => !quoted[start]),
  );
  return inside >= (addressed ? saying : shortSaying) && words - inside >= saying && !own;
}

/** Persian, Turkish and Hindi deny at the end: احمق نیستی، aptal değilsin. */
const deniesAfter = /^(?:نیست|نبود|degil|नहीं)/u;
function negatedAfter(reading: Reading, not: Hit, hit: Hit): boolean {
  const word = reading.tokens[not.start]?.text ?? '';
  return not.start >= hit.end && not.start - hit.end <= 2 && deniesAfter.test(word);
}
