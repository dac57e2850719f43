import { TextField } from '@/components/ui/field.tsx';

interface LineListFieldProps {
  readonly label: string;
  readonly help: string;
  readonly values: readonly string[] | undefined;
  readonly lang: string;
  readonly onChange: (values: readonly string[]) => void;
}

/** A list of short texts, one on a line; empty lines are let stand while somebody types. */
export function LineListField({ label, help, values = [], lang, onChange }: LineListFieldProps) {
  return (
    <TextField
      label={label}
      help={help}
      rows={Math.min(6, Math.max(2, values.length + 1))}
      lang={lang}
      value={values.join('\n')}
      onChange={(event) =>
        onChange(event.target.value === '' ? [] : event.target.value.split('\n'))
      }
    />
  );
}
