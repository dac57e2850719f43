import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { FlagForm } from '@/components/panel/flag-form.tsx';
import { ForwardForm } from '@/components/panel/forward-form.tsx';
import { KeepingLine } from '@/components/panel/keeping-line.tsx';
import { StatusPicker } from '@/components/panel/status-picker.tsx';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import { bareKey, isTyping } from '@/components/ui/keyboard.ts';
import { LiveRegion } from '@/components/ui/live-region.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { useActs } from '@/lib/client/use-acts.ts';
import { useAnswer } from '@/lib/client/use-answer.ts';
import { useNow } from '@/lib/client/use-now.ts';
import type { Act } from '@/lib/domain/command.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { DeskHead, type DeskView, deskViews } from './desk-head.tsx';
import { DeskKeys } from './desk-keys.tsx';
import { DeskList } from './desk-list.tsx';
import { DeskRow } from './desk-row.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { groupItems } from './group-items.ts';
import type { PlatformName } from './platform-tile.tsx';
import { useArrivals } from './use-arrivals.ts';

interface DeskProps {
  readonly settings: Settings;
  readonly platforms: readonly PlatformName[];
  readonly onOptions: () => void;
}

/** How far a key moves in the list. */
const stepOf: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Rows asked for at once; more when somebody scrolls or moves to the last of them. */
const rowsAtOnce = 200;

