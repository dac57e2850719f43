import { useId, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { type FlagReason, flagReasons, type Severity } from '@/lib/domain/status.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { ActForm } from './act-form.tsx';
import { panelCatalogs } from './panel-catalog.ts';

const severities: readonly Severity[] = [0, 1, 2, 3, 4];
/** Where a reason usually stands; the person may say otherwise. */
const usualSeverity: Record<FlagReason, Severity> = {
  insult: 2,
  threat: 4,
  hate: 3,
  spam: 1,
  personal_data: 3,
  self_harm: 4,
  falsehood: 1,
  other: 1,
};

interface FlagFormProps {
  readonly onFlag: (reason: FlagReason, severity: Severity) => void;
  readonly onCancel: () => void;
}

/** Why an item is flagged and how grave it is; both are the person's own judgement. */
export function FlagForm({ onFlag, onCancel }: FlagFormProps) {
  const t = useTranslator(panelCatalogs);
  const word = useTranslator(badgeCatalogs);
  const name = useId();
  const [reason, setReason] = useState<FlagReason>('insult');
  const [severity, setSeverity] = useState<Severity>(usualSeverity.insult);
  return (
    <ActForm
      title={t('flag.title')}
      onCancel={onCancel}
      onSubmit={() => onFlag(reason, severity)}
      submit={
        <Button look="primary" type="submit">
          {t('flag.submit')}
        </Button>
      }
    >
      <fieldset className="flex flex-col gap-2">
        <legend className="text-small font-strong text-ink-2 pb-4">{t('flag.reason')}</legend>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(136px,1fr))] gap-x-8">
          {flagReasons.map((entry) => (
            <label key={entry} className="flex items-center gap-6 min-h-24">
              <input
                type="radio"
                name={`${name}-reason`}
                checked={entry === reason}
                onChange={() => {
                  setReason(entry);
                  setSeverity(usualSeverity[entry]);
                }}
                className="size-16 accent-act"
              />
              {word(`flag.${entry}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="flex flex-col gap-4">
        <legend className="text-small font-strong text-ink-2 pb-4">{t('flag.severity')}</legend>
        <div className="flex flex-wrap gap-x-12">
          {severities.map((entry) => (
            <label key={entry} className="flex items-center gap-4 min-h-24 tabular-nums">
              <input
                type="radio"
                name={`${name}-severity`}
                checked={entry === severity}
                onChange={() => setSeverity(entry)}
                className="size-16 accent-act"
              />
              {t('flag.severity-value', { severity: entry })}
            </label>
          ))}
        </div>
        <p className="text-small text-ink-2">{t(`flag.severity-${severity}`)}</p>
      </fieldset>
    </ActForm>
  );
}
