import { Flag, Heart, ShieldAlert } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { SituationWord, severityWords } from '@/components/panel/analysis-words.tsx';
import { DueText, timeReadingOf } from '@/components/ui/due-text.tsx';
import { StatusTile } from '@/components/ui/status-tile.tsx';
import { labelPartsOf } from '@/components/ui/status-word.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { needsCare } from '@/lib/domain/analysis.ts';
import { headlineOf } from '@/lib/domain/headline.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem, ItemView } from '@/lib/domain/item.ts';
import { accessibleName, statusLabel } from '@/lib/i18n/accessible-name.ts';
import { type BadgeTranslator, badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { type TriageKey, triageCatalogs } from '@/lib/i18n/triage-catalog.ts';
import { type DeskKey, deskCatalogs } from './desk-catalog.ts';
import { tableColumns } from './desk-columns.tsx';
import { nameOf } from './desk-groups.ts';
import { type PlatformName, PlatformTile } from './platform-tile.tsx';

interface DeskRowProps {
  readonly item: DeskItem;
  readonly platform: PlatformName;
  readonly now: number;
  readonly rowIndex: number;
  readonly current: boolean;
  readonly covered: boolean;
  /** Moved up between hard ones. */
  readonly friendly: boolean;
  readonly selected: boolean;
  /** Something is selected: a side panel shows the box in the place of the status. */
  readonly selecting: boolean;
  readonly onFocus: (key: ItemKey) => void;
  readonly onOpen: (key: ItemKey) => void;
  /** @param stretch everything from the row selected before to this one */
  readonly onSelect: (key: ItemKey, stretch: boolean) => void;
  /** What the current row has beneath its words. */
  readonly children?: ReactNode;
}

const narrow =
  "grid-cols-[22px_auto_minmax(0,1fr)_auto] [grid-template-areas:'tile_site_name_due'_'._words_words_words'_'._status_status_status'_'._acts_acts_acts']";
const wide =
  "desk:[grid-template-areas:'tile_site_name_words_status_due'_'._._acts_acts_acts_acts']";

/**
 * One item: a block of three lines in a side panel, one line of a table in a full tab. It is drawn
 * again only when something of it changed: the list around it is renewed with every key.
 */
export const DeskRow = memo(function DeskRow(props: DeskRowProps) {
  const { item, platform, now, current, covered, selected, selecting, onSelect } = props;
  const t = useTranslator(deskCatalogs);
  const word = useTranslator(badgeCatalogs);
  const triage = useTranslator(triageCatalogs);
  const { draftOf } = item;
  const label = labelPartsOf(item);
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={current}
      aria-label={`${rowName({ word, triage }, item, now, covered)}${selected ? `${word('name.separator')}${t('row.selected')}` : ''}`}
      tabIndex={current ? 0 : -1}
      onFocus={() => props.onFocus(item.key)}
      onDoubleClick={() => props.onOpen(item.key)}
      onMouseDown={(event) => {
        const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey;
        if (isPlain || event.target instanceof HTMLInputElement) return;
        // Shift would mark the words between the two places as text.
        event.preventDefault();
        event.currentTarget.focus();
        onSelect(item.key, event.shiftKey);
      }}
      className={`grid items-center gap-x-10 desk:gap-y-0 px-12 py-9 desk:px-16 desk:py-4 desk:min-h-38 border-b border-line ${narrow} ${tableColumns} ${wide} ${
        current || selected ? 'bg-act-weak' : ''
      }`}
    >
      <span
        role="gridcell"
        className="[grid-area:tile] flex items-center gap-10 self-start desk:self-center"
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('row.select')}
          checked={selected}
          onMouseDown={(event) => event.preventDefault()}
          onChange={(event) => {
            const { nativeEvent } = event;
            onSelect(item.key, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
          }}
          className={`size-16 m-3 desk:m-0 flex-none accent-act ${selecting ? '' : 'hidden desk:block'}`}
        />
        <span className={selecting ? 'hidden desk:block' : ''}>
          <StatusTile headline={headlineOf(item)} hidden={label.hidden ?? false} />
        </span>
      </span>
      <span role="gridcell" className="[grid-area:site]">
        <PlatformTile platform={platform} />
      </span>
      <span role="gridcell" className="[grid-area:name] min-w-0 font-strong">
        <bdi className="block w-fit max-w-full truncate">{nameOf(item)}</bdi>
      </span>
      <span role="gridcell" className="[grid-area:due] justify-self-end">
        <DueText view={item} now={now} />
      </span>
      <span
        role="gridcell"
        dir="auto"
        lang={draftOf.lang}
        className={`[grid-area:words] line-clamp-2 desk:line-clamp-1 wrap-anywhere ${current ? 'text-ink-1' : 'text-ink-2'}`}
      >
        {covered ? <span className="covered">{t('row.covered')}</span> : draftOf.text}
      </span>
      <span
        role="gridcell"
        className="[grid-area:status] flex flex-wrap items-center gap-x-10 text-small text-ink-3"
      >
        <b className="font-strong text-ink-2">{statusLabel(word, label)}</b>
        {tagsOf({ item, friendly: props.friendly, t, word, triage }).slice(0, mostTags)}
      </span>
      {props.children && (
        <div role="gridcell" className="[grid-area:acts] flex flex-col gap-8 pt-7">
          {props.children}
        </div>
      )}
    </div>
  );
});

