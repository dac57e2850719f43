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
  readonly onView: (view: DeskView) => void;
}

/** The view a step further on, round and round. */
export function turnedView(view: DeskView, step: number): DeskView {
  const at = deskViews.indexOf(view) + step + deskViews.length;
  return deskViews[at % deskViews.length] ?? 'to_answer';
}

/** The views with how much is in each; arrows walk along them in the reading direction. */
export function DeskViews({ view, counts, shows, onView }: DeskViewsProps) {
  const t = useTranslator(deskCatalogs);
  const { format, direction } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === forward ? 1 : event.key === back ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = turnedView(view, step);
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('views')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="flex flex-wrap gap-6"
    >
      {deskViews.map((entry) => {
        const chosen = entry === view;
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
            className={`inline-flex items-center gap-6 min-h-24 px-8 border rounded-tile bg-surface text-small ${
              chosen
                ? 'border-ink-1 ring-1 ring-ink-1 ring-inset text-ink-1 font-strong'
                : 'border-line text-ink-2'
            }`}
          >
            {t(`view.${entry}`)}
            <span className="tabular-nums">
              {counts ? format.number(counts[entry]) : t('counting')}
            </span>
          </button>
        );
      })}
    </div>
  );
}
