import { X } from 'lucide-react';
import { Button, IconButton } from '@/components/ui/button.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Suggestion } from '@/lib/domain/reply.ts';
import { panelCatalogs } from './panel-catalog.ts';
import { whyOffered } from './why-offered.ts';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** Position from 1; the first three can be inserted with their digit. */
  readonly position: number;
  readonly first: boolean;
  readonly busy: boolean;
  readonly letterKeys: boolean;
  readonly onInsert: () => void;
  /** Not for this comment. */
  readonly onPutAway?: () => void;
}

/** The card is the text: what is read here is what is inserted. */
export function SuggestionCard({
  suggestion,
  position,
  first,
  busy,
  letterKeys,
  onInsert,
  onPutAway,
}: SuggestionCardProps) {
  const t = useTranslator(panelCatalogs);
  const { format, locale } = useLanguage();
  const { reply, filled, missing, reasons } = suggestion;
  const hasKey = letterKeys && position <= 3;
  const why = whyOffered(t, format, locale, reasons);
  return (
    <li
      className={`grid grid-cols-[1fr_auto_auto] items-center gap-x-6 gap-y-2 px-10 py-6 border rounded-button ${
        first ? 'border-act bg-act-weak' : 'border-line'
      }`}
    >
      <span dir="auto" lang={reply.lang} className="font-strong wrap-anywhere">
        {reply.title}
      </span>
      <Button
        data-insert
        look={first ? 'primary' : 'plain'}
        waiting={busy}
        hint={hasKey ? format.number(position) : undefined}
        aria-keyshortcuts={hasKey ? String(position) : undefined}
        aria-label={t('suggest.insert-named', { title: reply.title })}
        onClick={onInsert}
      >
        {t('suggest.insert')}
      </Button>
      {onPutAway && (
        <IconButton
          icon={X}
          label={t('suggest.put-away', { title: reply.title })}
          onClick={onPutAway}
        />
      )}
      <p
        dir="auto"
        lang={reply.lang}
        title={filled}
        className={`col-span-3 wrap-anywhere ${first ? 'line-clamp-3 text-ink-1' : 'line-clamp-1 text-ink-2'}`}
      >
        {filled}
      </p>
      {missing.length > 0 && (
        <p className="col-span-3 text-small text-soon font-strong">
          {t('suggest.asks', { words: { own: format.list(missing) } })}
        </p>
      )}
      {why && <p className="col-span-3 text-small text-ink-2">{why}</p>}
    </li>
  );
}
