import type { Act } from '@/lib/domain/command.ts';
import { FlagForm } from './flag-form.tsx';
import { ForwardForm } from './forward-form.tsx';
import { KeysList } from './keys-list.tsx';
import { NoteForm } from './note-form.tsx';

/** What the panel asks or shows in the place of the replies. */
export type Form = 'flag' | 'forward' | 'note' | 'keys' | 'private';

interface PanelFormProps {
  readonly form: Exclude<Form, 'private'>;
  readonly forwardedTo: string;
  readonly note: string;
  readonly notePending: boolean;
  readonly onTypeNote: (text: string) => void;
  readonly onKeepNote: () => void;
  readonly onAct: (act: Act) => void;
  readonly onCancel: () => void;
}

export function PanelForm(props: PanelFormProps) {
  switch (props.form) {
    case 'flag':
      return (
        <FlagForm
          onCancel={props.onCancel}
          onFlag={(reason, severity) => props.onAct({ type: 'flag', reason, severity })}
        />
      );
    case 'forward':
      return (
        <ForwardForm
          to={props.forwardedTo}
          onCancel={props.onCancel}
          onForward={(to) => props.onAct({ type: 'setCare', care: 'forwarded', to })}
        />
      );
    case 'note':
      return (
        <NoteForm
          text={props.note}
          waiting={props.notePending}
          onType={props.onTypeNote}
          onKeep={props.onKeepNote}
          onCancel={props.onCancel}
        />
      );
    case 'keys':
      return <KeysList />;
  }
}
