import { CircleDashed, Flag, Forward, Inbox, List, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import { type DeskView, deskViews } from '@/lib/client/desk/desk-filters.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';

interface DeskViewsProps {
  readonly view: DeskView;
  /** Null while not everything is read yet. */
  readonly counts: DeskAnswer['views'] | null;
  /** Id of what the views show. */
  readonly shows: string;
  /** One below the other, in a column of their own. */
  readonly upright: boolean;
  readonly onView: (view: DeskView) => void;
}

const icons: Readonly<Record<DeskView, LucideIcon>> = {
  to_answer: Inbox,
  flagged: Flag,
  waiting: Forward,
  unknown: CircleDashed,
  all: List,
};
/** Those that point along the reading direction. */
const mirrored: readonly DeskView[] = ['waiting', 'all'];

const looks = {
  flat: {
    list: 'flex flex-wrap gap-6',
    tab: 'px-8 min-h-24 border rounded-tile bg-surface text-small',
    chosen: 'border-ink-1 ring-1 ring-ink-1 ring-inset text-ink-1 font-strong',
    other: 'border-line text-ink-2',
  },
  upright: {
    list: 'flex flex-col gap-2',
    tab: 'w-full px-10 min-h-32 border-s-3 rounded-tile text-body text-start',
    chosen: 'border-act bg-act-weak text-ink-1 font-strong',
    other: 'border-transparent text-ink-2',
  },
};

/** The view a step further on, round and round. */
export function turnedView(view: DeskView, step: number): DeskView {
  const at = deskViews.indexOf(view) + step + deskViews.length;
  return deskViews[at % deskViews.length] ?? 'to_answer';
}

/** The views with how much is in each; arrows walk along them, across in the reading direction. */
export function DeskViews({ view, counts, shows, upright, onView }: DeskViewsProps) {
  const t = useTranslator(deskCatalogs);
  const { format, direction } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const across = direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const onKeyDown = (event: KeyboardEvent) => {
    const [back, forward] = upright ? ['ArrowUp', 'ArrowDown'] : across;
    const step = event.key === forward ? 1 : event.key === back ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = turnedView(view, step);
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };
  const look = upright ? looks.upright : looks.flat;
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('views')}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className={look.list}
    >
      {deskViews.map((entry) => {
        const chosen = entry === view;
        const Icon = icons[entry];
        return (
          <button
            key={entry}
            type="button"
            role="tab"
            data-view={entry}
            aria-selected={chosen}
            aria-controls={shows}
            tabIndex={chosen ? 0 : -1}
            onClick={() => onView(entry)}
            className={`inline-flex items-center gap-6 ${look.tab} ${chosen ? look.chosen : look.other}`}
          >
            {upright && (
              <Icon
                aria-hidden
                size={14}
                className={`flex-none ${mirrored.includes(entry) ? 'mirror' : ''}`}
              />
            )}
            <span className={upright ? 'flex-1' : ''}>{t(`view.${entry}`)}</span>
            <span className="tabular-nums">
              {counts ? format.number(counts[entry]) : t('counting')}
            </span>
          </button>
        );
      })}
    </div>
  );
}
