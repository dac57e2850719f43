import { useMedia } from '@/components/ui/use-media.ts';

/**
 * What the window has room for: a side panel's list, a table whose panel covers it, or from 1100 px
 * on the views, the table and the panel side by side. The style sheet knows the same two widths.
 */
export function useDeskRoom(): 'list' | 'table' | 'room' {
  const table = useMedia('(min-width: 720px)');
  const room = useMedia('(min-width: 1100px)');
  return room ? 'room' : table ? 'table' : 'list';
}
