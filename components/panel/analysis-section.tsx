import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import {
  type Analysis,
  type AnalysisReason,
  analysedLanguages,
  commentSituations,
  stances,
} from '@/lib/domain/analysis.ts';
import type { CorrectionSays } from '@/lib/domain/correction.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { triageCatalogs } from '@/lib/i18n/triage-catalog.ts';
import { AnalysisAnswer } from './analysis-answer.tsx';
import { languageWord, severityWords } from './analysis-words.tsx';

interface AnalysisSectionProps {
  readonly analysis: Analysis;
  /** The words of the comment are kept from sight, and so are those that decided. */
  readonly covered: boolean;
  readonly onCorrect: (says: CorrectionSays) => void;
}

const answersDue = ['yes', 'no', 'unsure'] as const;
const languages = [...analysedLanguages, 'zxx', 'und'] as const;

/** Each answer of triage with what decided it, and the way to put it right. */
export function AnalysisSection({ analysis, covered, onCorrect }: AnalysisSectionProps) {
  const t = useTranslator(triageCatalogs);
  const word = useTranslator(badgeCatalogs);
  const { format, locale } = useLanguage();
  const { situation, needsAnswer, sentiment, stance, abusive, severity, lang } = analysis;
  const joined = (words: readonly string[]) => words.join(word('name.separator'));
  const about = (...names: readonly AnalysisReason['about'][]) =>
    analysis.reasons.filter((reason) => names.includes(reason.about));
  const shared = { covered, onCorrect } as const;
  return (
    <dl className="flex flex-col gap-8">
      <AnalysisAnswer
        {...shared}
        name={t('about.situation')}
        answer={t(`situation.${situation}`)}
        reasons={about('situation', 'spam')}
        correction={{
          value: situation,
          choices: commentSituations.map((value) => ({ value, label: t(`situation.${value}`) })),
          says: (value) => ({ situation: value }),
        }}
      />
      <AnalysisAnswer
        {...shared}
        name={t('about.needs_answer')}
        answer={t(`answer.${needsAnswer}`)}
        reasons={about('needs_answer')}
        otherwise={t('by.situation')}
        correction={{
          value: needsAnswer,
          choices: answersDue.map((value) => ({ value, label: t(`answer.${value}`) })),
          says: (value) => ({ needsAnswer: value }),
        }}
      />
      <AnalysisAnswer
        {...shared}
        name={t('about.sentiment')}
        answer={joined([
          t(`mood.${sentiment}`),
          t('mood.strength', { share: { own: format.percent(analysis.strength) } }),
        ])}
        reasons={about('sentiment')}
      />
      <AnalysisAnswer
        {...shared}
        name={t('about.stance')}
        answer={t(`stance.${stance}`)}
        reasons={about('stance')}
        correction={{
          value: stance,
          choices: stances.map((value) => ({ value, label: t(`stance.${value}`) })),
          says: (value) => ({ stance: value }),
        }}
      />
      <AnalysisAnswer
        {...shared}
        name={t('about.abuse')}
        answer={t(abusive ? 'abusive.yes' : 'abusive.no')}
        reasons={about('abuse')}
        correction={{
          value: abusive ? 'yes' : 'no',
          choices: (['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`abusive.${value}`),
          })),
          says: (value) => ({ abusive: value === 'yes' }),
        }}
      />
      <AnalysisAnswer
        {...shared}
        name={t('about.severity')}
        answer={joined(severityWords(t, analysis))}
        reasons={about('severity')}
        otherwise={t(`severity.${severity}`)}
      />
      <AnalysisAnswer
        {...shared}
        name={t('about.language')}
        answer={joined([
          languageWord(t, lang, locale),
          t('language.sure', { share: { own: format.percent(analysis.langConfidence) } }),
        ])}
        reasons={about('language')}
        correction={{
          value: lang,
          choices: languages.map((value) => ({ value, label: languageWord(t, value, locale) })),
          says: (value) => ({ lang: value }),
        }}
      />
    </dl>
  );
}
