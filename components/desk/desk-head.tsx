import { Search, Settings as SettingsIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { IconButton } from '@/components/ui/button.tsx';
import { SearchField } from '@/components/ui/field.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import {
  type DeskQuestion,
  withFilter,
  withoutFilters,
  withView,
} from '@/lib/client/desk/desk-filters.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import type { EpochMs } from '@/lib/domain/ids.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { DeskFilterChoices } from './desk-filter-choices.tsx';
import { DeskViews } from './desk-views.tsx';
import type { PlatformName } from './platform-tile.tsx';
import { SeenLine } from './seen-line.tsx';

interface DeskHeadProps {
  readonly brand: string;
  readonly question: DeskQuestion;
  readonly onAsk: (question: DeskQuestion) => void;
  /** Null while not everything is read yet. */
  readonly answer: DeskAnswer | null;
  readonly platforms: readonly PlatformName[];
  readonly lastRead: Readonly<Record<string, EpochMs>>;
  readonly now: EpochMs;
  /** Id of the list below. */
  readonly shows: string;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly filterRow: RefObject<HTMLDivElement | null>;
  readonly letterKeys: boolean;
  readonly onLeave: () => void;
  readonly onOptions: () => void;
}

/** Mark, search, views, filters and what was seen. */
export function DeskHead(props: DeskHeadProps) {
  const { question, onAsk, answer, platforms } = props;
  const t = useTranslator(deskCatalogs);
  return (
    <header className="flex flex-col room:flex-row room:flex-wrap room:items-center gap-8 room:gap-x-16 px-12 py-10 room:px-16 border-b border-line bg-bg">
      <div className="flex items-center gap-8 room:basis-full">
        <Mark />
        <h1 className="font-strong text-[15px]">{t('title')}</h1>
        <span className="flex-1 truncate text-ink-2">
          <bdi>{props.brand}</bdi>
        </span>
        <IconButton icon={SettingsIcon} label={t('options')} onClick={props.onOptions} />
      </div>
      <div className="room:w-352">
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
      <DeskViews
        view={question.view}
        counts={answer?.views ?? null}
        shows={props.shows}
        onView={(view) => onAsk(withView(question, view))}
      />
      <DeskFilterChoices
        question={question}
        options={answer?.options ?? null}
        platforms={platforms}
        row={props.filterRow}
        onFilter={(id, value) => onAsk(withFilter(question, id, value))}
        onClear={() => onAsk(withoutFilters(question))}
      />
      <div className="room:basis-full">
        <SeenLine seen={answer} platforms={platforms} lastRead={props.lastRead} now={props.now} />
      </div>
    </header>
  );
}
