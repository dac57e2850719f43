import type { AnalysedLanguage, AnalysisRule, CommentSituation } from '../../domain/analysis.ts';
import type { Scores } from '../scores.ts';
import { emojiMoods } from './emoji.ts';
import type { Cue } from './phrase-lists.ts';
import { pressIn } from './press.ts';
import type { Reading } from './reading.ts';

type Purpose = Exclude<CommentSituation, 'abuse' | 'spam'>;

/** The lists that tell what a comment is for, each a reason with a name. */
type Telling = Extract<Cue, AnalysisRule>;

/** What a comment is for, without abuse and spam; `cue` names the list that decided, if one did. */
export interface PurposeFound {
  readonly purpose: Purpose;
  readonly cue?: Telling;
}

const hitsUpTo = (reading: Reading, cue: Cue, most: number) =>
  Math.min(reading.hits(cue).length, most);

/** Log-odds of a probability, kept within what words can outweigh. */
function odds(probability: number, most: number): number {
  const safe = Math.min(0.999, Math.max(0.001, probability));
  return Math.max(-most, Math.min(most, Math.log(safe / (1 - safe))));
}

/** Comments without a letter: emoji, mentions, links, marks. */
export function purposeWithoutWords(reading: Reading): Purpose {
  const emoji = emojiMoods(reading.emoji);
  if (emoji.upset > emoji.glad) return 'complaint';
  if (emoji.grateful > 0 && emoji.glad <= emoji.grateful) return 'thanks';
  if (emoji.glad > 0) return 'praise';
  if (reading.text.includes('?') && !reading.tokens.some((t) => t.kind === 'link')) {
    return 'question';
  }
  return 'off_topic';
}

const helpDesk = /^@\w*(?:help|support|cares?$|service|custsvc|assist|ask)/u;

/** Speaks to an account whose name says that it helps, or asks for help. */
const callsForHelp = (reading: Reading) =>
  reading.tokens.some(({ kind, text }) => kind === 'mention' && helpDesk.test(text.toLowerCase()));

/** Names an account in passing: who only calls a friend begins with the name. */
const namesAccount = ({ tokens }: Reading) =>
  tokens.some(({ kind }, at) => kind === 'mention' && at > 0 && tokens[at - 1]?.kind !== 'mention');

/**
 * Rows of complaints exist in English alone. Elsewhere the model's "no" says little, and the lists
 * say more; `least` is the lowest log-odds that count, `named` what a name in passing adds to
 * what is not glad.
 */
const taught = { from: -0.1, least: -3, cue: 0.8, accuse: 0.6, thing: 0.3, named: 0.7 } as const;
const untaught = { from: 0.1, least: -0.8, cue: 1.2, accuse: 1, thing: 0.6, named: 0 } as const;

/** A remark on a thing is about the brand's work; hatred and swearing near it say how it is meant. */
function ofThings(reading: Reading): number {
  if (!reading.has('thing')) return 0;
  return reading.has('hate') || reading.has('swear') ? 3 : 1;
}

/** What a comment is for: what its words say, weighed against the models. */
export function purposeOf(
  reading: Reading,
  lang: AnalysedLanguage,
  scores: Pick<Scores, 'complaint' | 'negative' | 'positive'>,
): PurposeFound {
  const emoji = emojiMoods(reading.emoji);
  const balance = scores.positive - scores.negative;
  const complaints = hitsUpTo(reading, 'complaint', 3);
  const asks = questionWeight(reading);
  const mentions = reading.tokens.some((token) => token.kind === 'mention');
  const short = reading.words <= 9;
  const trust = lang === 'en' ? taught : untaught;

  const weights: readonly (readonly [Purpose, number, Telling])[] = [
    [
      'complaint',
      trust.from +
        Math.max(trust.least, odds(scores.complaint, 3)) +
        trust.cue * complaints +
        (callsForHelp(reading) ? 0.9 : 0) +
        (balance < 0 && namesAccount(reading) ? trust.named : 0) +
        trust.accuse * hitsUpTo(reading, 'accuse', 2) +
        trust.cue * hitsUpTo(reading, 'sarcasm', 1) +
        0.9 * hitsUpTo(reading, 'churn', 1) +
        trust.thing * ofThings(reading) +
        1.8 * hitsUpTo(reading, 'harm', 1) -
        0.8 * balance,
      'complaint',
    ],
    [
      'praise',
      0.9 * hitsUpTo(reading, 'praise', 3) +
        0.3 * Math.min(emoji.glad, 3) +
        1.2 * balance -
        0.5 * complaints,
      'praise',
    ],
    [
      'thanks',
      reading.has('thanks')
        ? (short ? 1.9 : 0.9) + 1.2 * hitsUpTo(reading, 'solved', 1) - complaints - asks * 0.8
        : 1.4 * hitsUpTo(reading, 'solved', 1) - complaints,
      'thanks',
    ],
    ['question', asks, 'question'],
    ['constructive', 1.5 * hitsUpTo(reading, 'constructive', 2), 'constructive'],
    ['idea', 1.9 * hitsUpTo(reading, 'idea', 2), 'idea'],
    ['ugc_share', 1.9 * hitsUpTo(reading, 'ugc', 2), 'ugc'],
    ['press', 2.6 * Math.min(pressIn(reading).length, 2), 'press'],
    [
      'off_topic',
      0.35 +
        (reading.has('tagging') && (mentions || short) ? 1.6 : 0) +
        (mentions && short ? 0.2 : 0),
      'tagging',
    ],
  ];
  let [purpose, most, cue] = weights[0] ?? (['off_topic', 0, 'tagging'] as const);
  for (const [name, weight, by] of weights) {
    if (weight > most) [purpose, most, cue] = [name, weight, by];
  }
  return reading.has(cue) ? { purpose, cue } : { purpose };
}

const greek = /\p{Script=Greek}/u;

/** Question marks, question words and requests; a mark after a complaint's "really?" weighs less. */
function questionWeight(reading: Reading): number {
  const marked = reading.tokens.some(
    ({ kind, text }) =>
      kind === 'end' && (/[?؟]/u.test(text) || (text === ';' && greek.test(reading.text))),
  );
  return (
    (marked ? 1.1 : 0) +
    0.8 * hitsUpTo(reading, 'question', 1) +
    0.8 * hitsUpTo(reading, 'request', 1)
  );
}

/** Whether somebody waits for words from us. */
export function needsAnswer(
  reading: Reading,
  situation: CommentSituation,
): 'yes' | 'no' | 'unsure' {
  switch (situation) {
    case 'question':
    case 'complaint':
    case 'constructive':
    case 'idea':
    case 'press':
      return 'yes';
    case 'praise':
    case 'ugc_share':
      if (reading.words === 0) return 'no';
      return questionWeight(reading) >= 1 ? 'yes' : 'unsure';
    case 'abuse':
      return 'unsure';
    case 'thanks':
    case 'off_topic':
      return questionWeight(reading) >= 1.6 ? 'unsure' : 'no';
    case 'spam':
      return 'no';
  }
}
