import { FlagForm } from '@/components/panel/flag-form.tsx';
import { ForwardForm } from '@/components/panel/forward-form.tsx';
import type { ActForMany } from '@/lib/domain/command.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { DeskNote, type UnkeptNotes } from './desk-note.tsx';

/** What is open beneath the current row. */
export type RowForm = 'flag' | 'forward' | 'note' | 'status' | null;

interface ItemFormProps {
  readonly form: RowForm;
  /** Null where several are acted on. */
  readonly item: DeskItem | null;
  readonly unkeptNotes: UnkeptNotes;
  readonly notePending: boolean;
  readonly onAct: (act: ActForMany) => void;
  readonly onNote: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What is asked about items: beneath a row, in the panel, or above the bar of the selected. */
export function ItemForm({ form, item, onAct, onClose, ...note }: ItemFormProps) {
  switch (form) {
    case 'flag':
      return (
        <FlagForm
          onCancel={onClose}
          onFlag={(reason, severity) => onAct({ type: 'flag', reason, severity })}
        />
      );
    case 'forward':
      return (
        <ForwardForm
          to={item?.care?.to ?? ''}
          onCancel={onClose}
          onForward={(to) => onAct({ type: 'setCare', care: 'forwarded', to })}
        />
      );
    case 'note':
      return item ? (
        <DeskNote
          key={item.key}
          item={item}
          unkept={note.unkeptNotes}
          waiting={note.notePending}
          onKeep={note.onNote}
          onClose={onClose}
        />
      ) : null;
    default:
      return null;
  }
}
