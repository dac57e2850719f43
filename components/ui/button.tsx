import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';

type Look = 'plain' | 'primary' | 'bare' | 'danger' | 'link' | 'strong-link';

const looks: Record<Look, string> = {
  plain: 'border border-edge bg-surface text-ink-1 rounded-button px-10 py-2 min-h-28 font-medium',
  primary: 'border border-act bg-act text-on-act rounded-button px-10 py-2 min-h-28 font-strong',
  bare: 'border border-transparent text-ink-2 rounded-button px-10 py-2 min-h-28 font-medium',
  danger: 'border border-late bg-surface text-late rounded-button px-10 py-2 min-h-28 font-medium',
  link: 'text-act underline underline-offset-2 min-h-24 px-2',
  'strong-link': 'text-ink-1 font-strong underline underline-offset-2 min-h-24',
};

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: Look;
  readonly icon?: LucideIcon;
  /** The icon points along the reading direction. */
  readonly mirrored?: boolean;
  /** The key that does the same, shown as printed on the key. */
  readonly hint?: string | undefined;
  /** The button waits for an answer: it stays in focus order and does nothing. */
  readonly waiting?: boolean;
  readonly children?: ReactNode;
}

/**
 * A button of at least 24 by 24. While `waiting` or `aria-disabled` it keeps the focus and ignores
 * presses, so that a keyboard never falls back to the start of the page.
 */
export function Button({
  look = 'plain',
  icon: Icon,
  mirrored = false,
  hint,
  waiting = false,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const off = waiting || rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={off || undefined}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
      className={`inline-flex items-center justify-center gap-6 text-body text-start ${looks[look]} ${off ? 'opacity-60' : ''} ${className}`}
    >
      {Icon && <Icon aria-hidden size={14} className={`flex-none ${mirrored ? 'mirror' : ''}`} />}
      {children}
      {hint !== undefined && <Kbd inherit={look === 'primary'}>{hint}</Kbd>}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label'> {
  readonly icon: LucideIcon;
  readonly label: string;
}

/** A button that shows only an icon; its label is its name and its tooltip. */
export function IconButton({ icon: Icon, label, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={`inline-grid place-items-center size-28 flex-none rounded-button text-ink-2 aria-pressed:bg-act-weak aria-pressed:text-act ${className}`}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
