import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { GuardNotice } from '@/components/panel/guard-notice.tsx';
import { MissingForm } from '@/components/panel/missing-form.tsx';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import type { FillTemplate } from '@/components/panel/use-replies.ts';
import { failureText } from '@/components/ui/failure-text.ts';
import { SearchField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import { askedFor } from '@/lib/domain/answered-item.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { fold } from '@/lib/text/fold.ts';
import { ItemStatus } from './item-status.tsx';
import { paletteCatalogs } from './palette-catalog.ts';
import type { PaletteGround } from './palette-ground.ts';
import { PaletteRow } from './palette-row.tsx';
import { sectionsOf } from './palette-sections.ts';
import { usePutting } from './use-putting.ts';

interface PaletteProps {
  readonly ground: PaletteGround;
  readonly fill: FillTemplate;
  /** `back`: the caret returns to the editor; `there`: it is there already. */
  readonly onLeave: (caret: 'back' | 'there') => void;
}

/** Finds a reply by a few letters and puts it where the caret was: all by keyboard. */
export function Palette({ ground, fill, onLeave }: PaletteProps) {
  const t = useTranslator(paletteCatalogs);
  const panel = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { locale, direction } = useLanguage();
  const { item, typed } = ground;
  const [search, setSearch] = useState(typed ? `/${typed.shortcut}` : '');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const putting = usePutting({ ground, fill, onLeave, back: () => field.current?.focus() });
  const { asking, guarded } = putting;
  const asked = askedFor(item);
  const found = useAnswer('replies.suggest', {
    ...asked,
    ...(search.trim() !== '' && { search: search.trim() }),
  });
  const recent = useAnswer('replies.recent', asked);
  const sections = sectionsOf({
    found: found.value ?? [],
    // A list that grows at its head would move beneath the pointer.
    recent: recent.value ?? (recent.failure ? [] : null),
    searched: search.trim() !== '',
    known: item !== null,
  });
  const rows = sections.flatMap((section) => section.rows);
  const chosen = rows[Math.min(at, rows.length - 1)];

  useLayoutEffect(() => field.current?.focus(), []);
  const list = useRef<HTMLDivElement>(null);
  const chosenId = chosen?.reply.id;
  useEffect(() => {
    if (chosenId === undefined) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  // Called by its shortcut and not put in at once: what stands in the way is shown, nothing more.
  const called = useRef(typed?.closed ? fold(typed.shortcut) : null);
  useEffect(() => {
    const first = found.value?.[0];
    if (!first || called.current === null) return;
    const meant = first.reply.shortcut && fold(first.reply.shortcut) === called.current;
    called.current = null;
    if (meant) putting.look(first);
  }, [found.value, putting]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && rows.length > 0 && event.target === field.current) {
      event.preventDefault();
      setAt((Math.min(at, rows.length - 1) + move + rows.length) % rows.length);
    } else if (event.key === 'Enter' && chosen && event.target === field.current) {
      event.preventDefault();
      // Held down, it was meant once.
      if (!event.nativeEvent.repeat) putting.take(chosen, event.shiftKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (asking || guarded) putting.stop();
      else onLeave('back');
    }
  };

  const nameOf = {
    found: search === '' ? panel('suggest.title') : t('palette.found'),
    recent: t('palette.recent'),
  };
  return (
    <div
      data-inlay-root
      data-theme={ground.theme}
      lang={locale}
      dir={direction}
      role="dialog"
      aria-label={t('palette.name')}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-8 p-12 max-h-[inherit] overflow-hidden rounded-panel border border-edge bg-surface text-body text-ink-1 shadow-float"
    >
      <SearchField
        ref={field}
        icon={Search}
        label={t('palette.search')}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.reply.id}`}
        autoComplete="off"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setAt(0);
          putting.stop();
        }}
      />
      {guarded && (
        <GuardNotice
          finding={guarded.finding}
          takesFocus
          onBetter={guarded.better}
          onAnyway={guarded.anyway}
          onLeave={putting.stop}
        />
      )}
      {asking ? (
        <MissingForm
          key={asking.suggestion.reply.id}
          suggestion={asking.suggestion}
          fill={fill}
          onInsert={putting.takeGiven}
          onCancel={putting.stop}
        />
      ) : (
        <div className="grid grid-cols-1 desk:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] desk:grid-rows-[minmax(0,1fr)] gap-8 min-h-0 overflow-y-auto desk:overflow-hidden">
          <div
            ref={list}
            role="listbox"
            id={`${id}-list`}
            aria-label={t('palette.name')}
            className="flex flex-col overflow-y-auto"
          >
            {sections.map(({ name, rows: within }) => (
              // biome-ignore lint/a11y/useSemanticElements: options of one list stand together here
              <div key={name} role="group" aria-label={nameOf[name]}>
                {sections.length > 1 && (
                  <p aria-hidden="true" className="px-8 pt-4 text-small text-ink-3">
                    {nameOf[name]}
                  </p>
                )}
                {within.map((suggestion) => (
                  <PaletteRow
                    key={suggestion.reply.id}
                    id={`${id}-${suggestion.reply.id}`}
                    suggestion={suggestion}
                    search={search}
                    chosen={suggestion === chosen}
                    onPoint={() => setAt(rows.indexOf(suggestion))}
                    onTake={(stay) => putting.take(suggestion, stay)}
                  />
                ))}
              </div>
            ))}
            {found.value && rows.length === 0 && (
              <p className="px-8 py-4 text-ink-2">{panel('suggest.none-found')}</p>
            )}
          </div>
          {chosen && (
            <p
              dir="auto"
              lang={chosen.reply.lang}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by its keys
              tabIndex={0}
              className="px-10 py-4 border-s-3 border-line overflow-y-auto whitespace-pre-line wrap-anywhere"
            >
              {chosen.filled}
            </p>
          )}
        </div>
      )}
      {item && item.draft.own !== true && <ItemStatus itemKey={item.draft.key} />}
      <p role="status" className={putting.said === '' ? 'sr-only' : 'text-ink-1'}>
        {found.failure ? failureText(failure, found.failure) : putting.said}
      </p>
      <p className="text-small text-ink-3">{t('palette.keys')}</p>
    </div>
  );
}
