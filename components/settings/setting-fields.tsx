import { ChoiceField } from '@/components/ui/field.tsx';
import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import type { Settings } from '@/lib/domain/settings.ts';
import { KeptSwitch, type KeptSwitchProps, KeptText, type KeptTextProps } from './kept-fields.tsx';
import { SavedMark } from './saved-mark.tsx';
import { useSaving } from './use-saving.ts';

const useKeeping = () => useSaving<Partial<Settings>>(useSettingsContext().save);

interface TextSettingProps extends Omit<KeptTextProps, 'saved' | 'keep'> {
  readonly change: (value: string) => Partial<Settings>;
}

/** A line of text of the settings. */
export function TextSetting({ change, ...field }: TextSettingProps) {
  const [saved, keep] = useKeeping();
  return <KeptText {...field} saved={saved} keep={(value) => keep(change(value))} />;
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
  const [saved, keep] = useKeeping();
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

interface SwitchSettingProps extends Omit<KeptSwitchProps, 'saved' | 'keep'> {
  readonly change: (on: boolean) => Partial<Settings>;
}

/** Something of the settings that is on or off. */
export function SwitchSetting({ change, ...field }: SwitchSettingProps) {
  const [saved, keep] = useKeeping();
  return <KeptSwitch {...field} saved={saved} keep={(on) => keep(change(on))} />;
}
