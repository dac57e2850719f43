import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { insertSentence } from '@/components/panel/insert-sentence.ts';
import { languageName } from '@/components/panel/language-name.ts';
import { MissingForm } from '@/components/panel/missing-form.tsx';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import type { FillTemplate } from '@/components/panel/use-replies.ts';
import { failureText } from '@/components/ui/failure-text.ts';
import { SearchField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import type { Suggestion } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { paletteCatalogs } from './palette-catalog.ts';
import type { PaletteGround } from './palette-ground.ts';
import { underlined } from './underlined.tsx';

interface PaletteProps {
  readonly ground: PaletteGround;
  readonly fill: FillTemplate;
  /** `back`: the caret returns to the editor; `there`: it is there already. */
  readonly onLeave: (caret: 'back' | 'there') => void;
}

const shownAtMost = 8;

/** Finds a reply by a few letters and puts it where the caret was: all by keyboard. */
export function Palette({ ground, fill, onLeave }: PaletteProps) {
  const t = useTranslator(paletteCatalogs);
  const panel = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { locale, direction } = useLanguage();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<{ suggestion: Suggestion; stay: boolean } | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { item } = ground;
  const found = useAnswer('replies.suggest', {
    text: item?.text ?? '',
    ...(item?.lang !== undefined && { lang: item.lang }),
    author: item?.author ?? { handle: '' },
    ...(search.trim() !== '' && { search: search.trim() }),
  });
  const rows = (found.value ?? []).slice(0, shownAtMost);
  const chosen = rows[Math.min(at, rows.length - 1)];

  useLayoutEffect(() => field.current?.focus(), []);

  const put = async (text: string, stay: boolean) => {
    if (busy) return;
    setBusy(true);
    if (!ground.insert) {
      const copied = await ground.copy(text);
      setSaid(t(copied ? 'palette.copied' : 'palette.no-editor'));
    } else {
      const outcome = await ground.insert(text, new AbortController().signal);
      if (outcome.kind === 'inserted' && !stay) {
        onLeave('there');
        return;
      }
      setSaid(insertSentence(panel, outcome, ground.site));
    }
    setBusy(false);
    field.current?.focus();
  };
  const take = (suggestion: Suggestion, stay: boolean) => {
    if (suggestion.missing.length > 0) setAsking({ suggestion, stay });
    else void put(suggestion.filled, stay);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && rows.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, rows.length - 1) + move + rows.length) % rows.length);
    } else if (event.key === 'Enter' && chosen && event.target === field.current) {
      event.preventDefault();
      take(chosen, event.shiftKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (asking) setAsking(null);
      else onLeave('back');
    }
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
      className="flex flex-col gap-8 p-12 rounded-panel border border-edge bg-surface text-body text-ink-1 shadow-float"
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
          setSaid('');
        }}
      />
      {asking ? (
        <MissingForm
          suggestion={asking.suggestion}
          onInsert={(given) => {
            const { suggestion, stay } = asking;
            const filled = fill(suggestion.filled, given);
            if (filled.missing.length > 0) {
              setAsking({
                suggestion: { ...suggestion, filled: filled.text, missing: filled.missing },
                stay,
              });
              return;
            }
            setAsking(null);
            void put(filled.text, stay);
          }}
          onCancel={() => {
            setAsking(null);
            field.current?.focus();
          }}
        />
      ) : (
        <div className="grid grid-cols-1 desk:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-8 min-h-0">
          <div
            role="listbox"
            id={`${id}-list`}
            aria-label={search === '' ? panel('suggest.title') : t('palette.found')}
            className="flex flex-col overflow-y-auto"
          >
            {rows.map((suggestion, index) => {
              const { reply, filled } = suggestion;
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field and names the row
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard on the whole palette
                <div
                  key={reply.id}
                  id={`${id}-${reply.id}`}
                  role="option"
                  aria-selected={suggestion === chosen}
                  onMouseMove={() => setAt(index)}
                  onClick={(event) => take(suggestion, event.shiftKey)}
                  className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-8 px-8 py-4 rounded-button ${
                    suggestion === chosen ? 'bg-act-weak' : ''
                  }`}
                >
                  <span dir="auto" lang={reply.lang} className="font-strong truncate">
                    {underlined(reply.title, search)}
                  </span>
                  <span className="text-small text-ink-3">
                    {reply.shortcut ? `/${reply.shortcut}` : languageName(reply.lang, locale)}
                  </span>
                  <span dir="auto" lang={reply.lang} className="col-span-2 truncate text-ink-2">
                    {underlined(filled, search)}
                  </span>
                </div>
              );
            })}
            {found.value && rows.length === 0 && (
              <p className="px-8 py-4 text-ink-2">{panel('suggest.none-found')}</p>
            )}
          </div>
          {chosen && (
            <p
              dir="auto"
              lang={chosen.reply.lang}
              className="px-10 py-4 border-s-3 border-line overflow-y-auto whitespace-pre-line wrap-anywhere"
            >
              {chosen.filled}
            </p>
          )}
        </div>
      )}
      <p role="status" className={said === '' ? 'sr-only' : 'text-ink-1'}>
        {found.failure ? failureText(failure, found.failure) : said}
      </p>
      <p className="text-small text-ink-3">{t('palette.keys')}</p>
    </div>
  );
}
