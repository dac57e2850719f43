import { Eye, Search, Settings as SettingsIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { IconButton } from '@/components/ui/button.tsx';
import { ChoiceField, SearchField } from '@/components/ui/field.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { DeskPage, DeskQuery } from '@/lib/messaging/protocol.ts';
import { deskCatalogs } from './desk-catalog.ts';
import type { PlatformName } from './platform-tile.tsx';

export const deskViews = [
  'to_answer',
  'flagged',
  'waiting',
  'all',
] as const satisfies readonly DeskQuery['view'][];
export type DeskView = (typeof deskViews)[number];

interface DeskHeadProps {
  readonly brand: string;
  readonly page: DeskPage | null;
  readonly view: DeskView;
  readonly onView: (view: DeskView) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly platforms: readonly PlatformName[];
  readonly platform: string;
  readonly onPlatform: (platform: string) => void;
  readonly letterKeys: boolean;
  readonly onOptions: () => void;
}

/** Mark, search, views with counts, the platform filter and what was seen. */
export function DeskHead(props: DeskHeadProps) {
  const { page, view, platforms } = props;
  const t = useTranslator(deskCatalogs);
  const { format } = useLanguage();
  const countOf = (entry: DeskView): number | null => {
    if (!page) return null;
    return entry === 'all' ? page.seen : page.counts[entry];
  };
  return (
    <header className="flex flex-col room:flex-row room:flex-wrap room:items-center gap-8 px-12 py-10 room:px-16 border-b border-line bg-bg">
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
          value={props.search}
          onChange={(event) => props.onSearch(event.target.value)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-6">
        <div role="tablist" aria-label={t('views')} className="flex flex-wrap gap-6">
          {deskViews.map((entry) => {
            const count = countOf(entry);
            const chosen = entry === view;
            return (
              <button
                key={entry}
                type="button"
                role="tab"
                aria-selected={chosen}
                onClick={() => props.onView(entry)}
                className={`inline-flex items-center gap-6 min-h-24 px-8 border rounded-tile bg-surface text-small ${
                  chosen
                    ? 'border-ink-1 ring-1 ring-ink-1 ring-inset text-ink-1 font-strong'
                    : 'border-line text-ink-2'
                }`}
              >
                {t(`view.${entry}`)}
                <span className="tabular-nums">
                  {count === null ? t('counting') : format.number(count)}
                </span>
              </button>
            );
          })}
        </div>
      </div>
      <div className="flex items-center gap-8 room:flex-1">
        <p className="flex flex-1 items-center gap-6 text-small text-ink-3">
          <Eye aria-hidden size={12} className="flex-none" />
          {page ? t('seen', { count: page.seen, unknown: page.notKnown }) : t('counting')}
        </p>
        <ChoiceField
          label={<span className="sr-only">{t('platform')}</span>}
          value={props.platform}
          choices={[
            { value: '', label: t('platform.all') },
            ...platforms.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChoose={props.onPlatform}
        />
      </div>
    </header>
  );
}
