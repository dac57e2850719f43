import type {
  AnalysedLanguage,
  Analysis,
  AnalysisReason,
  CommentSituation,
  Stance,
} from '../domain/analysis.ts';
import type { ItemKind } from '../domain/item.ts';
import type { Severity } from '../domain/status.ts';
import { personalData } from '../text/personal-data.ts';
import { plainSpelling } from '../text/plain-spelling.ts';
import { isBelowTheBelt, isGrave } from './below-the-belt.ts';
import { type IdentifiedLanguage, identify } from './language/identify.ts';
import type { LanguageModel } from './language/model.ts';
import type { Models } from './models/models.ts';
import { type Danger, dangersOf } from './rules/concerns.ts';
import { type Blow, type Hostility, hostilityOf } from './rules/hostility.ts';
import { readIn } from './rules/lists.ts';
import { arousalOf, moodsOf } from './rules/mood.ts';
import { needsAnswer, type PurposeFound, purposeOf, purposeWithoutWords } from './rules/purpose.ts';
import { asWritten, type Reading } from './rules/reading.ts';
import { type Scores, weigh } from './scores.ts';

/** Where a text stands, as far as the page tells. */
export interface TextContext {
  readonly kind?: ItemKind;
  /** False where it stands on somebody else's post and does not speak to us. */
  readonly speaksToUs?: boolean;
  /** It answers something we wrote. */
  readonly repliesToUs?: boolean;
}

/** What `judge` needs to have heard about a text before. */
export interface Heard {
  readonly language: IdentifiedLanguage;
  readonly scores: Scores;
  /** Phone numbers, addresses and the like, as the text writes them. */
  readonly personalData: readonly string[];
}

export interface TriageEngine {
  readonly language: LanguageModel;
  readonly models: Models;
}

/** Everything triage says of a text. Pure; a text of any kind gives an answer, never an error. */
export function analyse(text: string, engine: TriageEngine, context: TextContext = {}): Analysis {
  // The rules find disguised words where they stand; the models know only plain ones.
  const plain = plainSpelling(text);
  const language = identify(plain, engine.language);
  const scores = weigh(plain, language.lang, engine.models);
  const found = personalData(text).map(({ start, end }) => text.slice(start, end));
  return judge(text, { language, scores, personalData: found }, context);
}

/** At this score an answer is yes, in every language. */
const decision = 0.5;

/** Joins what language, models and rules say of a text. */
export function judge(text: string, heard: Heard, context: TextContext = {}): Analysis {
  const { lang, confidence } = heard.language;
  const reading = readIn(text, lang);
  const hostility = hostilityOf(reading);
  const moods = moodsOf(reading, hostility, heard.scores);
  const abuse = abuseOf(reading, lang, hostility, heard.scores.abuse);
  const spam = spamOf(reading, heard.scores.spam);
  const abusive = abuse >= decision;
  const dangers = dangersOf(reading, hostility, heard.personalData, abusive);
  const belowTheBelt =
    abusive && isBelowTheBelt(reading, lang, hostility, { abuse, attack: heard.scores.attack });

  const purpose: PurposeFound =
    reading.words === 0
      ? { purpose: purposeWithoutWords(reading) }
      : purposeOf(reading, lang, { ...heard.scores, ...moods });
  // Whoever swears at a thing and strikes nobody complains about it.
  const isComplaint =
    purpose.purpose === 'complaint' ||
    (abusive && hostility.blows.length === 0 && reading.has('thing'));
  const situation: CommentSituation =
    belowTheBelt ||
    (abusive && (hostility.blows.some(isGrave) || (!isComplaint && purpose.purpose !== 'press')))
      ? 'abuse'
      : advertises(reading, spam, heard.scores.complaint) && purpose.purpose !== 'press'
        ? 'spam'
        : isComplaint
          ? 'complaint'
          : purpose.purpose;

  const severity = severityOf(dangers, abusive, situation);
  return {
    lang,
    langConfidence: confidence,
    situation,
    needsAnswer: answerDue(reading, situation, dangers, context),
    sentiment: strongest(moods),
    strength: Math.abs(moods.positive - moods.negative),
    arousal: arousalOf(reading, hostility),
    abuse,
    abusive,
    stance: stanceOf(situation, belowTheBelt, abusive, moods),
    spam,
    severity,
    crisis: isCrisis(dangers, moods),
    reasons: reasonsOf(reading, heard, { hostility, dangers, purpose, situation, abusive, spam }),
  };
}

