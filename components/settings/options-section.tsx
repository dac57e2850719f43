import type { ReactNode } from 'react';

interface OptionsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of the options, with an address of its own. */
export function OptionsSection({ id, title, children }: OptionsSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="flex flex-col gap-12 scroll-mt-16">
      <h2 id={`${id}-title`} className="text-view font-strong">
        {title}
      </h2>
      {children}
    </section>
  );
}
