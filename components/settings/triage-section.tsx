import { useState } from 'react';
import { languageWord } from '@/components/panel/analysis-words.tsx';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import type { AnalysedLanguage } from '@/lib/domain/analysis.ts';
import type { Correction, CorrectionSays } from '@/lib/domain/correction.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { type TriageKey, triageCatalogs } from '@/lib/i18n/triage-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { optionsCatalogs } from './options-catalog.ts';
import { OptionsSection } from './options-section.tsx';

/** Rows drawn before somebody asks for more. */
const rowsAtOnce = 30;

/** What people taught triage on this machine; each can be taken back. */
export function TriageSection() {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const { value, failure: unread } = useAnswer(
    'corrections.list',
    undefined,
    ({ type }) => type === 'corrections' || type === 'erased',
  );
  const [problem, setProblem] = useState<Failure | null>(null);
  const [rows, setRows] = useState(rowsAtOnce);

  const takeBack = async ({ id }: Correction) => {
    const answer = await client.call('corrections.remove', id);
    setProblem(answer.ok ? null : answer.failure);
  };
  const list = value ?? [];
  const wrong = problem ?? unread;

  return (
    <OptionsSection id="triage" title={t('section.triage')}>
      <p className="text-ink-2">{t('triage.what')}</p>
      {value && list.length === 0 && <p>{t('triage.none')}</p>}
      <ul aria-label={t('triage.list')} className="flex flex-col gap-8">
        {list.slice(0, rows).map((correction) => (
          <CorrectionRow
            key={correction.id}
            correction={correction}
            onTakeBack={() => void takeBack(correction)}
          />
        ))}
      </ul>
      {list.length > rows && (
        <Button look="link" onClick={() => setRows(rows + rowsAtOnce)}>
          {t('replies.more', { count: Math.min(rowsAtOnce, list.length - rows) })}
        </Button>
      )}
      <p role="status" className="text-small text-late">
        {wrong && failureText(failure, wrong)}
      </p>
    </OptionsSection>
  );
}

interface CorrectionRowProps {
  readonly correction: Correction;
  readonly onTakeBack: () => void;
}

function CorrectionRow({ correction, onTakeBack }: CorrectionRowProps) {
  const t = useTranslator(optionsCatalogs);
  const triage = useTranslator(triageCatalogs);
  const { locale, format } = useLanguage();
  const { text, at, says } = correction;
  return (
    <li className="flex flex-wrap items-start gap-8 p-8 border border-line rounded-button">
      <div className="flex-1 min-w-0 flex flex-col gap-2">
        <p dir="auto" className="line-clamp-2 break-words">
          {text}
        </p>
        <p className="text-small text-ink-2">
          {format.list(saidIn(triage, says, locale))} · {format.date(at)}
        </p>
      </div>
      <Button look="bare" aria-label={t('triage.undo-named', { text })} onClick={onTakeBack}>
        {t('undo')}
      </Button>
    </li>
  );
}

/** What a person said, in words: "not abusive", "complaint". */
function saidIn(t: Translator<TriageKey>, says: CorrectionSays, locale: string): string[] {
  const { lang, situation, needsAnswer, stance, abusive } = says;
  return [
    ...(abusive === undefined ? [] : [t(abusive ? 'abusive.yes' : 'abusive.no')]),
    ...(stance === undefined ? [] : [t(`stance.${stance}`)]),
    ...(situation === undefined ? [] : [t(`situation.${situation}`)]),
    ...(needsAnswer === undefined ? [] : [t(`answer.${needsAnswer}`)]),
    ...(lang === undefined ? [] : [inLanguage(t, lang, locale)]),
  ];
}

const inLanguage = (t: Translator<TriageKey>, lang: AnalysedLanguage, locale: string): string =>
  lang === 'zxx' || lang === 'und'
    ? languageWord(t, lang, locale)
    : t('language', { language: { own: languageWord(t, lang, locale) } });
