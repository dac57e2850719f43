import { Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { SearchField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { InsertQuestions } from './insert-questions.tsx';
import { panelCatalogs } from './panel-catalog.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import type { Replies } from './use-replies.ts';

interface ReplySectionProps {
  readonly replies: Replies;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly letterKeys: boolean;
  readonly onStopAsking: () => void;
  readonly onPrivate: (() => void) | undefined;
}

/** Saved replies for this item: the best three, or what a search finds. */
export function ReplySection(props: ReplySectionProps) {
  const { replies, letterKeys } = props;
  const { suggestions, search, inserting, saved } = replies;
  const savedCount = saved?.filter(({ deletedAt }) => deletedAt === undefined).length;
  const t = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const list = suggestions.value;

  return (
    <section aria-label={t('suggest.title')} className="flex flex-col gap-6">
      <h3 className="text-small font-strong text-ink-2">
        {search === '' ? t('suggest.title') : t('suggest.found', { count: list?.length ?? 0 })}
      </h3>
      <InsertQuestions
        guarded={replies.guarded ?? replies.opening}
        replies={replies}
        onStopAsking={props.onStopAsking}
        onPrivate={props.onPrivate}
      >
        {list === null && suggestions.failure === null && <Loading label={t('suggest.loading')} />}
        {suggestions.failure !== null && (
          <div className="flex flex-col items-start gap-4">
            <p>{failureText(failure, suggestions.failure)}</p>
            <Button onClick={suggestions.reload}>{t('retry')}</Button>
          </div>
        )}
        {list?.length === 0 && (
          <p className="text-ink-2">
            {search === '' ? t('suggest.none') : t('suggest.none-found')}
          </p>
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
                onPutAway={() => replies.putAway(suggestion)}
              />
            ))}
          </ol>
        )}
        {replies.away && (
          <p role="status" className="flex flex-wrap items-center gap-8 text-small text-ink-2">
            {t('suggest.away', { title: replies.away.title })}
            <Button look="link" className="text-small" onClick={replies.away.takeBack}>
              {t('kept.take-back')}
            </Button>
          </p>
        )}
      </InsertQuestions>
      <SearchField
        ref={props.searchField}
        icon={Search}
        label={
          savedCount === undefined
            ? t('search.label')
            : t('search.label-count', { count: savedCount })
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

const isInsert = (button: HTMLButtonElement) => button.dataset.insert !== undefined;

function moveBetweenCards(event: KeyboardEvent<HTMLOListElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')].filter(isInsert);
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
      {[115, 80, 80].map((height, index) => (
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
