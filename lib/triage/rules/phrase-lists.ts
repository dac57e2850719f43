/**
 * What words of a comment can tell. Each cue has one list a language; what a cue means for a
 * comment is decided by `hostility.ts`, `concerns.ts` and `purpose.ts`, never by the list.
 */
export const cues = [
  // Who is spoken of.
  'you',
  'they',
  'self',
  'person',
  'group',
  'thing',
  // Hostility.
  'slur',
  'insult',
  'attack',
  'degrade',
  'hate',
  'kill',
  'threat',
  'die',
  'accuse',
  'swear',
  // What takes hostility back.
  'not',
  'condemn',
  'proud',
  // Danger.
  'atRisk',
  'harm',
  'danger',
  // What the comment is for.
  'press',
  'praise',
  'thanks',
  'question',
  'request',
  'complaint',
  'constructive',
  'idea',
  'ugc',
  'spam',
  'churn',
  'tagging',
  'solved',
  'sarcasm',
] as const;
export type Cue = (typeof cues)[number];

/**
 * Phrases per cue, divided by "/", in any spelling that `fold` makes one; a trailing "*" at a word
 * stands for any ending.
 */
export type PhraseLists = Readonly<Partial<Record<Cue, string>>>;
