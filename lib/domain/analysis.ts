import type { Severity } from './status.ts';

/** Languages that triage tells apart: fifteen, three of them also in Latin letters. */
export const analysedLanguages = [
  'en',
  'fa',
  'ar',
  'pl',
  'el',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'tr',
  'ru',
  'hi',
  'id',
  'nl',
  'fa-Latn',
  'ar-Latn',
  'el-Latn',
] as const;
/** `zxx`: no words at all (emoji, mentions, links); `und`: words of no language known. */
export type AnalysedLanguage = (typeof analysedLanguages)[number] | 'zxx' | 'und';

/** What a comment is, as the one who has to answer it would say. */
export const commentSituations = [
  'praise',
  'question',
  'complaint',
  'constructive',
  'idea',
  'ugc_share',
  'press',
  'thanks',
  'off_topic',
  'spam',
  'abuse',
] as const;
export type CommentSituation = (typeof commentSituations)[number];

/**
 * How somebody speaks: `constructive` criticism is welcome, `below_the_belt` attacks a person and
 * is the only stance that may suggest taking a comment down.
 */
export const stances = ['friendly', 'constructive', 'below_the_belt', 'neutral'] as const;
export type Stance = (typeof stances)[number];

/** Danger for a person or the brand that a single item holds. */
export const concerns = [
  'threat',
  'self_harm',
  'personal_data',
  'slur',
  'insult',
  'harm_alleged',
  'press_interest',
] as const;
export type Concern = (typeof concerns)[number];

/** Every rule that may have decided, by the name under which the interface puts it into words. */
export const analysisRules = [
  'slur',
  'group_hatred',
  'threat',
  'death_wish',
  'attack',
  'violence',
  'insult_of_person',
  'insult_of_others',
  'insult_alone',
  'person_at_risk',
  'harm_alleged',
  'press',
  'personal_data',
  'taken_back',
  'spared',
  'spam',
  'complaint',
  'praise',
  'thanks',
  'question',
  'constructive',
  'idea',
  'ugc',
  'tagging',
] as const;
export type AnalysisRule = (typeof analysisRules)[number];

/** Why triage said what it said; the interface puts it into words. */
export interface AnalysisReason {
  /** Which of the answers it speaks for. */
  readonly about:
    | 'language'
    | 'situation'
    | 'needs_answer'
    | 'sentiment'
    | 'abuse'
    | 'stance'
    | 'spam'
    | 'severity';
  /** What decided: a list or rule by its name, the trained model, or a person's own correction. */
  readonly by:
    | { readonly type: 'rule'; readonly rule: AnalysisRule }
    | { readonly type: 'model'; readonly score: number; readonly threshold: number }
    | { readonly type: 'correction' };
  readonly concern?: Concern;
  /** The words that weighed most, as the comment writes them. */
  readonly words: readonly string[];
}

/** What triage says of one text. All figures are 0..1, and 0.5 means the same in every language. */
export interface Analysis {
  readonly lang: AnalysedLanguage;
  readonly langConfidence: number;
  readonly situation: CommentSituation;
  readonly needsAnswer: 'yes' | 'no' | 'unsure';
  readonly sentiment: 'negative' | 'neutral' | 'positive';
  readonly strength: number;
  readonly arousal: number;
  readonly abuse: number;
  /** The balanced decision: a person should look. */
  readonly abusive: boolean;
  readonly stance: Stance;
  readonly spam: number;
  readonly severity: Severity;
  readonly crisis: boolean;
  readonly reasons: readonly AnalysisReason[];
}

/** Whether somebody has to look before everything else. */
export const needsCare = ({ crisis, severity }: Pick<Analysis, 'crisis' | 'severity'>): boolean =>
  crisis || severity >= 3;
