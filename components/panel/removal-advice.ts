import type { Analysis } from '@/lib/domain/analysis.ts';
import type { PanelKey } from './panel-catalog.ts';

/**
 * What is said before somebody takes a comment down. Only an attack on a person may be suggested
 * for it; words alone, which never stand in the way. Null where triage has nothing to say.
 */
export function removalAdvice(analysis: Analysis | undefined): PanelKey | null {
  if (!analysis) return null;
  const { stance, abusive, situation, sentiment } = analysis;
  if (stance === 'below_the_belt') return 'remove.advice-attack';
  if (abusive) return 'remove.advice-unsure';
  if (situation === 'spam') return null;
  const criticises =
    situation === 'complaint' || stance === 'constructive' || sentiment === 'negative';
  return criticises ? 'remove.advice-criticism' : 'remove.advice-harmless';
}
