import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { css } from '../styles.ts';
import { useEscape } from './escape-stack.ts';

interface DialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A dialog over everything, mounted beside the page's root as on the site. */
export function Dialog({ label, onClose, children, wide = false }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  useEscape(onClose);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return createPortal(
    <div
      className={css(
        'position: fixed; inset: 0; z-index: 20; display: grid; place-items: center; background: rgba(0, 0, 0, 0.65)',
      )}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      role="presentation"
    >
      <div
        ref={box}
        role="dialog"
        aria-label={label}
        aria-modal="true"
        tabIndex={-1}
        className={
          wide
            ? css('outline: none; max-width: min(1180px, 94vw); width: 100%')
            : css(
                'outline: none; width: 400px; max-width: 90vw; border-radius: 12px; overflow: hidden; background: rgb(var(--lift))',
              )
        }
      >
        {children}
      </div>
    </div>,
    document.body,
  );
}

interface ChoiceProps {
  readonly children: string;
  readonly onChoose: () => void;
  readonly destructive?: boolean;
}

/** One of the stacked buttons of a dialog. */
export function Choice({ children, onChoose, destructive = false }: ChoiceProps) {
  const line = css(
    'display: block; width: 100%; padding: 14px 16px; text-align: center; border-block-start: 1px solid rgb(var(--line)); :hover background: rgb(var(--field))',
  );
  const red = css('color: rgb(237, 73, 86); font-weight: 700');
  return (
    <button type="button" className={destructive ? `${line} ${red}` : line} onClick={onChoose}>
      {children}
    </button>
  );
}

export function DialogHeading({ title, more }: { readonly title: string; readonly more?: string }) {
  return (
    <div className={css('padding: 28px 24px 20px; text-align: center')}>
      <h3 className={css('font-size: 20px; line-height: 25px; font-weight: 400')}>{title}</h3>
      {more && (
        <div className={css('margin-block-start: 6px; color: rgb(var(--soft))')}>
          <span dir="auto">{more}</span>
        </div>
      )}
    </div>
  );
}
