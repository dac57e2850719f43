import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';

interface FoldOutProps {
  readonly label: string;
  /** Mounted while it is open, so that it asks the worker only then. */
  readonly children: ReactNode;
}

/** A list that a press brings out and a second press puts away. */
export function FoldOut({ label, children }: FoldOutProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-col items-start gap-6 w-full">
      <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && children}
    </div>
  );
}