/** The queue over all platforms: what waits for whom, oldest due first. */
export function Desk({ settings, platforms, onOptions }: DeskProps) {
  const t = useTranslator(deskCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const now = useNow();
  const acts = useActs();
  const { letterKeys } = settings;

  const [view, setView] = useState<DeskView>('to_answer');
  const [search, setSearch] = useState('');
  const [platform, setPlatform] = useState('');
  const [limit, setLimit] = useState(rowsAtOnce);
  const [chosen, setChosen] = useState<ItemKey | null>(null);
  const [form, setForm] = useState<'flag' | 'forward' | null>(null);
  const [statusOpen, setStatusOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const [uncovered, setUncovered] = useState<ReadonlySet<ItemKey>>(new Set());
  const [openFailure, setOpenFailure] = useState<Failure | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const query = {
    view,
    limit,
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(platform !== '' && { platform }),
  };
  const answer = useAnswer(
    'items.desk',
    query,
    ({ type }) => type === 'changed' || type === 'rev' || type === 'erased',
  );
  const page = answer.value;
  const isReading = useCallback(() => (scroller.current?.scrollTop ?? 0) > 0, []);
  const { items, waiting, letIn } = useArrivals(
    page?.items ?? null,
    JSON.stringify(query),
    isReading,
  );
  const { shown } = acts;
  const lines = useMemo(
    () =>
      groupItems(
        items.map((item) => ({ ...item, ...shown(item) })),
        now,
      ),
    [items, shown, now],
  );
  const inOrder = lines.flatMap((line) => (line.type === 'item' ? [line.item] : []));
  const place = usePlaceInList(inOrder, chosen);
  const current = inOrder[place] ?? null;

  const act = (what: Act) => {
    if (!current) return;
    setForm(null);
    void acts.act(current.key, what);
  };
  const goTo = (item: DeskItem | undefined) => {
    if (!item) return;
    setForm(null);
    setStatusOpen(false);
    setChosen(item.key);
    if (item === inOrder.at(-1) && page && page.matched > limit) setLimit(limit + rowsAtOnce);
  };
  const open = async () => {
    if (!current) return;
    const reply = await client.call('items.open', current.key);
    setOpenFailure(reply.ok ? null : reply.failure);
  };
  const showView = (next: DeskView) => {
    setView(next);
    setLimit(rowsAtOnce);
    setChosen(null);
    setForm(null);
  };
  const turnView = (step: number) => {
    const at = deskViews.indexOf(view) + step;
    showView(deskViews[(at + deskViews.length) % deskViews.length] ?? 'to_answer');
  };

  const move = (step: number) => {
    goTo(inOrder[Math.max(0, Math.min(place + step, inOrder.length - 1))]);
  };
  const letters: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    s: () => setStatusOpen(true),
    f: () => setForm('forward'),
    n: () => act({ type: 'setCare', care: 'no_answer_needed' }),
    g: () => setForm('flag'),
    z: () => void acts.undo(),
    '/': () => searchField.current?.focus(),
    '?': () => setKeysOpen((isOpen) => !isOpen),
    '[': () => turnView(-1),
    ']': () => turnView(1),
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && keysOpen) setKeysOpen(false);
    if (isTyping(event.target)) return;
    const onRow = event.target instanceof Element && event.target.matches('[role="row"], body');
    const pressed = bareKey(event);
    const step = onRow ? stepOf[event.key] : undefined;
    const letter = letterKeys && pressed !== null ? letters[pressed] : undefined;
    if (step !== undefined) move(step);
    else if (onRow && event.key === 'Enter') void open();
    else if (letter) letter();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const leaving = new AbortController();
    document.addEventListener('keydown', onKeyDown, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);

  const platformOf = (id: string) =>
    platforms.find((entry) => entry.id === id) ?? { id, label: id, tile: id.slice(0, 2) };
  const isCovered = (item: DeskItem) =>
    !uncovered.has(item.key) && item.flags.some((flag) => flag.severity >= settings.coverFrom);

  return (
    <div className="flex flex-col h-full bg-surface text-ink-1">
      <DeskHead
        brand={settings.brandName}
        page={page}
        view={view}
        onView={showView}
        search={search}
        onSearch={setSearch}
        searchField={searchField}
        platforms={platforms}
        platform={platform}
        onPlatform={setPlatform}
        letterKeys={letterKeys}
        onOptions={onOptions}
      />
      {waiting > 0 && (
        <Button look="plain" className="self-center my-6" onClick={letIn}>
          {t('arrivals', { count: waiting })}
        </Button>
      )}
      <main
        ref={scroller}
        className="flex-1 min-h-0 overflow-y-auto"
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          const nearEnd = scrollTop + clientHeight > scrollHeight - clientHeight;
          if (nearEnd && page && page.matched > limit) setLimit(limit + rowsAtOnce);
        }}
      >
        {answer.failure !== null && (
          <div className="flex flex-col items-start gap-6 p-16">
            <p>{failureText(failure, answer.failure)}</p>
            <Button onClick={answer.reload}>{t('retry')}</Button>
          </div>
        )}
        {page && items.length === 0 && (
          <EmptyDesk
            page={page}
            view={view}
            searching={search.trim() !== '' || platform !== ''}
            onShowAll={() => showView('all')}
          />
        )}
        {lines.length > 0 && page && (
          <DeskList
            lines={lines}
            rowCount={lines.length + Math.max(0, page.matched - items.length)}
            current={current?.key ?? null}
            scroller={scroller}
            row={(kept, rowIndex) => {
              const item = { ...kept, ...acts.shown(kept) };
              const isCurrent = item.key === current?.key;
              return (
                <DeskRow
                  item={item}
                  platform={platformOf(item.draftOf.platform)}
                  now={now}
                  rowIndex={rowIndex}
                  current={isCurrent}
                  covered={isCovered(item)}
                  letterKeys={letterKeys}
                  status={
                    <StatusPicker
                      view={item}
                      open={isCurrent && statusOpen}
                      onOpenChange={setStatusOpen}
                      onChoose={(care) => {
                        if (care === 'forwarded') setForm('forward');
                        else act({ type: 'setCare', care });
                      }}
                    />
                  }
                  form={
                    isCurrent && form === 'flag' ? (
                      <FlagForm
                        onCancel={() => setForm(null)}
                        onFlag={(reason, severity) => act({ type: 'flag', reason, severity })}
                      />
                    ) : isCurrent && form === 'forward' ? (
                      <ForwardForm
                        to={item.care?.to ?? ''}
                        onCancel={() => setForm(null)}
                        onForward={(to) => act({ type: 'setCare', care: 'forwarded', to })}
                      />
                    ) : null
                  }
                  onFocus={() => setChosen(item.key)}
                  onOpen={() => void open()}
                  onNoAnswer={() => act({ type: 'setCare', care: 'no_answer_needed' })}
                  onFlag={() => setForm('flag')}
                  onUncover={() => setUncovered(new Set([...uncovered, item.key]))}
                />
              );
            }}
          />
        )}
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

/**
 * Which row is current: the chosen one, or the one that took its place when it left the list, so
 * that a person works on from where they were.
 */
function usePlaceInList(items: readonly DeskItem[], chosen: ItemKey | null): number {
  const last = useRef(0);
  const found = items.findIndex(({ key }) => key === chosen);
  const place = found >= 0 ? found : chosen === null ? 0 : Math.min(last.current, items.length - 1);
  last.current = Math.max(0, place);
  return place;
}
