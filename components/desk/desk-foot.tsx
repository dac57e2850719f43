import { History } from 'lucide-react';
import { KeepingLine } from '@/components/panel/keeping-line.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { Acts } from '@/lib/client/use-acts.ts';
import { deskCatalogs } from './desk-catalog.ts';
import type { Undo } from './use-undo.ts';

interface DeskFootProps {
  readonly acts: Pick<Acts, 'keeping' | 'deeds'>;
  readonly undo: Undo;
  readonly letterKeys: boolean;
  readonly keysOpen: boolean;
  readonly onKeys: () => void;
}

/** Whether the last deed is kept and how it is put back, what was done before, and every key. */
export function DeskFoot(props: DeskFootProps) {
  const { acts, undo, letterKeys, keysOpen } = props;
  const t = useTranslator(deskCatalogs);
  return (
    <footer
      ref={undo.place}
      className="flex flex-wrap items-center gap-8 px-12 desk:px-16 py-8 border-t border-line bg-bg text-small text-ink-3"
    >
      <KeepingLine
        keeping={acts.keeping}
        canUndo={undo.offer !== null}
        letterKeys={letterKeys}
        onUndo={undo.press}
      />
      {acts.deeds.length > 0 && (
        <Button
          look="bare"
          icon={History}
          className="text-small min-h-24"
          aria-expanded={undo.deedsOpen}
          hint={letterKeys && undo.offer === null ? 'z' : undefined}
          onClick={undo.onDeeds}
        >
          {t('deeds.button', { count: acts.deeds.length })}
        </Button>
      )}
      {letterKeys && (
        <button
          type="button"
          aria-expanded={keysOpen}
          aria-keyshortcuts="?"
          onClick={props.onKeys}
          className="inline-flex items-center gap-6 min-h-24"
        >
          <Kbd>?</Kbd> <span className="sr-only desk:not-sr-only">{t('keys.all')}</span>
        </button>
      )}
    </footer>
  );
}
