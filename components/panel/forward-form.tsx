import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { InputField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { ActForm } from './act-form.tsx';
import { panelCatalogs } from './panel-catalog.ts';

interface ForwardFormProps {
  /** Whom it is with already. */
  readonly to: string;
  readonly onForward: (to: string) => void;
  readonly onCancel: () => void;
}

/** To whom an item goes inside the house. */
export function ForwardForm({ to, onForward, onCancel }: ForwardFormProps) {
  const t = useTranslator(panelCatalogs);
  const [whom, setWhom] = useState(to);
  const [asked, setAsked] = useState(false);
  const empty = whom.trim() === '';
  return (
    <ActForm
      title={t('forward.title')}
      onCancel={onCancel}
      onSubmit={() => {
        setAsked(true);
        if (!empty) onForward(whom.trim());
      }}
      submit={
        <Button look="primary" type="submit">
          {t('forward.submit')}
        </Button>
      }
    >
      <InputField
        label={t('forward.label')}
        help={asked && empty ? t('forward.empty') : t('forward.help')}
        aria-invalid={(asked && empty) || undefined}
        value={whom}
        autoComplete="off"
        onChange={(event) => setWhom(event.target.value)}
      />
    </ActForm>
  );
}
