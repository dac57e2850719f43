import { Copy, Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { SearchField } from '@/components/ui/field.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { GuardNotice } from './guard-notice.tsx';
import { MissingForm } from './missing-form.tsx';
import { panelCatalogs } from './panel-catalog.ts';
import { timesSaidHere } from './said-here.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import type { Replies } from './use-replies.ts';

interface ReplySectionProps {
  readonly replies: Replies;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly ownTexts: readonly string[];
  readonly letterKeys: boolean;
  readonly onStopAsking: () => void;
}

/** Saved replies for this item: the best three, or what a search finds. */
export function ReplySection(props: ReplySectionProps) {
  const { replies, letterKeys } = props;
  const { suggestions, search, inserting, asking, savedCount } = replies;
  const t = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const [accepted, setAccepted] = useState<string | null>(null);
  const list = suggestions.value;
  const first = list?.[0];
  const said = first && search === '' ? timesSaidHere(first.filled, props.ownTexts) : 0;
  const guarded = first && said > 0 && accepted !== first.reply.id ? first : null;
  const second = list?.[1];

  return (
    <section aria-label={t('suggest.title')} className="flex flex-col gap-6">
      <h3 className="text-small font-strong text-ink-2">
        {search === '' ? t('suggest.title') : t('suggest.found', { count: list?.length ?? 0 })}
      </h3>
      {guarded && (
        <Notice
          tone="soon"
          icon={Copy}
          title={t('guard.said', { count: said })}
          actions={
            <>
              {second && (
                <Button look="strong-link" onClick={() => replies.insert(second)}>
                  {t('guard.use-next')}
                </Button>
              )}
              <Button
                look="strong-link"
                onClick={() => {
                  setAccepted(guarded.reply.id);
                  replies.insert(guarded, 'anyway');
                }}
              >
                {t('guard.anyway')}
              </Button>
            </>
          }
        >
          {t('guard.said-why')}
        </Notice>
      )}
      {replies.guarded && (
        <GuardNotice
          finding={replies.guarded.finding}
          onBetter={replies.guarded.better}
          onAnyway={replies.guarded.anyway}
          onLeave={replies.guarded.leave}
        />
      )}
      {list === null && suggestions.failure === null && <Loading label={t('suggest.loading')} />}
      {suggestions.failure !== null && (
        <div className="flex flex-col items-start gap-4">
          <p>{failureText(failure, suggestions.failure)}</p>
          <Button onClick={suggestions.reload}>{t('retry')}</Button>
        </div>
      )}
      {list?.length === 0 && (
        <p className="text-ink-2">{search === '' ? t('suggest.none') : t('suggest.none-found')}</p>
      )}
      {list && list.length > 0 && (
        <ol className="flex flex-col gap-6" onKeyDown={moveBetweenCards}>
          {list.map((suggestion, index) => (
            <SuggestionCard
              key={suggestion.reply.id}
              suggestion={suggestion}
              position={index + 1}
              first={index === 0}
              busy={inserting.state === 'busy'}
              letterKeys={letterKeys}
              onInsert={() => replies.insert(suggestion)}
            />
          ))}
        </ol>
      )}
      {asking && (
        <MissingForm
          key={asking.reply.id}
          suggestion={asking}
          onInsert={(given) => replies.insertGiven(asking, given)}
          onCancel={props.onStopAsking}
        />
      )}
      <SearchField
        ref={props.searchField}
        icon={Search}
        label={
          savedCount === null ? t('search.label') : t('search.label-count', { count: savedCount })
        }
        hint={letterKeys ? '/' : undefined}
        aria-keyshortcuts="/"
        value={search}
        onChange={(event) => replies.setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search !== '' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            event.stopPropagation();
            replies.setSearch('');
          }
        }}
      />
    </section>
  );
}

function moveBetweenCards(event: KeyboardEvent<HTMLOListElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/**
 * The layout in place with grey bars, as high as the cards that come: nothing shimmers, and what
 * stands below moves little.
 */
function Loading({ label }: { readonly label: string }) {
  return (
    <div className="flex flex-col gap-6">
      <span className="sr-only">{label}</span>
      {[115, 62, 62].map((height, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: three bars that never change
          key={index}
          style={{ blockSize: height }}
          className="rounded-button bg-sunken"
        />
      ))}
    </div>
  );
}
