import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/button.tsx';
import { LiveRegion } from '@/components/ui/live-region.tsx';
import { useLatest } from '@/components/ui/use-latest.ts';
import { type DeskQuestion, withView } from '@/lib/client/desk/desk-filters.ts';
import type { DeskStore } from '@/lib/client/desk/desk-store.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { useActs } from '@/lib/client/use-acts.ts';
import { useNow } from '@/lib/client/use-now.ts';
import type { Act, ActForMany } from '@/lib/domain/command.ts';
import { coverSeverity } from '@/lib/domain/cover.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { BulkBar } from './bulk-bar.tsx';
import { DeedList } from './deed-list.tsx';
import { deskCatalogs } from './desk-catalog.ts';
import { DeskColumns } from './desk-columns.tsx';
import { DeskFoot } from './desk-foot.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskKeys } from './desk-keys.tsx';
import { DeskList } from './desk-list.tsx';
import type { UnkeptNotes } from './desk-note.tsx';
import { DeskRow } from './desk-row.tsx';
import { DeskViews, turnedView } from './desk-views.tsx';
import { ItemForm, type RowForm } from './item-form.tsx';
import { ListPart } from './list-part.tsx';
import { PanelBeside } from './panel-beside.tsx';
import type { PlatformName } from './platform-tile.tsx';
import { RowActs } from './row-acts.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskRoom } from './use-desk-room.ts';
import { useShown } from './use-shown.ts';
import { useUndo } from './use-undo.ts';
import { useWalk } from './use-walk.ts';
import { useWayToItem } from './use-way-to-item.ts';

interface DeskProps {
  readonly settings: Settings;
  readonly store: DeskStore;
  readonly platforms: readonly PlatformName[];
  readonly onOptions: () => void;
}

