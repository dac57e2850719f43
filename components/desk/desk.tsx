import { useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { KeepingLine } from '@/components/panel/keeping-line.tsx';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import { LiveRegion } from '@/components/ui/live-region.tsx';
import { useLatest } from '@/components/ui/use-latest.ts';
import { useMedia } from '@/components/ui/use-media.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { answerTo } from '@/lib/client/desk/desk-answer.ts';
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
import { useActs } from '@/lib/client/use-acts.ts';
import { useNow } from '@/lib/client/use-now.ts';
import type { Act, ActForMany } from '@/lib/domain/command.ts';
import { coverSeverity } from '@/lib/domain/cover.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { BulkBar } from './bulk-bar.tsx';
import { deskCatalogs } from './desk-catalog.ts';
import { DeskHead } from './desk-head.tsx';
import { DeskKeys } from './desk-keys.tsx';
import { DeskList } from './desk-list.tsx';
import type { UnkeptNotes } from './desk-note.tsx';
import { DeskPanel } from './desk-panel.tsx';
import { DeskRow } from './desk-row.tsx';
import { turnedView } from './desk-views.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { ItemForm } from './item-form.tsx';
import type { PlatformName } from './platform-tile.tsx';
import { RowActs, type RowForm } from './row-acts.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskLines } from './use-desk-lines.ts';
import { usePlaceInList } from './use-place-in-list.ts';
import { useSelection } from './use-selection.ts';
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
  const panel = useRef<HTMLElement>(null);
  const [unkeptNotes] = useState((): UnkeptNotes => new Map());
  // A tab has room for the panel beside the list; in a side panel it covers the list when asked for.
  const isTab = useMedia('(min-width: 1100px)');
  const [panelWanted, setPanelWanted] = useState<boolean | null>(null);
  const panelOpen = panelWanted ?? isTab;
  const listId = useId();

  const [search] = useState(createDeskSearch);
  const answer = useMemo(
    () => answerTo(question, desk.entries, search(question.search, desk.entries)),
    [question, desk.entries, search],
  );
  const isReady = desk.phase === 'ready';
  const isReading = useCallback(() => isReady && (scroller.current?.scrollTop ?? 0) > 0, [isReady]);
  const { entries, waiting, letIn } = useArrivals(answer.entries, question, isReading);
  const lines = useDeskLines(entries, acts, {
    now,
    coverFrom: settings.coverFrom,
    foldSettled: !settledOpen && !isNarrowed(question),
  });
  const place = usePlaceInList(lines, chosen);
  const current = lines.itemAt(place) ?? null;
  const selection = useSelection();
  const selected = useMemo(() => {
    if (selection.keys.size === 0) return [];
    return entries.map(({ item }) => item.key).filter((key) => selection.keys.has(key));
  }, [entries, selection.keys]);
  const selecting = selected.length > 0;

  const toList = () =>
    scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  const closeForm = () => {
    setForm(null);
    toList();
  };
  const actOn = useLatest((key: ItemKey, what: Act) => {
    if (form !== null) closeForm();
    void acts.act(key, what);
  });
  /** To all that is selected, or else to the current one. */
  const actOnSelected = (what: ActForMany) => {
    if (!selecting) return current ? actOn(current.key, what) : undefined;
    closeForm();
    selection.clear();
    void acts.actOnAll(selected, what);
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
    selection.clear();
    setForm(null);
    scroller.current?.scrollTo({ top: 0 });
  };

  const placeAfter = (step: number) => Math.max(0, Math.min(place + step, lines.itemCount - 1));
  const goTo = (to: number) => {
    const item = lines.itemAt(to);
    if (!item) return;
    setForm(null);
    setChosen(item.key);
  };
  const move = (step: number) => {
    selection.rest();
    goTo(placeAfter(step));
  };
  const extend = (to: number) => {
    selection.extend(lines, place, to);
    goTo(to);
  };
  const select = useLatest((key: ItemKey, stretch: boolean) => {
    if (stretch) return extend(lines.placeOf(key, place));
    selection.toggle(key);
    setChosen(key);
  });
  const closePanel = useLatest(() => {
    setPanelWanted(false);
    setForm(null);
    toList();
  });
  const showPanel = () => {
    if (panelOpen && panel.current?.contains(document.activeElement)) return closePanel();
    setPanelWanted(true);
    setTimeout(() => panel.current?.focus());
  };
  useDeskKeys({
    letterKeys,
    move,
    extend: (step) => extend(placeAfter(step)),
    open: () => current && void open(current.key),
    close() {
      const inList = scroller.current?.contains(document.activeElement) ?? false;
      if (keysOpen) setKeysOpen(false);
      else if (inList && selecting) selection.clear();
      else if (!isTab && panelOpen) closePanel();
      else if (inList) return false;
      else toList();
      return true;
    },
    letters: {
      j: () => move(1),
      k: () => move(-1),
      s: () => setForm('status'),
      f: () => setForm('forward'),
      n: () => actOnSelected({ type: 'setCare', care: 'no_answer_needed' }),
      g: () => setForm('flag'),
      m: () => !selecting && setForm('note'),
      o: showPanel,
      x: () => current && selection.toggle(current.key),
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
    !uncovered.has(item.key) && coverSeverity(item.flags) >= settings.coverFrom;
  const uncover = useLatest((key: ItemKey) => setUncovered(new Set([...uncovered, key])));
  const formFor = (item: DeskItem | null) =>
    form && (
      <ItemForm
        form={form}
        item={item}
        unkeptNotes={unkeptNotes}
        notePending={acts.keeping.state === 'pending'}
        onAct={item ? (what) => actOn(item.key, what) : actOnSelected}
        onNote={async (text) => item !== null && acts.act(item.key, { type: 'note', text })}
        onClose={closeForm}
      />
    );
  const beside = useDeferredValue(current);

  const kept = acts.keeping.state === 'kept' ? t('kept') : '';
  const announcement = selecting ? t('bulk.selected', { count: selected.length }) : kept;

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
      <main className="relative flex flex-1 min-h-0">
        <div
          ref={scroller}
          id={listId}
          role="tabpanel"
          aria-label={t(`view.${question.view}`)}
          aria-busy={!isReady}
          className="flex-1 min-w-0 h-full overflow-y-auto"
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
                    selected={selection.keys.has(item.key)}
                    selecting={selecting}
                    onSelect={select}
                    covered={covered}
                    onFocus={focusRow}
                    onOpen={open}
                  >
                    {isCurrent && !selecting && !panelOpen && (
                      <RowActs
                        item={item}
                        covered={covered}
                        letterKeys={letterKeys}
                        statusOpen={form === 'status'}
                        onForm={setForm}
                        onAct={(what) => actOn(item.key, what)}
                        onOpen={() => void open(item.key)}
                        onUncover={() => uncover(item.key)}
                      >
                        {formFor(item)}
                      </RowActs>
                    )}
                  </DeskRow>
                );
              }}
            />
          )}
        </div>
        {panelOpen && current && beside && (
          <div className="absolute inset-0 z-10 room:static room:w-362 room:border-s border-line">
            <DeskPanel
              item={beside}
              now={now}
              covered={isCovered(beside)}
              letterKeys={letterKeys}
              statusOpen={form === 'status' && !selecting}
              root={panel}
              onForm={setForm}
              onAct={actOn}
              onOpen={open}
              onUncover={uncover}
              onClose={closePanel}
            >
              {!selecting && formFor(beside)}
            </DeskPanel>
          </div>
        )}
      </main>
      {selecting && (
        <BulkBar
          count={selected.length}
          namesKeys={letterKeys && isTab}
          statusOpen={form === 'status'}
          onForm={setForm}
          onAct={actOnSelected}
          onClear={selection.clear}
        >
          {formFor(null)}
        </BulkBar>
      )}
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
      <LiveRegion text={announcement} />
    </div>
  );
}
