import { create } from 'zustand';

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
    <section className="artdeco-toasts" role="alert">
      {text && <p className="artdeco-toast-item">{text}</p>}
    </section>
  );
}
