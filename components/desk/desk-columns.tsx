import { useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';

/** The table's columns, for its head and for every row. No track follows what is in it. */
export const tableColumns =
  'desk:grid-cols-[48px_24px_minmax(90px,2fr)_minmax(0,5fr)_minmax(120px,4fr)_minmax(112px,2fr)]';

/** Height of the head; the list begins beneath it. */
export const columnsHeight = 32;

interface DeskColumnsProps {
  readonly selected: 'none' | 'some' | 'all';
  readonly onSelectAll: () => void;
}

/**
 * The head of the table. Its words are for the eye: each row is named whole, as its badge is. The
 * box takes everything that the list shows, or lets go of it.
 */
export function DeskColumns({ selected, onSelectAll }: DeskColumnsProps) {
  const t = useTranslator(deskCatalogs);
  return (
    <div
      style={{ height: columnsHeight }}
      className={`sticky top-0 z-2 grid items-center gap-x-10 px-16 border-b border-line bg-surface text-small text-ink-3 ${tableColumns}`}
    >
      <input
        type="checkbox"
        aria-label={t('select.all')}
        checked={selected === 'all'}
        ref={(box) => {
          if (box) box.indeterminate = selected === 'some';
        }}
        onChange={onSelectAll}
        className="size-16 accent-act"
      />
      <span />
      <span aria-hidden>{t('column.person')}</span>
      <span aria-hidden>{t('column.words')}</span>
      <span aria-hidden>{t('column.status')}</span>
      <span aria-hidden className="justify-self-end">
        {t('column.due')}
      </span>
    </div>
  );
}
