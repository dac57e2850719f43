import { type GuessedLanguage, guessed } from '../../text/function-words.ts';
import { languageOf } from '../../text/language.ts';
import { words } from '../../text/segment.ts';
import { conceptHits } from '../match/concepts.ts';
import { defineGuard } from './guard.ts';

/** Folded words that speak of the brand, and of the person; in four languages verbs say it too. */
const speakers: Readonly<Record<GuessedLanguage, { readonly us: RegExp; readonly them: RegExp }>> =
  {
    en: {
      us: /^(?:we|us|our|ours|ourselves|weve|were|wed)$/u,
      them: /^(?:you|your|yours|yourself|youre|youve|youd|youll)$/u,
    },
    fa: {
      us: /^(?:ما|خودمان|خودمون)$|.{2}(?:یم|مان|مون)$/u,
      them: /^(?:شما|خودتان|خودتون|تو)$|.{2}(?:ید|تان|تون)$/u,
    },
    ar: {
      us: /^(?:نحن|احنا|لنا|لدینا|عندنا|بنا|منا|الینا|علینا)$|^[وفس]{0,2}ن(?!حو|فس|عم|وع)..{2,}|.{3}نا$/u,
      them: /^(?:انت|انتم|لک|لکم|بک|بکم|معک|معکم|منک|منکم|الیک|الیکم)$|.{3}(?:کم|ک)$/u,
    },
    pl: {
      us: /^(?:my|nas|nam|nami|nasz.*|jestesmy)$|.{2}(?<!(?:zi|ty|ry|ra|do|so))(?:amy|emy|imy|ymy|lismy|lysmy)$/u,
      them: /^(?:pan|pani|pana|panu|pania|panstw.*|ty|ciebie|cie|tobie|ci|twoj.*|twoi.*|wam|was|wasz.*)$|.{3}(?:cie|asz|esz|isz|ysz)$/u,
    },
    el: {
      us: /^(?:εμεισ|εμασ|μασ)$|.{2}(?:ουμε|αμε|ομαστε|ουμαστε)$/u,
      them: /^(?:εσεισ|εσασ|σασ|σου|εσυ|εσενα)$|.{2}(?:ετε|ατε|εισ|εστε|ειτε)$/u,
    },
  };

/** So many words about us are no accident of grammar. */
const least = 5;
/** "We check it and write to you" is about them, though the verbs say "we". */
const service: ReadonlySet<string> = new Set([
  'sorry',
  'thanks',
  'examine',
  'solve',
  'answer',
  'send',
  'contact',
  'help',
  'understand',
  'private',
]);

/** Somebody who complains reads how the brand feels, and nothing of what becomes of them. */
export const aboutUs = defineGuard({
  gravity: 3,
  check({ text }) {
    const lang = languageOf(text);
    const known = guessed.find((each) => each === lang);
    if (!known) return null;
    const { us, them } = speakers[known];
    const list = words(text);
    const count = (pattern: RegExp) => list.filter((word) => pattern.test(word)).length;
    const serves = conceptHits(list).filter(({ concepts }) => concepts.some((c) => service.has(c)));
    const ours = count(us) - serves.length;
    const theirs = count(them);
    return ours >= least && ours > 2 * theirs
      ? { guard: 'about-us', us: ours, them: theirs }
      : null;
  },
});
