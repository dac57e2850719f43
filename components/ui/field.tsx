import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useId } from 'react';
import { Kbd } from './kbd.tsx';

const box =
  'w-full border border-edge rounded-button bg-surface text-body text-ink-1 px-10 min-h-32';

const compactBox =
  'w-full border border-edge rounded-tile bg-surface text-small text-ink-1 px-4 min-h-24 truncate';

interface LabelledProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
}

type InputFieldProps = LabelledProps & ComponentPropsWithRef<'input'>;

/** A one-line field with its label above. */
export function InputField({ label, help, className = '', ...rest }: InputFieldProps) {
  const id = useId();
  return (
    <div className={`flex flex-col gap-4 ${className}`}>
      <label htmlFor={id} className="text-small font-strong text-ink-2">
        {label}
      </label>
      <input
        dir="auto"
        {...rest}
        id={id}
        aria-describedby={help ? `${id}-help` : undefined}
        className={box}
      />
      {help && (
        <p id={`${id}-help`} className="text-small text-ink-3">
          {help}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = LabelledProps & ComponentPropsWithRef<'textarea'>;

/** A field of several lines; its direction follows its own words. */
export function TextField({ label, help, className = '', rows = 3, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={`flex flex-col gap-4 ${className}`}>
      <label htmlFor={id} className="text-small font-strong text-ink-2">
        {label}
      </label>
      <textarea
        dir="auto"
        rows={rows}
        {...rest}
        id={id}
        aria-describedby={help ? `${id}-help` : undefined}
        className={`${box} py-6 resize-y`}
      />
      {help && (
        <p id={`${id}-help`} className="text-small text-ink-3">
          {help}
        </p>
      )}
    </div>
  );
}

interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceFieldProps<V extends string> extends LabelledProps {
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChoose: (value: V) => void;
  readonly className?: string;
  /** Small, for a bar of filters. */
  readonly compact?: boolean;
}

/** A list of a few words to choose from, in the browser's own control. */
export function ChoiceField<V extends string>({
  label,
  help,
  value,
  choices,
  onChoose,
  className = '',
  compact = false,
}: ChoiceFieldProps<V>) {
  const id = useId();
  return (
    <div className={`flex flex-col ${compact ? '' : 'gap-4'} ${className}`}>
      <label htmlFor={id} className="text-small font-strong text-ink-2">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
        className={compact ? compactBox : box}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} className="text-small text-ink-3">
          {help}
        </p>
      )}
    </div>
  );
}

interface SearchFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly hint?: string | undefined;
}

/** A search field whose label is its placeholder and its name. */
export function SearchField({ label, icon: Icon, hint, ...rest }: SearchFieldProps) {
  return (
    <div className="flex items-center gap-8 min-h-32 px-10 border border-edge rounded-button bg-surface text-ink-3 focus-within:outline-2 focus-within:outline-ink-1 focus-within:outline-offset-2">
      <Icon aria-hidden size={14} className="flex-none" />
      <input
        dir="auto"
        {...rest}
        type="search"
        aria-label={label}
        placeholder={label}
        className="flex-1 min-w-0 bg-transparent text-body text-ink-1 outline-none"
      />
      {hint !== undefined && <Kbd>{hint}</Kbd>}
    </div>
  );
}
