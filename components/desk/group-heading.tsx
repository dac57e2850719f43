import { Check, ClockAlert, Forward, Hourglass, type LucideIcon } from 'lucide-react';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';
import type { DeskGroup } from './group-items.ts';

interface GroupHeadingProps {
  readonly group: DeskGroup;
  readonly count: number;
  readonly rowIndex: number;
}

const looks: Partial<Record<DeskGroup, { icon: LucideIcon; colour: string; mirrored?: boolean }>> =
  {
    overdue: { icon: ClockAlert, colour: 'text-late' },
    'within-hour': { icon: Hourglass, colour: 'text-soon' },
    'waiting-on-others': { icon: Forward, colour: '', mirrored: true },
    settled: { icon: Check, colour: '' },
  };

/** The head of a group in the list, with how many stand under it. */
export function GroupHeading({ group, count, rowIndex }: GroupHeadingProps) {
  const t = useTranslator(deskCatalogs);
  const { format } = useLanguage();
  const look = looks[group];
  return (
    <div role="row" aria-rowindex={rowIndex}>
      <div
        role="rowheader"
        className="flex items-center gap-6 px-12 room:px-16 py-6 bg-sunken border-b border-line text-small font-strong text-ink-2"
      >
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
      </div>
    </div>
  );
}
