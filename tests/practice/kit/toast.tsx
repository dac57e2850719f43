import { create } from 'zustand';
import { css } from './styles.ts';

const useToast = create<{ readonly text: string | null; readonly number: number }>(() => ({
  text: null,
  number: 0,
}));

/** Says one sentence at the foot of the page for three seconds. */
export function showToast(text: string): void {
  const number = useToast.getState().number + 1;
  useToast.setState({ text, number });
  setTimeout(() => {
    if (useToast.getState().number === number) useToast.setState({ text: null });
  }, 3_000);
}

export function Toast() {
  const text = useToast((toast) => toast.text);
  return (
    <div role="alert">
      {text && (
        <div
          className={css(
            'position: fixed; inset-block-end: 24px; inset-inline: 24px; z-index: 30; margin-inline: auto; max-width: 420px; padding: 14px 18px; border-radius: 8px; background: rgb(38, 38, 38); color: #fff',
          )}
        >
          {text}
        </div>
      )}
    </div>
  );
}
