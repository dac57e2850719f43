import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { panelCatalogs } from './panel-catalog.ts';

interface ActFormProps {
  readonly title: string;
  readonly submit: ReactNode;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** One question asked inside the panel. The first control takes the focus; Escape leaves it. */
export function ActForm({ title, submit, onSubmit, onCancel, children }: ActFormProps) {
  const t = useTranslator(panelCatalogs);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLElement>('input, textarea, select');
    const first =
      form.current?.querySelector<HTMLElement>('input[type="radio"]:checked') ?? fields?.[0];
    first?.focus();
  }, []);
  return (
    <form
      ref={form}
      aria-label={title}
      className="flex flex-col gap-10 p-10 border border-edge rounded-button bg-raised"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 className="font-strong">{title}</h3>
      {children}
      <div className="flex flex-wrap gap-6">
        {submit}
        <Button look="bare" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
