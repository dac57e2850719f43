import { type Analysis, needsCare } from '../domain/analysis.ts';
import type { ReplyTone } from '../domain/reply.ts';

type Read = Pick<Analysis, 'abusive' | 'crisis' | 'sentiment' | 'severity' | 'stance'>;

/**
 * The tone in which a comment is best answered, where triage read it: formal where danger or law is in
 * it, plain to somebody who insults, warm to somebody who is glad or let down.
 */
export function fittingTone(analysis: Read | undefined): ReplyTone | undefined {
  if (!analysis) return undefined;
  if (needsCare(analysis)) return 'formal';
  if (analysis.abusive || analysis.stance === 'below_the_belt') return 'plain';
  return analysis.sentiment === 'neutral' ? 'plain' : 'warm';
}
