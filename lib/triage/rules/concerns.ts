import type { AnalysisRule, Concern } from '../../domain/analysis.ts';
import type { Severity } from '../../domain/status.ts';
import type { Blow, Hostility } from './hostility.ts';
import type { Hit } from './matcher.ts';
import { pressIn } from './press.ts';
import type { Reading } from './reading.ts';

/** Danger that a comment holds, how grave it is, and the words that say so. */
export interface Danger {
  readonly concern: Concern;
  readonly severity: Severity;
  readonly rule: AnalysisRule;
  readonly hits: readonly Hit[];
}

/**
 * How grave each blow is. The scale of an item: 0 nothing presses; 1 somebody is unhappy or rude;
 * 2 a person is insulted, a newspaper asks, or somebody's data stand in public; 3 a group is
 * attacked, or somebody says the brand did them harm; 4 a person is in danger.
 */
const gravity: Readonly<Record<Blow['rule'], Severity>> = {
  insult_alone: 1,
  insult_of_person: 2,
  insult_of_others: 2,
  attack: 2,
  slur: 3,
  group_hatred: 3,
  violence: 4,
  threat: 4,
  death_wish: 4,
};

const laughing = /[😂🤣😅😆😹]/u;

/** Dangers in a comment, the gravest first. Words of violence count where the whole is abusive. */
export function dangersOf(
  reading: Reading,
  hostility: Hostility,
  personalData: readonly string[],
  abusive: boolean,
): readonly Danger[] {
  const found: Danger[] = hostility.blows
    .filter(({ rule }) => abusive || rule !== 'violence')
    .map(({ concern, rule, hits }) => ({ concern, severity: gravity[rule], rule, hits }));
  const atRisk = reading.hits('atRisk');
  if (atRisk.length > 0 && !reading.emoji.some((char) => laughing.test(char))) {
    found.push({ concern: 'self_harm', severity: 4, rule: 'person_at_risk', hits: atRisk });
  }
  const harm = reading.hits('harm').filter((hit) => !denied(reading, hit));
  if (harm.length > 0) {
    const danger = reading
      .hits('danger')
      .filter((hit) => !harm.some((alleged) => overlaps(alleged, hit)));
    found.push({
      concern: 'harm_alleged',
      severity: danger.length > 0 ? 4 : 3,
      rule: 'harm_alleged',
      hits: [...harm, ...danger],
    });
  }
  const press = pressIn(reading);
  if (press.length > 0) {
    found.push({ concern: 'press_interest', severity: 2, rule: 'press', hits: press });
  }
  if (personalData.length > 0) {
    found.push({
      concern: 'personal_data',
      severity: hostility.blows.length > 0 ? 3 : 2,
      rule: 'personal_data',
      hits: [],
    });
  }
  return found.sort((a, b) => b.severity - a.severity);
}

const overlaps = (a: Hit, b: Hit) => a.start < b.end && b.start < a.end;

/** "Nobody was hurt", "never made me ill". */
function denied(reading: Reading, hit: Hit): boolean {
  return reading
    .hits('not')
    .some(
      (not) =>
        reading.sentence[not.start] === reading.sentence[hit.start] &&
        not.end <= hit.start &&
        hit.start - not.end <= 2,
    );
}
