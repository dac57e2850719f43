import { Search, Settings as SettingsIcon, SlidersHorizontal, TrendingUp, X } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { Button, IconButton } from '@/components/ui/button.tsx';
import { SearchField } from '@/components/ui/field.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import {
  type DeskQuestion,
  isNarrowed,
  withFilter,
  withoutFilters,
  withView,
} from '@/lib/client/desk/desk-filters.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { useStorm } from '@/lib/client/use-storm.ts';
import type { EpochMs } from '@/lib/domain/ids.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { DeskFilterChoices } from './desk-filter-choices.tsx';
import type { Arrangement } from './desk-groups.ts';
import { DeskViews } from './desk-views.tsx';
import type { PlatformName } from './platform-tile.tsx';
import { SeenLine } from './seen-line.tsx';
import { StormLine } from './storm-line.tsx';
import type { useDeskRoom } from './use-desk-room.ts';

interface DeskHeadProps {
  readonly room: ReturnType<typeof useDeskRoom>;
  readonly brand: string;
  readonly question: DeskQuestion;
  readonly onAsk: (question: DeskQuestion) => void;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  /** Null while not everything is read yet. */
  readonly answer: DeskAnswer | null;
  readonly platforms: readonly PlatformName[];
  readonly lastRead: Readonly<Record<string, EpochMs>>;
  readonly now: EpochMs;
  /** Id of the list below. */
  readonly shows: string;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly filterRow: RefObject<HTMLDivElement | null>;
  /** A side panel has room for the filters only while somebody chooses. */
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly letterKeys: boolean;
  readonly onLeave: () => void;
  readonly onOptions: () => void;
}

const areas =
  "[grid-template-areas:'brand_options'_'search_search'_'asks_asks'_'seen_seen'] desk:[grid-template-areas:'brand_search_seen_options'_'asks_asks_asks_asks']";

/** Mark, search, views, filters, what was seen, and the storm if there is one. */
export function DeskHead(props: DeskHeadProps) {
  const { room, question, onAsk, answer, platforms } = props;
  const t = useTranslator(deskCatalogs);
  const storm = useStorm();
  const isStorm = storm.storm !== null;
  const stormSwitch = useRef<HTMLButtonElement>(null);
  const isList = room === 'list';
  const filtersShown = !isList || props.filtersOpen;
  return (
    <>
      <header
        className={`grid grid-cols-[minmax(0,1fr)_auto] desk:grid-cols-[auto_minmax(200px,352px)_minmax(0,1fr)_auto] items-center gap-8 desk:gap-x-16 px-12 py-10 desk:px-16 border-b border-line bg-bg ${areas}`}
      >
        <div className="[grid-area:brand] flex items-center gap-8 min-w-0">
          <Mark />
          <h1 className="font-strong text-[15px]">{t('title')}</h1>
          <span className="flex-1 max-w-200 truncate text-ink-2">
            <bdi>{props.brand}</bdi>
          </span>
        </div>
        <div className="[grid-area:search]">
          <SearchField
            ref={props.searchField}
            icon={Search}
            label={t('search')}
            hint={props.letterKeys ? '/' : undefined}
            aria-keyshortcuts="/"
            value={question.search}
            onChange={(event) => onAsk({ ...question, search: event.target.value })}
            onKeyDown={(event) => {
              const clears = event.key === 'Escape' && question.search !== '';
              const leaves = event.key === 'Enter' || event.key === 'ArrowDown';
              if (event.nativeEvent.isComposing || !(clears || leaves)) return;
              event.preventDefault();
              if (clears) onAsk({ ...question, search: '' });
              else props.onLeave();
            }}
          />
        </div>
        <div className="[grid-area:options] flex items-center gap-2">
          <Button
            ref={stormSwitch}
            look="bare"
            icon={TrendingUp}
            aria-pressed={isStorm}
            title={t(isStorm ? 'storm.end' : 'storm.begin')}
            className="aria-pressed:bg-storm-weak aria-pressed:text-storm"
            onClick={isStorm ? storm.end : storm.begin}
          >
            {/* Between the two other widths the seen line needs the room. */}
            <span className="desk:sr-only room:not-sr-only">{t('storm')}</span>
          </Button>
          <IconButton icon={SettingsIcon} label={t('options')} onClick={props.onOptions} />
        </div>
        <div className="[grid-area:asks] flex flex-col gap-8 min-w-0">
          {room !== 'room' && (
            <div className="flex items-end gap-6">
              <div className="flex-1 min-w-0">
                <DeskViews
                  view={question.view}
                  counts={answer?.views ?? null}
                  shows={props.shows}
                  upright={false}
                  onView={(view) => onAsk(withView(question, view))}
                />
              </div>
              {!filtersShown && isNarrowed(question) && (
                <IconButton
                  icon={X}
                  label={t('filters.clear')}
                  onClick={() => onAsk(withoutFilters(question))}
                />
              )}
              {isList && (
                <IconButton
                  icon={SlidersHorizontal}
                  label={t('filters')}
                  aria-keyshortcuts="v"
                  aria-expanded={props.filtersOpen}
                  onClick={props.onFilters}
                />
              )}
            </div>
          )}
          {filtersShown && (
            <DeskFilterChoices
              question={question}
              answer={answer}
              platforms={platforms}
              row={props.filterRow}
              arrangement={props.arrangement}
              onArrange={props.onArrange}
              onFilter={(id, value) => onAsk(withFilter(question, id, value))}
              onClear={() => onAsk(withoutFilters(question))}
            />
          )}
        </div>
        <div className="[grid-area:seen]">
          <SeenLine seen={answer} platforms={platforms} lastRead={props.lastRead} now={props.now} />
        </div>
      </header>
      <StormLine
        state={storm}
        onClose={() => {
          storm.dismiss();
          stormSwitch.current?.focus();
        }}
      />
    </>
  );
}