/** The queue over all platforms: what waits for whom, oldest due first. */
export function Desk({ settings, store, platforms, onOptions }: DeskProps) {
  const t = useTranslator(deskCatalogs);
  const now = useNow();
  const acts = useActs();
  const undo = useUndo(acts);
  const way = useWayToItem();
  const { open } = way;
  const desk = useStore(store);
  const { letterKeys } = settings;

  const [filtersOpen, setFiltersOpen] = useState(false);
  const [form, setForm] = useState<RowForm>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const [uncovered, setUncovered] = useState<ReadonlySet<ItemKey>>(new Set());
  const searchField = useRef<HTMLInputElement>(null);
  const filterRow = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [unkeptNotes] = useState((): UnkeptNotes => new Map());
  // Where there is room the panel stands beside the list; else it covers it when asked for.
  const room = useDeskRoom();
  const isTab = room === 'room';
  const [panelWanted, setPanelWanted] = useState<boolean | null>(null);
  const panelOpen = panelWanted ?? isTab;
  const listId = useId();

  const isReady = desk.phase === 'ready';
  const isScrolled = useCallback(() => (scroller.current?.scrollTop ?? 0) > 0, []);
  const shown = useShown(desk, { acts, now, coverFrom: settings.coverFrom, isScrolled });
  const { question, answer, entries, lines } = shown;
  const walk = useWalk(lines, entries, () => setForm(null));
  const { current, selected } = walk;
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
    walk.clear();
    void acts.actOnAll(selected, what);
  };
  const askFor = (next: DeskQuestion) => {
    shown.ask(next);
    walk.restart();
    setForm(null);
    scroller.current?.scrollTo({ top: 0 });
  };

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
    move: walk.move,
    extend: walk.extend,
    open: () => current && void open(current.key),
    close() {
      const inList = scroller.current?.contains(document.activeElement) ?? false;
      if (filterRow.current?.contains(document.activeElement)) setFiltersOpen(false);
      if (keysOpen) setKeysOpen(false);
      else if (undo.deedsOpen) {
        undo.onDeeds();
        toList();
      } else if (inList && selecting) walk.clear();
      else if (!isTab && panelOpen) closePanel();
      else if (inList) return false;
      else toList();
      return true;
    },
    letters: {
      j: () => walk.move(1),
      k: () => walk.move(-1),
      s: () => setForm('status'),
      f: () => setForm('forward'),
      n: () => actOnSelected({ type: 'setCare', care: 'no_answer_needed' }),
      g: () => setForm('flag'),
      m: () => !selecting && setForm('note'),
      o: showPanel,
      x: () => current && walk.select(current.key, false),
      i: () => current && !selecting && void way.insertFirst(current.key),
      z: undo.press,
      v: () => {
        setFiltersOpen(true);
        setTimeout(() => filterRow.current?.querySelector('select')?.focus());
      },
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

  const kept = acts.keeping.state === 'kept' ? t('kept') : '';
  const announcement = selecting
    ? t('bulk.selected', { count: selected.length })
    : way.said || kept;

  return (
    <div className="flex flex-col h-full bg-surface text-ink-1">
      <DeskHead
        room={room}
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
        filtersOpen={filtersOpen}
        onFilters={() => setFiltersOpen(!filtersOpen)}
        arrangement={shown.arrangement}
        onArrange={shown.arrange}
        letterKeys={letterKeys}
        onLeave={toList}
        onOptions={onOptions}
      />
      {shown.waiting > 0 && (
        <Button look="plain" className="self-center my-6" onClick={shown.letIn}>
          {t('arrivals', { count: shown.waiting })}
        </Button>
      )}
      <main className="relative flex flex-1 min-h-0">
        {isTab && (
          <nav
            aria-label={t('views')}
            className="w-208 flex-none overflow-y-auto p-8 border-e border-line bg-bg"
          >
            <DeskViews
              view={question.view}
              counts={isReady ? answer.views : null}
              shows={listId}
              upright
              onView={(view) => askFor(withView(question, view))}
            />
          </nav>
        )}
        <ListPart
          id={listId}
          desk={desk}
          question={question}
          answer={answer}
          scroller={scroller}
          onAsk={askFor}
          onRetry={store.reload}
        >
          {lines.length === 0 ? null : (
            <DeskList
              lines={lines}
              question={question}
              at={walk.line}
              scroller={scroller}
              room={room}
              head={
                room !== 'list' && (
                  <DeskColumns selected={walk.extent} onSelectAll={walk.selectAll} />
                )
              }
              platformOf={platformOf}
              onFold={shown.onFold}
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
                    selected={walk.isSelected(item.key)}
                    selecting={selecting}
                    onSelect={walk.select}
                    covered={covered}
                    onFocus={walk.focusRow}
                    onOpen={open}
                  >
                    {isCurrent && !selecting && !panelOpen && (
                      <RowActs
                        item={item}
                        covered={covered}
                        letterKeys={letterKeys}
                        namesKeys={letterKeys && room !== 'list'}
                        statusOpen={form === 'status'}
                        onForm={setForm}
                        onAct={(what) => actOn(item.key, what)}
                        onOpen={() => void open(item.key)}
                        onInsertFirst={() => void way.insertFirst(item.key)}
                        onPanel={showPanel}
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
        </ListPart>
        <PanelBeside
          open={panelOpen}
          item={current}
          asks={form !== null}
          now={now}
          isCovered={isCovered}
          letterKeys={letterKeys}
          statusOpen={form === 'status' && !selecting}
          root={panel}
          onForm={setForm}
          onAct={actOn}
          onOpen={open}
          onInsertFirst={way.insertFirst}
          onUncover={uncover}
          onClose={closePanel}
          formFor={(item) => !selecting && formFor(item)}
        />
      </main>
      {selecting && (
        <BulkBar
          count={selected.length}
          namesKeys={letterKeys && isTab}
          statusOpen={form === 'status'}
          onForm={setForm}
          onAct={actOnSelected}
          onClear={walk.clear}
        >
          {formFor(null)}
        </BulkBar>
      )}
      {keysOpen && <DeskKeys />}
      {undo.deedsOpen && (
        <DeedList
          deeds={acts.deeds}
          entries={desk.entries}
          list={undo.list}
          onUndo={(deed) => void acts.undo(deed)}
        />
      )}
      {way.said && <p className="px-12 desk:px-16 py-8 border-t border-line">{way.said}</p>}
      <DeskFoot
        acts={acts}
        undo={undo}
        letterKeys={letterKeys}
        keysOpen={keysOpen}
        onKeys={() => setKeysOpen(!keysOpen)}
      />
      <LiveRegion text={announcement} />
    </div>
  );
}
