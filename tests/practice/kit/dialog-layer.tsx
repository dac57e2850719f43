import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useEscape } from './escape-stack.ts';
import { css } from './styles.ts';

interface DialogLayerProps {
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className: string;
}

/** A dialog over everything, mounted beside the page's root as on Meta's sites; several may stand. */
export function DialogLayer(props: DialogLayerProps) {
  const { label, labelledBy, onClose, children, className } = props;
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
        aria-labelledby={labelledBy}
        aria-modal="true"
        tabIndex={-1}
        className={className}
      >
        {children}
      </div>
    </div>,
    document.body,
  );
}
