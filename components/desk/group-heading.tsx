import {
  Check,
  ChevronDown,
  ChevronRight,
  ClockAlert,
  Forward,
  Hourglass,
  type LucideIcon,
} from 'lucide-react';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';
import type { DeskGroup, DeskHeading } from './desk-lines.ts';

interface GroupHeadingProps {
  readonly heading: DeskHeading;
  readonly rowIndex: number;
  /** Folds the group, or opens it. */
  readonly onFold: () => void;
}

const looks: Partial<Record<DeskGroup, { icon: LucideIcon; colour: string; mirrored?: boolean }>> =
  {
    overdue: { icon: ClockAlert, colour: 'text-late' },
    'within-hour': { icon: Hourglass, colour: 'text-soon' },
    'waiting-on-others': { icon: Forward, colour: '', mirrored: true },
    settled: { icon: Check, colour: '' },
  };

/** The head of a group in the list, with how many stand under it. */
export function GroupHeading({ heading, rowIndex, onFold }: GroupHeadingProps) {
  const { group, count, folded } = heading;
  const t = useTranslator(deskCatalogs);
  const { format } = useLanguage();
  const look = looks[group];
  const words = (
    <>
      {look && (
        <look.icon
          aria-hidden
          size={12}
          strokeWidth={2.25}
          className={`${look.colour} ${look.mirrored ? 'mirror' : ''}`}
        />
      )}
      <span className={look?.colour ?? ''}>{t(`group.${group}`)}</span>
      <span className="tabular-nums">{format.number(count)}</span>
    </>
  );
  const Fold = folded ? ChevronRight : ChevronDown;
  return (
    <div role="row" aria-rowindex={rowIndex}>
      <div
        role="rowheader"
        className="px-12 room:px-16 bg-sunken border-b border-line text-small font-strong text-ink-2"
      >
        {folded === null ? (
          <div className="flex items-center gap-6 py-6">{words}</div>
        ) : (
          <button
            type="button"
            aria-expanded={!folded}
            onClick={onFold}
            className="flex w-full items-center gap-6 min-h-28 text-start"
          >
            {words}
            <Fold aria-hidden size={12} strokeWidth={2.25} className={folded ? 'mirror' : ''} />
          </button>
        )}
      </div>
    </div>
  );
}
