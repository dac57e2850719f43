import { mayBeStretched, propertiesAt, unit } from '../../text/code-units.ts';
import type { Scores } from '../scores.ts';
import { emojiMoods } from './emoji.ts';
import type { Hostility } from './hostility.ts';
import type { Reading } from './reading.ts';

type Moods = Pick<Scores, 'negative' | 'neutral' | 'positive'>;

const atMost = (count: number, most: number) => Math.min(count, most);

/**
 * The model's three moods, moved by words and emoji that leave little doubt. They add up to 1.
 */
export function moodsOf(reading: Reading, hostility: Hostility, scores: Moods): Moods {
  const emoji = emojiMoods(reading.emoji);
  const glad =
    0.5 * atMost(reading.hits('praise').length, 2) +
    0.5 * atMost(emoji.glad, 2) +
    0.3 * atMost(reading.hits('thanks').length, 1);
  const upset =
    0.5 * atMost(reading.hits('complaint').length, 2) +
    0.5 * atMost(emoji.upset, 2) +
    0.4 * atMost(reading.hits('accuse').length, 2) +
    1.2 * atMost(reading.hits('sarcasm').length, 1) +
    0.8 * atMost(hostility.blows.length, 1);
  const positive = scores.positive * Math.exp(glad - upset / 2);
  const negative = scores.negative * Math.exp(upset - glad / 2);
  const all = positive + negative + scores.neutral;
  if (!(all > 0)) return { negative: 0, neutral: 1, positive: 0 };
  return { negative: negative / all, neutral: scores.neutral / all, positive: positive / all };
}

const shoutedWord = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;
const stretched = /(\p{L})\1{2,}/gu;
const strongMarks = /[!?؟]{2,}|!/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How many capital and small letters a text has. */
function casesOf(text: string): { upper: number; lower: number } {
  const cases = { upper: 0, lower: 0 };
  for (let i = 0; i < text.length; i++) {
    const properties = propertiesAt(text, i);
    if ((properties & unit.upper) !== 0) cases.upper++;
    else if ((properties & unit.lower) !== 0) cases.lower++;
  }
  return cases;
}

/** How worked up a writer is, whatever about: capitals, stretched letters, marks, emoji, swearing. */
export function arousalOf(reading: Reading, hostility: Hostility): number {
  const { text } = reading;
  const { upper, lower } = casesOf(text);
  const shouting =
    upper >= 8 && upper > 2 * lower ? 3 : atMost(upper < 4 ? 0 : count(text, shoutedWord), 3) * 0.7;
  const excitement =
    0.5 * shouting +
    0.5 * atMost(mayBeStretched(text) ? count(text, stretched) : 0, 2) +
    0.35 * atMost(count(text, strongMarks), 3) +
    0.25 * atMost(reading.emoji.length, 4) +
    0.5 * atMost(reading.hits('swear').length + hostility.blows.length, 2);
  return 1 - Math.exp(-excitement);
}
