import type { AriaAttributes, KeyboardEvent, ReactNode, Ref } from 'react';

interface PressableProps extends AriaAttributes {
  readonly onPress?: (() => void) | undefined;
  readonly children?: ReactNode;
  readonly className?: string;
  readonly label?: string | undefined;
  readonly role?: 'button' | 'menuitem';
  readonly ref?: Ref<HTMLDivElement>;
}

/** What Meta's sites use where others have a button: `div[role="button"]`. */
export function Pressable(props: PressableProps) {
  const { onPress, children, className, label, role = 'button', ref, ...aria } = props;
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress?.();
  };
  return (
    <div
      ref={ref}
      role={role}
      tabIndex={0}
      className={className}
      aria-label={label}
      {...aria}
      onClick={onPress}
      onKeyDown={pressByKey}
    >
      {children}
    </div>
  );
}
