import { useTranslator } from '@/lib/client/language.tsx';
import { insertSentence } from './insert-sentence.ts';
import { panelCatalogs } from './panel-catalog.ts';
import type { Inserting } from './use-insert.ts';

interface InsertLineProps {
  readonly inserting: Inserting;
  readonly site: string;
}

/** What became of the last insertion: always in view, and no card moves for it. */
export function InsertLine({ inserting, site }: InsertLineProps) {
  const t = useTranslator(panelCatalogs);
  if (inserting.state === 'idle') return null;
  const busy = inserting.state === 'busy';
  const good = busy || inserting.outcome.kind === 'inserted';
  return (
    <p
      className={`px-16 py-8 border-t border-line border-s-3 text-ink-1 ${
        good ? 'border-s-act bg-act-weak' : 'border-s-soon bg-soon-weak'
      }`}
    >
      {busy ? t('insert.busy-now') : insertSentence(t, inserting.outcome, site)}
    </p>
  );
}
