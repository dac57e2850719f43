import { Flag as FlagIcon } from 'lucide-react';
import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { Flag } from '@/lib/domain/status.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { panelCatalogs } from './panel-catalog.ts';

interface TriageFlagsProps {
  readonly flags: readonly Flag[];
  readonly onDismiss: (flag: Flag) => void;
}

/** What triage flagged, marked as such, each to be dismissed alone; a person's flags are not here. */
export function TriageFlags({ flags, onDismiss }: TriageFlagsProps) {
  const t = useTranslator(panelCatalogs);
  const word = useTranslator(badgeCatalogs);
  const byTriage = flags.filter(({ by }) => by === 'triage');
  if (byTriage.length === 0) return null;
  return (
    <ul aria-label={t('flag.by-triage')} className="flex flex-col text-small">
      {byTriage.map((flag) => {
        const reason = { own: word(`flag.${flag.reason}`) };
        return (
          <li key={flag.reason} className="flex items-center gap-6">
            <FlagIcon aria-hidden size={12} strokeWidth={2.25} className="flex-none text-flag" />
            <span className="inline-block first-letter:uppercase text-flag font-strong">
              {word('name.flag-triage', { reason, severity: flag.severity })}
            </span>
            <Button
              look="link"
              className="text-small"
              aria-label={t('flag.dismiss-named', { reason })}
              onClick={() => onDismiss(flag)}
            >
              {t('flag.dismiss')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
