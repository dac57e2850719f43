import {
  CircleAlert,
  CircleQuestionMark,
  Heart,
  Image,
  Lightbulb,
  type LucideIcon,
  Newspaper,
  ShieldAlert,
} from 'lucide-react';
import type { AnalysedLanguage, Analysis, CommentSituation } from '@/lib/domain/analysis.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import type { TriageKey } from '@/lib/i18n/triage-catalog.ts';
import { languageName } from './language-name.ts';

const situationIcons: Readonly<Partial<Record<CommentSituation, LucideIcon>>> = {
  praise: Heart,
  thanks: Heart,
  question: CircleQuestionMark,
  complaint: CircleAlert,
  constructive: Lightbulb,
  idea: Lightbulb,
  ugc_share: Image,
  press: Newspaper,
  abuse: ShieldAlert,
};

interface SituationWordProps {
  readonly t: Translator<TriageKey>;
  readonly situation: CommentSituation;
}

/** What a comment is, with its outline. */
export function SituationWord({ t, situation }: SituationWordProps) {
  const Icon = situationIcons[situation];
  return (
    <>
      {Icon && <Icon aria-hidden size={12} strokeWidth={2.25} className="flex-none" />}
      <span className="inline-block first-letter:uppercase">{t(`situation.${situation}`)}</span>
    </>
  );
}

/** The language of a comment in words; what has none, or none known, says so. */
export function languageWord(
  t: Translator<TriageKey>,
  lang: AnalysedLanguage,
  locale: string,
): string {
  return lang === 'zxx' || lang === 'und' ? t(`language.${lang}`) : languageName(lang, locale);
}

/** How grave an item is, a crisis first: "crisis, severity 4"; without the figure where it is told. */
export function severityWords(
  t: Translator<TriageKey>,
  { severity, crisis }: Pick<Analysis, 'severity' | 'crisis'>,
  figure = true,
): readonly string[] {
  return [...(crisis ? [t('crisis')] : []), ...(figure ? [t('severity', { severity })] : [])];
}
