import type { Analysis } from './analysis.ts';
import type { CommandId, EpochMs, ItemKey } from './ids.ts';

/** The answers of triage that a person can put right; what is absent was not corrected. */
export type CorrectionSays = Partial<
  Pick<Analysis, 'lang' | 'situation' | 'needsAnswer' | 'stance' | 'abusive'>
>;

/** What a person said of a text that triage had judged otherwise. */
export interface Correction {
  /** The command that brought it. */
  readonly id: CommandId;
  readonly at: EpochMs;
  readonly key: ItemKey;
  readonly text: string;
  readonly says: CorrectionSays;
}

/**
 * The analysis as a person says it is. The answers that follow from a corrected one follow it: what
 * is not abusive is no attack, and what is an attack is abusive.
 */
export function withSays(analysis: Analysis, says: CorrectionSays): Analysis {
  const said: Analysis = { ...analysis, ...says };
  if (says.abusive === false) {
    const stance = said.stance === 'below_the_belt' ? 'neutral' : said.stance;
    const situation = said.situation === 'abuse' ? 'complaint' : said.situation;
    return { ...said, stance, situation, abuse: Math.min(analysis.abuse, 0.1) };
  }
  if (says.abusive === true || says.stance === 'below_the_belt' || says.situation === 'abuse') {
    return { ...said, abusive: true, abuse: Math.max(analysis.abuse, 0.9) };
  }
  const friendly = says.stance !== undefined && analysis.stance === 'below_the_belt';
  const harmless = says.situation !== undefined && analysis.situation === 'abuse';
  if (!friendly && !harmless) return said;
  const stance = said.stance === 'below_the_belt' ? 'neutral' : said.stance;
  return { ...said, stance, abusive: false, abuse: Math.min(analysis.abuse, 0.1) };
}
