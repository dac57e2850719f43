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
  const abusive = abusiveAfter(analysis, says);
  const said: Analysis = { ...analysis, ...says, abusive };
  const abuse = abusive === analysis.abusive ? analysis.abuse : abusive ? sure : 1 - sure;
  if (abusive) return { ...said, abuse };
  const stance = said.stance === 'below_the_belt' ? 'neutral' : said.stance;
  const situation = said.situation === 'abuse' ? 'complaint' : said.situation;
  return { ...said, stance, situation, abuse };
}

/** The score of abuse that a person's word stands for. */
const sure = 0.9;

function abusiveAfter(analysis: Analysis, { abusive, stance, situation }: CorrectionSays): boolean {
  if (abusive !== undefined) return abusive;
  if (stance === 'below_the_belt' || situation === 'abuse') return true;
  const milder = stance !== undefined && analysis.stance === 'below_the_belt';
  const harmless = situation !== undefined && analysis.situation === 'abuse';
  return milder || harmless ? false : analysis.abusive;
}
