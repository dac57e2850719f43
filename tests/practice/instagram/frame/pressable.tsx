import type { KeyboardEvent, ReactNode, Ref } from 'react';

interface PressableProps {
  readonly onPress?: (() => void) | undefined;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What this site uses where others have a button: `div[role="button"]`. */
export function Pressable({ onPress, children, className, label, ref }: PressableProps) {
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress?.();
  };
  return (
    <div
      ref={ref}
      role="button"
      tabIndex={0}
      className={className}
      aria-label={label}
      onClick={onPress}
      onKeyDown={pressByKey}
    >
      {children}
    </div>
  );
}
