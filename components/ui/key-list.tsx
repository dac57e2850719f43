import { Kbd } from './kbd.tsx';

interface KeyListProps {
  /** What the list is called. */
  readonly label: string;
  /** The key as it is printed, and what it does. */
  readonly keys: readonly (readonly [key: string, name: string])[];
  readonly className?: string;
  /** How wide one key with its words is at least; one column when absent. */
  readonly columns?: string;
}

/** The keys of a view, each with what it does. */
export function KeyList({ label, keys, className = '', columns = '1fr' }: KeyListProps) {
  return (
    <section aria-label={label} className={className}>
      <dl className="grid gap-x-16 gap-y-4" style={{ gridTemplateColumns: columns }}>
        {keys.map(([key, name]) => (
          <div key={key} className="flex items-baseline gap-8">
            <dt dir="ltr" className="min-w-44">
              <Kbd>{key}</Kbd>
              <span className="sr-only">{key}</span>
            </dt>
            <dd className="text-small text-ink-2">{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