/**
 * How far a rule moves the model's log-odds, found on dev rows. In a long text one phrase says less
 * of the whole; where no rows but ours could be trained on, rules know more than the model.
 */
const ruleWeights: Readonly<
  Record<Blow['rule'] | 'takenBack' | 'spared' | 'matter' | 'kindness', number>
> = {
  threat: 3,
  death_wish: 2.5,
  group_hatred: 2.2,
  slur: 1.8,
  attack: 1.8,
  insult_of_person: 1.5,
  insult_of_others: 0.6,
  insult_alone: 0.4,
  // Words of violence near a person are as often news or play.
  violence: 0,
  takenBack: -6,
  spared: -3,
  // Nobody is struck, and a thing is spoken of or what went wrong with it.
  matter: -1,
  // A group is spoken of with words of praise, and with none of anger.
  kindness: -1.5,
};
const wordsOfOneThought = 12;
/** What is taken back in so many words is taken back whole; in more, something else may be meant. */
const wordsOfOneDenial = 5;
const wordsOfReport = 9;
/** No model is so sure that a text is harmless as to outweigh a slur or a threat. */
const leastOfGrave = 0.15;
const withoutOwnRows: readonly AnalysedLanguage[] = [
  'es',
  'it',
  'nl',
  'id',
  'fa-Latn',
  'ar-Latn',
  'el-Latn',
];
const trustInRules = 1.4;

function abuseOf(
  reading: Reading,
  lang: AnalysedLanguage,
  { blows, takenBack, condemned, spared }: Hostility,
  score: number,
): number {
  if (reading.words === 0) return 0;
  const dilution = Math.min(1, wordsOfOneThought / reading.words);
  const trust = withoutOwnRows.includes(lang) ? trustInRules : 1;
  const weights = blows.map(({ rule }) => ruleWeights[rule]);
  if (weights.length > 0) {
    const heard = blows.some(isGrave) ? Math.max(score, leastOfGrave) : score;
    return moved(heard, Math.max(...weights) * dilution * trust);
  }
  const softening = Math.min(1, (condemned ? wordsOfReport : wordsOfOneDenial) / reading.words);
  if (takenBack.length > 0) return moved(score, ruleWeights.takenBack * softening);
  const matter = reading.has('thing') || reading.has('complaint') ? ruleWeights.matter : 0;
  const softened =
    matter +
    (spared.length > 0 ? ruleWeights.spared : 0) +
    (isKind(reading) ? ruleWeights.kindness : 0);
  return softened === 0 ? score : moved(score, softened * softening);
}

const isKind = (reading: Reading): boolean =>
  reading.has('group') &&
  (reading.has('praise') || reading.has('thanks')) &&
  !(['insult', 'swear', 'hate', 'accuse', 'not', 'degrade'] as const).some(reading.has);

/** What one cue of advertising, and a link beside it, add to the log-odds of spam. */
const spamWeights = { cue: 0.5, link: 0.3 } as const;

function spamOf(reading: Reading, score: number): number {
  const cues = Math.min(reading.hits('spam').length, 3);
  const links = reading.tokens.some((token) => token.kind === 'link') ? 1 : 0;
  if (cues === 0) return reading.words + links === 0 ? 0 : score;
  return moved(score, cues * spamWeights.cue + links * spamWeights.link);
}

/** Spam by the model alone must be sure, and whoever complains does not advertise. */
function advertises(reading: Reading, spam: number, complaint: number): boolean {
  return spam >= (reading.has('spam') ? decision : 0.8) && complaint <= decision;
}

/** A probability whose log-odds were moved; scores of 0 and 1 can be moved too. */
function moved(probability: number, by: number): number {
  const safe = Math.min(0.995, Math.max(0.005, probability));
  return 1 / (1 + ((1 - safe) / safe) * Math.exp(-by));
}

function strongest({
  negative,
  neutral,
  positive,
}: Pick<Scores, 'negative' | 'neutral' | 'positive'>) {
  if (positive > negative && positive >= neutral) return 'positive';
  return negative >= positive && negative >= neutral ? 'negative' : 'neutral';
}