/** More would push the words of the next row away. */
const mostTags = 3;

interface RowWords {
  readonly word: BadgeTranslator;
  readonly triage: Translator<TriageKey>;
}

interface TagParts extends RowWords {
  readonly item: DeskItem;
  readonly friendly: boolean;
  readonly t: Translator<DeskKey>;
}

/** What a row says beside its status, a crisis first; what comes later gives way. */
function tagsOf({ item, friendly, t, word, triage }: TagParts): ReactNode[] {
  const { analysis, flags } = item;
  const grave = graveWords(triage, item);
  return [
    ...(friendly
      ? [
          <span key="friendly" className="inline-flex items-center gap-4">
            <Heart aria-hidden size={12} strokeWidth={2.25} />
            {t('row.friendly')}
          </span>,
        ]
      : []),
    ...(grave.length > 0
      ? [
          <span key="care" className={graveTag}>
            <ShieldAlert aria-hidden size={12} strokeWidth={2.25} />
            {grave.join(word('name.separator'))}
          </span>,
        ]
      : []),
    ...flags.map(({ reason, severity, by }) => (
      <span key={reason} className={graveTag}>
        <Flag aria-hidden size={12} strokeWidth={2.25} />
        {word(by === 'triage' ? 'name.flag-triage' : 'name.flag', {
          reason: { own: word(`flag.${reason}`) },
          severity,
        })}
      </span>
    )),
    ...(analysis
      ? [
          <span key="situation" className="inline-flex items-center gap-4">
            <SituationWord t={triage} situation={analysis.situation} />
          </span>,
        ]
      : []),
    ...(item.note ? [<span key="note">{t('row.note')}</span>] : []),
  ];
}

/** What needs care, in words; a flag beside it that is as grave tells the severity already. */
function graveWords(
  triage: Translator<TriageKey>,
  { analysis, flags }: DeskItem,
): readonly string[] {
  if (!analysis || !needsCare(analysis)) return [];
  const told = flags.some(({ severity }) => severity >= analysis.severity);
  return severityWords(triage, analysis, !told);
}

const graveTag = 'inline-flex items-center gap-4 text-flag font-strong';

function rowName(
  { word, triage }: RowWords,
  item: DeskItem,
  now: number,
  covered: boolean,
): string {
  const view: ItemView = item;
  const reading = timeReadingOf(view, now);
  const { analysis } = item;
  const name = accessibleName(word, {
    ...labelPartsOf(view),
    kind: item.draftOf.kind,
    name: item.draftOf.author.name || item.draftOf.author.handle,
    ...(reading && { time: reading }),
    ...(headlineOf(view) === 'unknown' &&
      view.page.state === 'unknown' && { cause: view.page.cause }),
    flags: view.flags,
    covered,
  });
  return [
    name,
    ...graveWords(triage, item),
    ...(analysis ? [triage(`situation.${analysis.situation}`)] : []),
  ].join(word('name.separator'));
}
