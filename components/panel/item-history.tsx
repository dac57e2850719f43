import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { HistoryEntry } from '@/lib/domain/item.ts';
import { statusLabel } from '@/lib/i18n/accessible-name.ts';
import { type BadgeTranslator, badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { type PanelKey, panelCatalogs } from './panel-catalog.ts';

/** Everything that happened to an item here, newest first. */
export function ItemHistory({ history }: { readonly history: readonly HistoryEntry[] }) {
  const t = useTranslator(panelCatalogs);
  const word = useTranslator(badgeCatalogs);
  const { format } = useLanguage();
  if (history.length === 0) return <p className="text-small text-ink-2">{t('history.empty')}</p>;
  return (
    <ol aria-label={t('history.title')} className="flex flex-col gap-4 text-small text-ink-2">
      {[...history].reverse().map((entry, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end
          key={history.length - index}
          className="grid grid-cols-[96px_1fr] gap-8"
        >
          <time dateTime={new Date(entry.at).toISOString()} className="tabular-nums text-ink-3">
            {format.moment(entry.at)}
          </time>
          <span className="wrap-anywhere">{whatHappened(t, word, entry.what)}</span>
        </li>
      ))}
    </ol>
  );
}

function whatHappened(
  t: Translator<PanelKey>,
  word: BadgeTranslator,
  what: HistoryEntry['what'],
): string {
  switch (what.type) {
    case 'seen':
      return t('history.seen');
    case 'page':
      return t(`history.page-${what.reading.state}`);
    case 'care': {
      if (what.care === null) return t('history.as-page');
      const label = statusLabel(word, {
        headline: what.care,
        ...(what.to !== undefined && { to: what.to }),
      });
      return t('history.status', { status: { own: label } });
    }
    case 'correct':
      return t('history.correct');
    case 'flag':
      return t(what.by === 'triage' ? 'history.flag-triage' : 'history.flag', {
        reason: { own: word(`flag.${what.reason}`) },
        severity: what.severity,
      });
    case 'unflag':
      return t('history.unflag', { reason: { own: word(`flag.${what.reason}`) } });
    case 'private':
      return t(`history.private-${what.step}`);
    case 'note':
      return t('history.note', { text: what.text });
    case 'insert':
      return what.title === undefined
        ? t('history.insert-untitled')
        : t('history.insert', { title: what.title });
    case 'outcome':
      return t(`history.outcome-${what.outcome}`);
  }
}
