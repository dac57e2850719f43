import { Button } from '@/components/ui/button.tsx';
import { TextField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { ActForm } from './act-form.tsx';
import { panelCatalogs } from './panel-catalog.ts';

interface NoteFormProps {
  /** Held by the caller, so that a failed note, a closed form or a closed panel loses no word. */
  readonly text: string;
  readonly waiting: boolean;
  readonly onType: (text: string) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** The note on an item, seen by us only. */
export function NoteForm({ text, waiting, onType, onKeep, onCancel }: NoteFormProps) {
  const t = useTranslator(panelCatalogs);
  return (
    <ActForm
      title={t('note.title')}
      onCancel={onCancel}
      onSubmit={onKeep}
      submit={
        <Button look="primary" type="submit" waiting={waiting}>
          {t('note.keep')}
        </Button>
      }
    >
      <TextField
        label={t('note.label')}
        help={t('note.help')}
        value={text}
        rows={3}
        onChange={(event) => onType(event.target.value)}
      />
    </ActForm>
  );
}
