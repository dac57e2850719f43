import { Kbd } from '@/components/ui/kbd.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { panelCatalogs } from './panel-catalog.ts';

const keys = [
  ['1 2 3', 'keys.insert'],
  ['/', 'keys.search'],
  ['s', 'keys.status'],
  ['f', 'keys.forward'],
  ['n', 'keys.no-answer'],
  ['g', 'keys.flag'],
  ['m', 'keys.note'],
  ['z', 'keys.undo'],
  ['?', 'keys.all'],
  ['Esc', 'keys.close'],
] as const;

/** Every key of the panel. */
export function KeysList() {
  const t = useTranslator(panelCatalogs);
  return (
    <section aria-label={t('keys.title')} className="p-10 border border-line rounded-button">
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-10 gap-y-4">
        {keys.map(([key, name]) => (
          <div key={key} className="contents">
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
