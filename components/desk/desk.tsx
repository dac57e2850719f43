import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { KeepingLine } from '@/components/panel/keeping-line.tsx';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import { LiveRegion } from '@/components/ui/live-region.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { answerTo } from '@/lib/client/desk/desk-answer.ts';
import { type DeskEntry, entryOf } from '@/lib/client/desk/desk-entry.ts';
import {
  type DeskQuestion,
  firstQuestion,
  isNarrowed,
  withoutFilters,
  withView,
} from '@/lib/client/desk/desk-filters.ts';
import { createDeskSearch } from '@/lib/client/desk/desk-search.ts';
import type { DeskStore } from '@/lib/client/desk/desk-store.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { type Acts, useActs } from '@/lib/client/use-acts.ts';
import { useNow } from '@/lib/client/use-now.ts';
import type { Act } from '@/lib/domain/command.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { DeskHead } from './desk-head.tsx';
import { DeskKeys } from './desk-keys.tsx';
import { type DeskLines, linesOf } from './desk-lines.ts';
import { DeskList } from './desk-list.tsx';
import { DeskRow } from './desk-row.tsx';
import { turnedView } from './desk-views.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import type { PlatformName } from './platform-tile.tsx';
import { RowActs, type RowForm } from './row-acts.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { WaitingRows } from './waiting-rows.tsx';

interface DeskProps {
  readonly settings: Settings;
  readonly store: DeskStore;
  readonly platforms: readonly PlatformName[];
  readonly onOptions: () => void;
}