function stanceOf(
  situation: CommentSituation,
  belowTheBelt: boolean,
  abusive: boolean,
  moods: Pick<Scores, 'negative' | 'neutral' | 'positive'>,
): Stance {
  if (belowTheBelt) return 'below_the_belt';
  if (abusive) return 'neutral';
  switch (situation) {
    case 'complaint':
    case 'constructive':
    case 'idea':
      return 'constructive';
    case 'praise':
    case 'thanks':
    case 'ugc_share':
      return 'friendly';
    default:
      return strongest(moods) === 'positive' && situation !== 'spam' ? 'friendly' : 'neutral';
  }
}

function severityOf(
  dangers: readonly Danger[],
  abusive: boolean,
  situation: CommentSituation,
): Severity {
  const worst = dangers[0]?.severity ?? 0;
  return worst === 0 && (abusive || situation === 'complaint') ? 1 : worst;
}

/** One item is enough for a crisis when a person is in danger, hurt or exposed, or a paper asks. */
function isCrisis(
  dangers: readonly Danger[],
  moods: Pick<Scores, 'negative' | 'positive'>,
): boolean {
  return dangers.some(
    ({ severity, concern }) =>
      severity >= 3 ||
      concern === 'personal_data' ||
      (concern === 'press_interest' && moods.positive < Math.max(decision, moods.negative)),
  );
}

function answerDue(
  reading: Reading,
  situation: CommentSituation,
  dangers: readonly Danger[],
  context: TextContext,
): Analysis['needsAnswer'] {
  if (dangers.some(({ rule }) => rule === 'person_at_risk' || rule === 'harm_alleged'))
    return 'yes';
  const due = needsAnswer(reading, situation);
  if (context.speaksToUs === false && !context.repliesToUs) return due === 'yes' ? 'unsure' : 'no';
  // What is written to us alone, or about us in public, waits for an answer more than a remark does.
  const addressed = context.kind === 'message' || context.kind === 'review';
  if (addressed && due === 'unsure' && situation !== 'abuse') return 'yes';
  return due;
}

interface Decided {
  readonly hostility: Hostility;
  readonly dangers: readonly Danger[];
  readonly purpose: PurposeFound;
  readonly situation: CommentSituation;
  readonly abusive: boolean;
  readonly spam: number;
}

function reasonsOf(reading: Reading, heard: Heard, decided: Decided): AnalysisReason[] {
  const { hostility, dangers, purpose, situation, abusive, spam } = decided;
  const reasons: AnalysisReason[] = [];
  const words = (hits: Danger['hits']) => [...new Set(hits.map((hit) => asWritten(reading, hit)))];
  const byModel = (about: AnalysisReason['about'], score: number) =>
    reasons.push({ about, by: { type: 'model', score, threshold: decision }, words: [] });

  for (const { rule, concern, hits } of dangers) {
    reasons.push({
      about: hostility.blows.some((blow) => blow.hits === hits) ? 'abuse' : 'severity',
      by: { type: 'rule', rule },
      concern,
      words: concern === 'personal_data' ? heard.personalData : words(hits),
    });
  }
  for (const [rule, hits] of [
    ['taken_back', hostility.takenBack],
    ['spared', hostility.spared],
  ] as const) {
    if (hits.length > 0) {
      reasons.push({ about: 'abuse', by: { type: 'rule', rule }, words: words(hits) });
    }
  }
  if (abusive) byModel('abuse', heard.scores.abuse);
  if (spam >= decision) {
    const hits = reading.hits('spam');
    if (hits.length > 0) {
      reasons.push({ about: 'spam', by: { type: 'rule', rule: 'spam' }, words: words(hits) });
    }
    byModel('spam', heard.scores.spam);
  }
  if (purpose.cue && situation === purpose.purpose) {
    const hits = reading.hits(purpose.cue);
    reasons.push({
      about: 'situation',
      by: { type: 'rule', rule: purpose.cue },
      words: words(hits).slice(0, 4),
    });
  } else if (situation === 'complaint') {
    byModel('situation', heard.scores.complaint);
  }
  return reasons;
}
