import { KeyList } from '@/components/ui/key-list.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { panelCatalogs } from './panel-catalog.ts';

const keys = [
  ['1 2 3', 'keys.insert'],
  ['/', 'keys.search'],
  ['s', 'keys.status'],
  ['f', 'keys.forward'],
  ['n', 'keys.no-answer'],
  ['g', 'keys.flag'],
  ['m', 'keys.note'],
  ['p', 'keys.private'],
  ['e l t', 'keys.micro'],
  ['z', 'keys.undo'],
  ['?', 'keys.all'],
  ['Esc', 'keys.close'],
] as const;

/** Every key of the panel. */
export function KeysList() {
  const t = useTranslator(panelCatalogs);
  return (
    <KeyList
      label={t('keys.title')}
      keys={keys.map(([key, name]) => [key, t(name)])}
      className="p-10 border border-line rounded-button"
    />
  );
}
