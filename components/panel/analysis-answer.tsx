import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { AnalysisReason } from '@/lib/domain/analysis.ts';
import type { CorrectionSays } from '@/lib/domain/correction.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { triageCatalogs } from '@/lib/i18n/triage-catalog.ts';
import { ActForm } from './act-form.tsx';

interface AnswerCorrection<V extends string> {
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly says: (value: V) => CorrectionSays;
}

interface AnalysisAnswerProps<V extends string> {
  readonly name: string;
  readonly answer: string;
  readonly reasons: readonly AnalysisReason[];
  /** What is said where no reason was kept. */
  readonly otherwise?: string;
  readonly covered: boolean;
  /** Absent where a person has nothing to put right. */
  readonly correction?: AnswerCorrection<V>;
  readonly onCorrect: (says: CorrectionSays) => void;
}

/** One answer of triage: what, from which words, by which rule; and a picker to say otherwise. */
export function AnalysisAnswer<V extends string>(props: AnalysisAnswerProps<V>) {
  const { name, answer, correction } = props;
  const reasons = joinedByRule(props.reasons);
  const t = useTranslator(triageCatalogs);
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const formId = useId();
  const close = () => {
    setCorrecting(false);
    opener.current?.focus();
  };
  return (
    <div className="grid grid-cols-[72px_minmax(0,1fr)_auto] gap-x-8 items-baseline">
      <dt className="text-ink-3">{name}</dt>
      <dd className="text-ink-1 wrap-anywhere">
        <span className="inline-block first-letter:uppercase font-medium">{answer}</span>
        {reasons.length > 0 ? (
          <ul className="flex flex-col text-ink-2">
            {reasons.map((reason, at) => (
              // Two models may be alike in all they say; nothing but their place tells them apart.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
              <li key={at}>
                <Reason reason={reason} covered={props.covered} />
              </li>
            ))}
          </ul>
        ) : (
          props.otherwise && <p className="text-ink-2">{props.otherwise}</p>
        )}
      </dd>
      {correction && (
        <dd>
          <Button
            ref={opener}
            look="link"
            className="text-small"
            aria-expanded={correcting}
            aria-controls={correcting ? formId : undefined}
            aria-label={t('correct.named', { about: { own: name }, answer: { own: answer } })}
            onClick={() => setCorrecting(!correcting)}
          >
            {t('correct')}
          </Button>
        </dd>
      )}
      {correction && correcting && (
        <dd id={formId} className="col-span-3 pt-4">
          <CorrectionForm
            name={name}
            correction={correction}
            onSay={(value) => {
              close();
              props.onCorrect(correction.says(value));
            }}
            onCancel={close}
          />
        </dd>
      )}
    </div>
  );
}

interface CorrectionFormProps<V extends string> {
  readonly name: string;
  readonly correction: AnswerCorrection<V>;
  readonly onSay: (value: V) => void;
  readonly onCancel: () => void;
}

/** Choosing alone teaches nothing: an arrow key in a list must not. */
function CorrectionForm<V extends string>(props: CorrectionFormProps<V>) {
  const { name, correction, onSay, onCancel } = props;
  const t = useTranslator(triageCatalogs);
  const [value, setValue] = useState(correction.value);
  return (
    <ActForm
      title={name}
      onCancel={onCancel}
      onSubmit={() => onSay(value)}
      submit={
        <Button look="primary" type="submit">
          {t('correct.submit')}
        </Button>
      }
    >
      <ChoiceField
        label={<span className="sr-only">{name}</span>}
        value={value}
        choices={correction.choices}
        onChoose={setValue}
      />
    </ActForm>
  );
}

/** A rule that struck more than once is one reason with all its words. */
function joinedByRule(reasons: readonly AnalysisReason[]): readonly AnalysisReason[] {
  const joined: AnalysisReason[] = [];
  for (const reason of reasons) {
    const { by } = reason;
    const at = joined.findIndex(
      (known) => by.type === 'rule' && known.by.type === 'rule' && known.by.rule === by.rule,
    );
    const known = joined[at];
    if (!known) joined.push(reason);
    else joined[at] = { ...known, words: [...new Set([...known.words, ...reason.words])] };
  }
  return joined;
}

interface ReasonProps {
  readonly reason: AnalysisReason;
  readonly covered: boolean;
}

function Reason({ reason: { by, words }, covered }: ReasonProps) {
  const t = useTranslator(triageCatalogs);
  const word = useTranslator(badgeCatalogs);
  const shown = covered ? [] : words;
  return (
    <>
      {shown.map((text, at) => (
        <span key={text}>
          {at > 0 && word('name.separator')}
          <bdi className="text-ink-1">{text}</bdi>
        </span>
      ))}
      {shown.length > 0 && ': '}
      {by.type === 'rule' && t(`rule.${by.rule}`)}
      {by.type === 'correction' && t('by.correction')}
      {by.type === 'model' &&
        t('by.model', { score: twoPlaces(by.score), threshold: twoPlaces(by.threshold) })}
    </>
  );
}

const twoPlaces = (share: number) => Math.round(share * 100) / 100;
