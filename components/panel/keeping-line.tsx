import { Check } from 'lucide-react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Acts } from '@/lib/client/use-acts.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { panelCatalogs } from './panel-catalog.ts';

type KeepingLineProps = Pick<Acts, 'keeping' | 'canUndo'> & {
  readonly letterKeys: boolean;
  readonly onUndo: () => void;
};

/** Whether the last act is kept, with its undo; or why not, with one way on. */
export function KeepingLine({ keeping, canUndo, letterKeys, onUndo }: KeepingLineProps) {
  const t = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { format } = useLanguage();
  if (keeping.state === 'failed') {
    return (
      <div className="flex flex-1 flex-col items-start gap-4 text-body text-ink-1">
        <p>{failureText(failure, keeping.failure)}</p>
        {keeping.failure !== 'updated' && <Button onClick={keeping.retry}>{t('retry')}</Button>}
      </div>
    );
  }
  return (
    <>
      <span className="inline-flex flex-1 items-center gap-6">
        {keeping.state !== 'pending' && <Check aria-hidden size={12} className="flex-none" />}
        {keeping.state === 'pending' && t('keeping.pending')}
        {keeping.state === 'kept' &&
          t('keeping.kept-at', { time: { own: format.time(keeping.at) } })}
        {keeping.state === 'idle' && t('keeping.kept')}
      </span>
      {canUndo && (
        <Button
          look="link"
          hint={letterKeys ? 'z' : undefined}
          aria-keyshortcuts={letterKeys ? 'z' : undefined}
          className="text-small"
          onClick={onUndo}
        >
          {t('keeping.undo')}
        </Button>
      )}
    </>
  );
}
