import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';

interface FoldOutProps {
  readonly label: string;
  /** Id of what it is about, for those who do not see where it stands. */
  readonly about?: string;
  /** Mounted while it is open, so that it asks the worker only then. */
  readonly children: ReactNode;
}

/** A list that a press brings out and a second press puts away. */
export function FoldOut({ label, about, children }: FoldOutProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-col items-start gap-6 w-full">
      <Button
        look="link"
        aria-describedby={about}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && children}
    </div>
  );
}
