import { type ReactNode, useEffect, useRef } from 'react';
import { useEscape } from '../../kit/escape-stack.ts';
import { useEmberId } from '../frame/ember-id.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';

interface ModalProps {
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A dialog of the older front-end. */
export function Modal(props: ModalProps) {
  const { title, role = 'dialog', className = '', onClose, children, actions } = props;
  const id = useEmberId();
  const box = useRef<HTMLDivElement>(null);
  useEscape(onClose);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="artdeco-modal-overlay" data-test-modal-container="">
      <div
        ref={box}
        id={id}
        role={role}
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        className={`artdeco-modal ${className}`}
        data-test-modal=""
      >
        <button
          type="button"
          aria-label={labels.close}
          className="artdeco-modal__dismiss artdeco-button artdeco-button--circle"
          onClick={onClose}
        >
          <Icon name="close-small" by="data-test-icon" />
        </button>
        <div className="artdeco-modal__header">
          <h2 id={`${id}-title`}>{title}</h2>
        </div>
        <div className="artdeco-modal__content">{children}</div>
        {actions && <div className="artdeco-modal__actionbar">{actions}</div>}
      </div>
    </div>
  );
}

interface ModalButtonProps {
  readonly children: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

export function ModalButton({ children, primary, disabled, onPress }: ModalButtonProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      className={`artdeco-button artdeco-button--2 artdeco-button--${primary ? 'primary' : 'secondary'}`}
      onClick={onPress}
    >
      <span className="artdeco-button__text">{children}</span>
    </button>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly of: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

export function Choices({ name, of, chosen, onChoose }: ChoicesProps) {
  return (
    <ul className="artdeco-choices">
      {of.map(({ value, label }) => (
        <li key={value}>
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
