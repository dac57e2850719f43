import { Kbd } from '@/components/ui/kbd.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';

const keys = [
  ['j k', 'keys.move'],
  ['Enter', 'keys.open'],
  ['s', 'keys.status'],
  ['f', 'keys.forward'],
  ['n', 'keys.no-answer'],
  ['g', 'keys.flag'],
  ['z', 'keys.undo'],
  ['/', 'keys.search'],
  ['[ ]', 'keys.view'],
  ['?', 'keys.all'],
] as const;

/** Every key of the desk. */
export function DeskKeys() {
  const t = useTranslator(deskCatalogs);
  return (
    <section
      aria-label={t('keys.all')}
      className="px-12 room:px-16 py-8 border-t border-line bg-raised"
    >
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(170px,1fr))] gap-x-16 gap-y-4">
        {keys.map(([key, name]) => (
          <div key={key} className="flex items-baseline gap-8">
            <dt dir="ltr">
              <Kbd>{key}</Kbd>
              <span className="sr-only">{key}</span>
            </dt>
            <dd className="text-small text-ink-2">{t(name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
