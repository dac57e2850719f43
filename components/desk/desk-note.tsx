import { useState } from 'react';
import { NoteForm } from '@/components/panel/note-form.tsx';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';

/** Words typed into notes and not kept yet, by item: no closed form and no other row loses them. */
export type UnkeptNotes = Map<ItemKey, string>;

interface DeskNoteProps {
  readonly item: DeskItem;
  readonly unkept: UnkeptNotes;
  readonly waiting: boolean;
  /** True when the worker kept it. */
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The note on one item of the desk. */
export function DeskNote({ item, unkept, waiting, onKeep, onClose }: DeskNoteProps) {
  const { key, note = '' } = item;
  const [text, setText] = useState(unkept.get(key) ?? note);
  const keep = async () => {
    if (!(await onKeep(text))) return;
    unkept.delete(key);
    onClose();
  };
  return (
    <NoteForm
      text={text}
      waiting={waiting}
      onType={(typed) => {
        setText(typed);
        unkept.set(key, typed);
      }}
      onKeep={() => void keep()}
      onCancel={onClose}
    />
  );
}
