import { TrendingUp, X } from 'lucide-react';
import { Button, IconButton } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { StormState } from '@/lib/client/use-storm.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { deskCatalogs } from './desk-catalog.ts';

interface StormLineProps {
  readonly state: StormState;
  /** The line goes, and with it the button that had the focus. */
  readonly onClose: () => void;
}

/**
 * What a storm changes, for as long as one is on, and the way to end it; after that the way to take
 * the end back. Its voice is there before it has anything to say, or it would not be heard.
 */
export function StormLine({ state, onClose }: StormLineProps) {
  const { storm, ended, failure } = state;
  const t = useTranslator(deskCatalogs);
  const fail = useTranslator(failureCatalogs);
  const { format } = useLanguage();
  const isThere = storm !== null || ended !== null || failure !== null;
  return (
    <div
      className={
        isThere
          ? `flex flex-wrap items-center gap-x-12 gap-y-2 ps-8 pe-12 desk:ps-12 desk:pe-16 py-6 border-b border-b-line border-s-4 ${storm ? 'border-s-storm bg-storm-weak' : 'border-s-edge bg-surface'}`
          : undefined
      }
    >
      {storm && <TrendingUp aria-hidden size={14} className="flex-none text-storm" />}
      <p role="status" className="flex-1 basis-208">
        {storm && (
          <>
            <b className="font-strong">{t('storm.since', { when: format.moment(storm.since) })}</b>{' '}
            {t('storm.changes')}
          </>
        )}
        {!storm && ended && t('storm.over')}
        {failure && ` ${failureText(fail, failure)}`}
      </p>
      {(storm || ended) && (
        <Button look="strong-link" onClick={storm ? state.end : state.takeBack}>
          {storm ? t('storm.end') : t('deeds.undo')}
        </Button>
      )}
      {isThere && !storm && <IconButton icon={X} label={t('panel.close')} onClick={onClose} />}
    </div>
  );
}
