import { type ReactNode, useId, useState } from 'react';
import { InputField, TextField } from '@/components/ui/field.tsx';
import { SavedMark } from './saved-mark.tsx';
import type { Saved } from './use-saving.ts';

export interface KeptTextProps {
  readonly label: ReactNode;
  readonly help?: string;
  readonly value: string;
  readonly ltr?: boolean;
  /** A word that nobody looking on may read. */
  readonly secret?: boolean;
  /** Several lines, where Enter is a line's end. */
  readonly long?: boolean;
  readonly saved: Saved;
  /** True when it was kept. */
  readonly keep: (value: string) => Promise<boolean>;
}

/** Words that are kept when their field is left or Enter is pressed. */
export function KeptText(props: KeptTextProps) {
  const { label, help, value, ltr = false, secret = false, long = false, saved, keep } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed === null || typed === value) return;
    void keep(typed.trim()).then((kept) => kept && setTyped(null));
  };
  const field = {
    className: 'w-full',
    label,
    ...(help !== undefined && { help }),
    ...(ltr && { dir: 'ltr' as const }),
    value: typed ?? value,
    autoComplete: 'off',
    onBlur: finish,
  };
  return (
    <div className="flex flex-col items-start gap-2">
      {long ? (
        <TextField {...field} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <InputField
          {...field}
          {...(secret && { type: 'password' })}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
          }}
        />
      )}
      <SavedMark saved={saved} />
    </div>
  );
}

export interface KeptSwitchProps {
  readonly label: string;
  readonly help: string;
  readonly on: boolean;
  readonly saved: Saved;
  readonly keep: (on: boolean) => Promise<boolean>;
}

/** Something that is on or off, kept at once. */
export function KeptSwitch({ label, help, on, saved, keep }: KeptSwitchProps) {
  const id = useId();
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="flex items-start gap-8">
        <input
          id={id}
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-help`}
          onChange={(event) => void keep(event.target.checked)}
          className="size-16 mt-1 accent-act"
        />
        <div>
          <label htmlFor={id} className="font-strong">
            {label}
          </label>
          <p id={`${id}-help`} className="text-small text-ink-3">
            {help}
          </p>
        </div>
      </div>
      <SavedMark saved={saved} />
    </div>
  );
}
