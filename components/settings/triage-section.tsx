import { useState } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import type { Correction, CorrectionSays } from '@/lib/domain/correction.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { type OptionsKey, optionsCatalogs } from './options-catalog.ts';
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
  const { locale, format } = useLanguage();
  const { text, at, says } = correction;
  return (
    <li className="flex flex-wrap items-start gap-8 p-8 border border-line rounded-button">
      <div className="flex-1 min-w-0 flex flex-col gap-2">
        <p dir="auto" className="line-clamp-2 break-words">
          {text}
        </p>
        <p className="text-small text-ink-2">
          {format.list(saidIn(t, says, locale))} · {format.date(at)}
        </p>
      </div>
      <Button look="bare" aria-label={t('triage.undo-named', { text })} onClick={onTakeBack}>
        {t('undo')}
      </Button>
    </li>
  );
}

/** What a person said, in words: "situation: praise". */
function saidIn(t: Translator<OptionsKey>, says: CorrectionSays, locale: string): string[] {
  const { lang, situation, needsAnswer, stance, abusive } = says;
  return [
    ...(abusive === undefined ? [] : [t(abusive ? 'triage.abusive' : 'triage.not-abusive')]),
    ...(stance === undefined ? [] : [t(`triage.stance-${stance}`)]),
    ...(situation === undefined ? [] : [t(`triage.situation-${situation}`)]),
    ...(needsAnswer === undefined ? [] : [t(`triage.answer-${needsAnswer}`)]),
    ...(lang === undefined
      ? []
      : [t('triage.language', { language: { own: languageName(lang, locale) } })]),
  ];
}
