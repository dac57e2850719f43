import { type ReactNode, useId } from 'react';
import { DialogLayer } from '../../kit/dialog-layer.tsx';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Icon } from './icon.tsx';
import { labels } from './language.ts';

interface DialogProps {
  readonly title: string;
  /** Whether the dialog carries its name itself, or points at its heading. */
  readonly named: 'by-label' | 'by-heading';
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A dialog with a heading and a cross. */
export function Dialog({ title, named, onClose, children, wide = false }: DialogProps) {
  const heading = useId();
  return (
    <DialogLayer
      label={named === 'by-label' ? title : undefined}
      labelledBy={named === 'by-heading' ? heading : undefined}
      onClose={onClose}
      className={`${css('outline: none; max-width: 94vw; max-height: 92vh; display: flex; flex-direction: column; border-radius: 8px; overflow: hidden; background: rgb(var(--lift)); box-shadow: 0 12px 28px rgba(0, 0, 0, 0.25)')} ${
        wide ? css('width: 700px') : css('width: 500px')
      }`}
    >
      <div
        className={css(
          'position: relative; padding: 18px 60px; text-align: center; border-block-end: 1px solid rgb(var(--line))',
        )}
      >
        <h2
          id={heading}
          dir="auto"
          tabIndex={-1}
          className={css('font-size: 20px; font-weight: 700')}
        >
          <span dir="auto">
            <span>{title}</span>
          </span>
        </h2>
        <div className={css('position: absolute; inset-block-start: 10px; inset-inline-end: 12px')}>
          <Pressable
            label={labels.close}
            onPress={onClose}
            className={css('padding: 8px; border-radius: 50%; background: rgb(var(--field))')}
          >
            <Icon name="close" />
          </Pressable>
        </div>
      </div>
      {children}
    </DialogLayer>
  );
}

interface DialogButtonProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly strong?: boolean;
  readonly disabled?: boolean;
}

/** A button of a dialog's foot: named by its label, and saying so when it does nothing. */
export function DialogButton({ name, onPress, strong, disabled }: DialogButtonProps) {
  const look = strong
    ? css('background: rgb(var(--blue)); color: #fff')
    : css('background: rgb(var(--field))');
  return (
    <Pressable
      label={name}
      aria-disabled={disabled}
      onPress={disabled ? undefined : onPress}
      className={`${css('padding: 8px 20px; border-radius: 6px; font-weight: 600')} ${
        disabled
          ? css('background: rgb(var(--field)); color: rgb(var(--soft)); cursor: not-allowed')
          : look
      }`}
    >
      <div role="none">
        <span dir="auto">
          <span>{name}</span>
        </span>
      </div>
    </Pressable>
  );
}

export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css('display: flex; justify-content: flex-end; gap: 8px; padding: 16px')}>
      {children}
    </div>
  );
}

export function DialogText({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css('padding: 16px 16px 0')}>
      <span dir="auto">{children}</span>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly onChoose: () => void;
  readonly chosen?: boolean;
}

/** A line to choose in a dialog: its text is its only name. */
export function Choice({ name, onChoose, chosen }: ChoiceProps) {
  return (
    <Pressable
      onPress={onChoose}
      aria-pressed={chosen}
      className={`${css('display: block; padding: 12px 16px; :hover background: rgb(var(--field))')} ${
        chosen ? css('background: rgb(var(--field)); font-weight: 600') : ''
      }`}
    >
      <span dir="auto">{name}</span>
    </Pressable>
  );
}
