import { ClockAlert, Hourglass } from 'lucide-react';
import { useTranslator } from '@/lib/client/language.tsx';
import { headlineOf } from '@/lib/domain/headline.ts';
import type { ItemView } from '@/lib/domain/item.ts';
import { dueAfter } from '@/lib/domain/settings.ts';
import { causeText } from '@/lib/i18n/accessible-name.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import {
  answeredReading,
  dueReading,
  type TimeReading,
  timeText,
} from '@/lib/i18n/relative-time.ts';

/** What is said about an item's time: its due time, or how long the answer took. */
export function timeReadingOf(view: ItemView, now: number): TimeReading | null {
  if (view.due) return dueReading(view.due.at, now, dueAfter[view.due.clock]);
  const { page, postedAt } = view;
  if (page.state !== 'answered' || page.at === undefined || postedAt === undefined) return null;
  return headlineOf(view) === 'answered' ? answeredReading(postedAt, page.at) : null;
}

interface DueTextProps {
  readonly view: ItemView;
  readonly now: number;
}

const tones = {
  calm: 'text-ink-2',
  answered: 'text-ink-2',
  soon: 'text-soon font-strong',
  overdue: 'text-late font-strong',
};

/** The time of an item; soon and overdue have a word, an icon and then a colour. */
export function DueText({ view, now }: DueTextProps) {
  const t = useTranslator(badgeCatalogs);
  if (headlineOf(view) === 'unknown' && view.page.state === 'unknown') {
    return <span className="text-small text-ink-2">{causeText(t, view.page.cause)}</span>;
  }
  const reading = timeReadingOf(view, now);
  if (!reading) return null;
  const Icon = reading.tone === 'soon' ? Hourglass : reading.tone === 'overdue' ? ClockAlert : null;
  return (
    <span
      className={`inline-flex items-center gap-4 text-small tabular-nums whitespace-nowrap ${tones[reading.tone]}`}
    >
      {Icon && <Icon aria-hidden size={12} strokeWidth={2.25} className="flex-none" />}
      {timeText(t, reading)}
    </span>
  );
}
