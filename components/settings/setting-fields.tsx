import { type ReactNode, useId, useState } from 'react';
import { ChoiceField, InputField } from '@/components/ui/field.tsx';
import type { Settings } from '@/lib/domain/settings.ts';
import { SavedMark } from './saved-mark.tsx';
import { useSaving } from './use-saving.ts';

interface TextSettingProps {
  readonly label: ReactNode;
  readonly help?: string;
  readonly value: string;
  readonly ltr?: boolean;
  readonly change: (value: string) => Partial<Settings>;
}

/** A line of text, kept when the field is left or Enter is pressed. */
export function TextSetting({ label, help, value, ltr = false, change }: TextSettingProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, keep] = useSaving();
  const finish = () => {
    if (typed === null || typed === value) return;
    void keep(change(typed.trim())).then((kept) => kept && setTyped(null));
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <InputField
        className="w-full"
        label={label}
        {...(help !== undefined && { help })}
        {...(ltr && { dir: 'ltr' })}
        value={typed ?? value}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
        }}
      />
      <SavedMark saved={saved} />
    </div>
  );
}

interface ChoiceSettingProps<V extends string> {
  readonly label: string;
  readonly help?: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly change: (value: V) => Partial<Settings>;
}

/** One of a few words, kept as soon as it is chosen. */
export function ChoiceSetting<V extends string>(props: ChoiceSettingProps<V>) {
  const { change, help, ...field } = props;
  const [saved, keep] = useSaving();
  return (
    <div className="flex flex-col items-start gap-2">
      <ChoiceField
        {...field}
        {...(help !== undefined && { help })}
        className="w-full"
        onChoose={(value) => void keep(change(value))}
      />
      <SavedMark saved={saved} />
    </div>
  );
}

interface SwitchSettingProps {
  readonly label: string;
  readonly help: string;
  readonly on: boolean;
  readonly change: (on: boolean) => Partial<Settings>;
}

/** Something that is on or off. */
export function SwitchSetting({ label, help, on, change }: SwitchSettingProps) {
  const [saved, keep] = useSaving();
  const id = useId();
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="flex items-start gap-8">
        <input
          id={id}
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-help`}
          onChange={(event) => void keep(change(event.target.checked))}
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
