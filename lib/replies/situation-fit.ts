import type { Analysis, CommentSituation } from '../domain/analysis.ts';
import type { Situation } from '../domain/reply.ts';
import type { Cue } from './cue-words.ts';
import { type Cues, readCues } from './cues.ts';

/** How well a reply written for a situation fits a comment with a cue, 0..1. */
const fits: Readonly<Record<Cue, Partial<Record<Situation, number>>>> = {
  anger: { empathy: 1, move_private: 0.8, complaint: 0.7 },
  complaint: { empathy: 1, complaint: 0.95, move_private: 0.9 },
  praise: { praise: 1, thanks: 0.8, micro: 0.7 },
  thanks: { thanks: 1, closing: 0.7, micro: 0.7, praise: 0.6 },
  question: { question: 1, move_private: 0.4 },
  constructive: { constructive: 1, idea: 0.6 },
  idea: { idea: 1, constructive: 0.7 },
  ugc: { ugc: 1, praise: 0.6, thanks: 0.5 },
  press: { press: 1, thanks: 0.3 },
};

/** When no cue was found: what can be said to anybody without being wrong. */
const neutral: Partial<Record<Situation, number>> = { question: 0.3, empathy: 0.2 };

/** Cues beneath which a reply may rejoice; without one of them nobody knows that it fits. */
const glad: ReadonlySet<Cue> = new Set(['praise', 'thanks', 'ugc', 'press']);

/** What triage calls a comment, as a cue of ours; the others tell nothing about the reply. */
const cueOf: Partial<Record<CommentSituation, Cue>> = {
  praise: 'praise',
  question: 'question',
  complaint: 'complaint',
  constructive: 'constructive',
  idea: 'idea',
  ugc_share: 'ugc',
  press: 'press',
  thanks: 'thanks',
  abuse: 'anger',
};

/** What a comment is, from its words and, where triage read it, from that first. */
export interface Mood extends Cues {
  readonly mayRejoice: boolean;
}

export function moodOf(text: string, lang: string, analysis: Analysis | undefined): Mood {
  const cues = readCues(text, lang);
  const said = analysis && cueOf[analysis.situation];
  const found = said ? [said, ...cues.found.filter((cue) => cue !== said)] : cues.found;
  const angry =
    cues.angry ||
    analysis?.sentiment === 'negative' ||
    analysis?.situation === 'complaint' ||
    analysis?.situation === 'abuse';
  return {
    found,
    angry,
    emojiOnly: cues.emojiOnly,
    mayRejoice: !angry && found.some((cue) => glad.has(cue)),
  };
}

/** How well a reply's situation fits, 0..1. The first cue decides; those after it count less. */
export function situationFit(situation: Situation, { found, emojiOnly }: Mood): number {
  if (found.length === 0) return neutral[situation] ?? 0;
  if (emojiOnly && situation === 'micro' && found[0] === 'praise') return 1;
  let best = 0;
  found.forEach((cue, rank) => {
    best = Math.max(best, (fits[cue][situation] ?? 0) * 0.6 ** rank);
  });
  return best;
}
