import { type Ref, useMemo } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Deed } from '@/lib/client/use-acts.ts';
import type { Act } from '@/lib/domain/command.ts';
import { type BadgeTranslator, badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { type DeskKey, deskCatalogs } from './desk-catalog.ts';
import { nameOf } from './desk-groups.ts';

interface DeedListProps {
  readonly deeds: readonly Deed[];
  readonly entries: readonly DeskEntry[];
  readonly list: Ref<HTMLOListElement>;
  readonly onUndo: (deed: Deed) => void;
}

/** So many of the last deeds are listed. */
const deedsListed = 20;

/** What was done at this desk since it was opened, the last first, each with its undo. */
export function DeedList({ deeds, entries, list, onUndo }: DeedListProps) {
  const t = useTranslator(deskCatalogs);
  const word = useTranslator(badgeCatalogs);
  const { format } = useLanguage();
  const listed = useMemo(() => deeds.slice(-deedsListed).toReversed(), [deeds]);
  const names = useMemo(() => {
    const alone = new Set(listed.flatMap(({ done }) => (done.length === 1 ? [done[0]?.key] : [])));
    const found = entries.filter(({ item }) => alone.has(item.key));
    return new Map(found.map(({ item }) => [item.key, nameOf(item)]));
  }, [listed, entries]);
  return (
    <ol
      ref={list}
      aria-label={t('deeds')}
      className="flex flex-col max-h-200 overflow-y-auto px-12 desk:px-16 py-4 border-t border-line bg-raised"
    >
      {listed.map((deed) => {
        const { at, act, done } = deed;
        const [first] = done;
        const name = done.length === 1 && first ? names.get(first.key) : undefined;
        const what = { own: wordsOf(act, t, word) };
        return (
          <li key={`${at} ${first?.key}`} className="flex items-center gap-8 min-h-28 text-small">
            <time className="tabular-nums text-ink-3">{format.time(at)}</time>
            <span className="flex-1 min-w-0 truncate">
              {name === undefined
                ? t('deeds.several', { what, count: done.length })
                : t('deeds.one', { what, name })}
            </span>
            <Button look="link" className="text-small" onClick={() => onUndo(deed)}>
              {t('deeds.undo')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

function wordsOf(act: Act, t: Translator<DeskKey>, word: BadgeTranslator): string {
  switch (act.type) {
    case 'setCare':
      return act.care === null ? t('deeds.reset') : word(`status.${act.care}`);
    case 'flag':
      return word('status.flagged');
    case 'unflag':
      return t('deeds.unflag');
    case 'note':
      return t('row.note');
    case 'correct':
      return t('deeds.correct');
    default:
      return t('deeds.other');
  }
}