/** The queue over all platforms: what waits for whom, oldest due first. */
export function Desk({ settings, store, platforms, onOptions }: DeskProps) {
  const t = useTranslator(deskCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const now = useNow();
  const acts = useActs();
  const desk = useStore(store);
  const { letterKeys } = settings;

  const [question, setQuestion] = useState<DeskQuestion>(firstQuestion);
  const [chosen, setChosen] = useState<ItemKey | null>(null);
  const [settledOpen, setSettledOpen] = useState(false);
  const [form, setForm] = useState<RowForm>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const [uncovered, setUncovered] = useState<ReadonlySet<ItemKey>>(new Set());
  const [openFailure, setOpenFailure] = useState<Failure | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const filterRow = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();

  const [search] = useState(createDeskSearch);
  const answer = useMemo(
    () => answerTo(question, desk.entries, search(question.search, desk.entries)),
    [question, desk.entries, search],
  );
  const isReady = desk.phase === 'ready';
  const isReading = useCallback(() => isReady && (scroller.current?.scrollTop ?? 0) > 0, [isReady]);
  const { entries, waiting, letIn } = useArrivals(answer.entries, question, isReading);
  const { shown, touched } = acts;
  const lines = useMemo(() => {
    const pending = (entry: DeskEntry) =>
      touched.has(entry.item.key) ? pendingEntry(entry, shown) : entry;
    return linesOf(touched.size > 0 ? entries.map(pending) : entries, {
      now,
      coverFrom: settings.coverFrom,
      foldSettled: !settledOpen && !isNarrowed(question),
    });
  }, [entries, shown, touched, now, settings.coverFrom, settledOpen, question]);
  const place = usePlaceInList(lines, chosen);
  const current = lines.itemAt(place) ?? null;

  const act = (what: Act) => {
    if (!current) return;
    setForm(null);
    void acts.act(current.key, what);
  };
  const focusRow = useCallback((key: ItemKey) => setChosen(key), []);
  const open = useCallback(
    async (key: ItemKey) => {
      const reply = await client.call('items.open', key);
      setOpenFailure(reply.ok ? null : reply.failure);
    },
    [client],
  );
  const askFor = (next: DeskQuestion) => {
    setQuestion(next);
    setChosen(null);
    setForm(null);
    scroller.current?.scrollTo({ top: 0 });
  };
  const toList = () =>
    scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();

  const move = (step: number) => {
    const item = lines.itemAt(Math.max(0, Math.min(place + step, lines.itemCount - 1)));
    if (!item) return;
    setForm(null);
    setChosen(item.key);
  };
  useDeskKeys({
    letterKeys,
    move,
    open: () => current && void open(current.key),
    close() {
      if (keysOpen) setKeysOpen(false);
      else if (scroller.current?.contains(document.activeElement)) return false;
      else toList();
      return true;
    },
    letters: {
      j: () => move(1),
      k: () => move(-1),
      s: () => setForm('status'),
      f: () => setForm('forward'),
      n: () => act({ type: 'setCare', care: 'no_answer_needed' }),
      g: () => setForm('flag'),
      z: () => void acts.undo(),
      v: () => filterRow.current?.querySelector('select')?.focus(),
      '/': () => searchField.current?.focus(),
      '?': () => setKeysOpen((isOpen) => !isOpen),
      '[': () => askFor(withView(question, turnedView(question.view, -1))),
      ']': () => askFor(withView(question, turnedView(question.view, 1))),
    },
  });

  const platformOf = useMemo(() => {
    const known = new Map<string, PlatformName>(platforms.map((one) => [one.id, one]));
    return (id: string) => known.get(id) ?? { id, label: id, tile: id.slice(0, 2) };
  }, [platforms]);
  const isCovered = (item: DeskItem) =>
    !uncovered.has(item.key) && item.flags.some((flag) => flag.severity >= settings.coverFrom);

  return (
    <div className="flex flex-col h-full bg-surface text-ink-1">
      <DeskHead
        brand={settings.brandName}
        question={question}
        onAsk={askFor}
        answer={isReady ? answer : null}
        platforms={platforms}
        lastRead={desk.lastRead}
        now={now}
        shows={listId}
        searchField={searchField}
        filterRow={filterRow}
        letterKeys={letterKeys}
        onLeave={toList}
        onOptions={onOptions}
      />
      {waiting > 0 && (
        <Button look="plain" className="self-center my-6" onClick={letIn}>
          {t('arrivals', { count: waiting })}
        </Button>
      )}
      <main className="flex-1 min-h-0">
        <div
          ref={scroller}
          id={listId}
          role="tabpanel"
          aria-label={t(`view.${question.view}`)}
          aria-busy={!isReady}
          className="h-full overflow-y-auto"
        >
          {desk.failure !== null && (
            <div className="flex flex-col items-start gap-6 p-16">
              <p>{failureText(failure, desk.failure)}</p>
              <Button onClick={store.reload}>{t('retry')}</Button>
            </div>
          )}
          {!isReady && lines.length === 0 && desk.failure === null && <WaitingRows />}
          {isReady && lines.length === 0 && (
            <EmptyDesk
              question={question}
              answer={answer}
              onClear={() => askFor(withoutFilters(question))}
              onShowAll={() => askFor(withView(question, 'all'))}
            />
          )}
          {lines.length > 0 && (
            <DeskList
              lines={lines}
              at={lines.lineOf(place)}
              scroller={scroller}
              onFold={() => setSettledOpen(!settledOpen)}
              row={({ item, friendly }, rowIndex) => {
                const isCurrent = item.key === current?.key;
                const covered = isCovered(item);
                return (
                  <DeskRow
                    item={item}
                    platform={platformOf(item.draftOf.platform)}
                    now={now}
                    rowIndex={rowIndex}
                    current={isCurrent}
                    friendly={friendly}
                    covered={covered}
                    onFocus={focusRow}
                    onOpen={open}
                  >
                    {isCurrent && (
                      <RowActs
                        item={item}
                        covered={covered}
                        letterKeys={letterKeys}
                        form={form}
                        onForm={setForm}
                        onAct={act}
                        onOpen={() => void open(item.key)}
                        onUncover={() => setUncovered(new Set([...uncovered, item.key]))}
                      />
                    )}
                  </DeskRow>
                );
              }}
            />
          )}
        </div>
      </main>
      {keysOpen && <DeskKeys />}
      {openFailure && <p className="px-12 py-8">{failureText(failure, openFailure)}</p>}
      <footer className="flex items-center gap-8 px-12 room:px-16 py-8 border-t border-line bg-bg text-small text-ink-3">
        <KeepingLine
          keeping={acts.keeping}
          canUndo={acts.canUndo}
          letterKeys={letterKeys}
          onUndo={() => void acts.undo()}
        />
        {letterKeys && (
          <button
            type="button"
            aria-expanded={keysOpen}
            aria-keyshortcuts="?"
            onClick={() => setKeysOpen(!keysOpen)}
            className="inline-flex items-center gap-6 min-h-24"
          >
            <Kbd>?</Kbd> {t('keys.all')}
          </button>
        )}
      </footer>
      <LiveRegion text={acts.keeping.state === 'kept' ? t('kept') : ''} />
    </div>
  );
}

/** The entry as it will be once the worker has kept what was done to it. */
function pendingEntry(entry: DeskEntry, shown: Acts['shown']): DeskEntry {
  const { item } = entry;
  const view = shown(item);
  if (view === item) return entry;
  return entryOf({ ...view, draftOf: item.draftOf, firstSeenAt: item.firstSeenAt });
}

/**
 * Which row is current: the chosen one, or the one that took its place when it left the list, so
 * that a person works on from where they were.
 */
function usePlaceInList(lines: DeskLines, chosen: ItemKey | null): number {
  const last = useRef(0);
  const found = chosen === null ? -1 : lines.placeOf(chosen, last.current);
  const place =
    found >= 0 ? found : chosen === null ? 0 : Math.min(last.current, lines.itemCount - 1);
  last.current = Math.max(0, place);
  return place;
}
