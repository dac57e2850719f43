import { Check } from 'lucide-react';
import { failureText } from '@/components/ui/failure-text.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { optionsCatalogs } from './options-catalog.ts';
import type { Saved } from './use-saving.ts';

/** "Kept" beside a field, or why not. */
export function SavedMark({ saved }: { readonly saved: Saved }) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  return (
    <span role="status" className="inline-flex items-center gap-4 min-h-16 text-small text-ink-3">
      {saved.state === 'kept' && (
        <>
          <Check aria-hidden size={12} /> {t('kept')}
        </>
      )}
      {saved.state === 'failed' && (
        <span className="text-late">{failureText(failure, saved.failure)}</span>
      )}
    </span>
  );
}
