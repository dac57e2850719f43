import { KeyList } from '@/components/ui/key-list.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';

const keys = [
  ['j k', 'keys.move'],
  ['Enter', 'keys.open'],
  ['i', 'keys.insert'],
  ['o', 'keys.panel'],
  ['s', 'keys.status'],
  ['f', 'keys.forward'],
  ['n', 'keys.no-answer'],
  ['g', 'keys.flag'],
  ['m', 'keys.note'],
  ['x', 'keys.select'],
  ['Shift ↑ ↓', 'keys.extend'],
  ['z', 'keys.undo'],
  ['/', 'keys.search'],
  ['v', 'keys.filters'],
  ['[ ]', 'keys.view'],
  ['Esc', 'keys.back'],
  ['?', 'keys.all'],
] as const;

/** Every key of the desk. */
export function DeskKeys() {
  const t = useTranslator(deskCatalogs);
  return (
    <KeyList
      label={t('keys.all')}
      keys={keys.map(([key, name]) => [key, t(name)])}
      columns="repeat(auto-fill, minmax(170px, 1fr))"
      className="px-12 room:px-16 py-8 border-t border-line bg-raised"
    />
  );
}
