import { Kbd } from '@/components/ui/kbd.tsx';
import { LiveRegion } from '@/components/ui/live-region.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Acts } from '@/lib/client/use-acts.ts';
import { InsertLine } from './insert-line.tsx';
import { insertSentence } from './insert-sentence.ts';
import { KeepingLine } from './keeping-line.tsx';
import { panelCatalogs } from './panel-catalog.ts';
import type { Inserting } from './use-insert.ts';

interface PanelFootProps {
  readonly inserting: Inserting;
  readonly site: string;
  readonly acts: Pick<Acts, 'keeping' | 'canUndo' | 'undo'>;
  readonly letterKeys: boolean;
  readonly keysOpen: boolean;
  readonly onKeys: () => void;
}

/** What became of the last thing a person did, seen and said, and the way to every key. */
export function PanelFoot({ inserting, site, acts, letterKeys, keysOpen, onKeys }: PanelFootProps) {
  const t = useTranslator(panelCatalogs);
  const { format } = useLanguage();
  const { keeping } = acts;
  const inserted = inserting.state === 'ended' ? insertSentence(t, inserting.outcome, site) : '';
  const kept =
    keeping.state === 'kept'
      ? t('keeping.kept-at', { time: { own: format.time(keeping.at) } })
      : '';
  return (
    <>
      <InsertLine inserting={inserting} site={site} />
      <footer className="flex items-center gap-8 px-16 py-8 border-t border-line bg-bg text-small text-ink-3">
        <KeepingLine
          keeping={keeping}
          canUndo={acts.canUndo}
          letterKeys={letterKeys}
          onUndo={() => void acts.undo()}
        />
        {letterKeys && (
          <button
            type="button"
            aria-expanded={keysOpen}
            aria-keyshortcuts="?"
            onClick={onKeys}
            className="inline-flex items-center gap-8 min-h-24"
          >
            {t('keys.button')} <Kbd>?</Kbd>
          </button>
        )}
      </footer>
      <LiveRegion text={[inserted, kept].filter(Boolean).join(' ')} />
    </>
  );
}
