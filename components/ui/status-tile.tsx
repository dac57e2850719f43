import type { Headline } from '@/lib/domain/status.ts';
import { hiddenIcon, statusLooks } from './status-look.ts';

interface StatusTileProps {
  readonly headline: Headline;
  /** Removed by hiding: another outline for the same word's place. */
  readonly hidden?: boolean;
}

/** The icon cell of a status, 22 by 22. Says nothing to screen readers; the word does. */
export function StatusTile({ headline, hidden = false }: StatusTileProps) {
  const look = statusLooks[headline];
  const Icon = hidden ? hiddenIcon : look.icon;
  return (
    <span
      aria-hidden
      className={`grid place-items-center size-22 rounded-tile flex-none ${look.cell}`}
    >
      <Icon
        size={14}
        fill={look.filled ? 'currentColor' : 'none'}
        className={look.mirrored ? 'mirror' : ''}
      />
    </span>
  );
}
