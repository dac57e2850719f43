import type { ReactNode } from 'react';
import { DialogLayer } from '../../kit/dialog-layer.tsx';
import { css } from '../../kit/styles.ts';

interface DialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A dialog in the site's look. */
export function Dialog({ label, onClose, children, wide = false }: DialogProps) {
  return (
    <DialogLayer
      label={label}
      onClose={onClose}
      className={
        wide
          ? css('outline: none; max-width: min(1180px, 94vw); width: 100%')
          : css(
              'outline: none; width: 400px; max-width: 90vw; border-radius: 12px; overflow: hidden; background: rgb(var(--lift))',
            )
      }
    >
      {children}
    </DialogLayer>
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
