import { Pin, PinOff, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/button.tsx';
import { DueText } from '@/components/ui/due-text.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { ItemView } from '@/lib/domain/item.ts';
import { decidedFlags } from '@/lib/domain/triage-flags.ts';
import { panelCatalogs } from './panel-catalog.ts';

interface PanelHeadProps {
  readonly view: ItemView;
  readonly now: number;
  readonly status: ReactNode;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** The bar on top: status, time, pin, close. */
export function PanelHead({ view, now, status, pinned, onPin, onClose }: PanelHeadProps) {
  const t = useTranslator(panelCatalogs);
  // What triage flagged waits for an answer like everything else, and shows until when.
  const gravest = decidedFlags(view.flags).reduce(
    (most, flag) => Math.max(most, flag.severity),
    -1,
  );
  return (
    <header className="flex items-center gap-8 ps-16 pe-8 py-10 border-b border-line bg-bg">
      {status}
      <span className="flex-1 min-w-max">
        {gravest >= 0 ? (
          <span className="text-small text-ink-2">{t('head.severity', { severity: gravest })}</span>
        ) : (
          <DueText view={view} now={now} />
        )}
      </span>
      <IconButton
        icon={pinned ? PinOff : Pin}
        label={t('head.pin')}
        aria-pressed={pinned}
        onClick={() => onPin(!pinned)}
      />
      <IconButton icon={X} label={t('head.close')} aria-keyshortcuts="Escape" onClick={onClose} />
    </header>
  );
}
