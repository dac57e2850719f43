import { type RefObject, useEffect, useReducer, useRef, useState } from 'react';
import { useComposer } from '../../kit/composers.ts';
import { nameOf } from '../frame/person.tsx';
import { type BoxProps, replyToOf } from './box-props.ts';
import { type EditorBox, type EditorBoxOptions, mountQuill } from './quill-editor.ts';
import { mountTiptap } from './tiptap-editor.ts';

interface UseEditorBoxOptions extends BoxProps {
  readonly family: 'quill' | 'tiptap';
  readonly label: string;
  readonly placeholder: string;
}

interface UsedEditorBox {
  /** For the element that the editor is put into. */
  readonly mount: RefObject<HTMLDivElement | null>;
  /** Nothing is written, a mention aside. */
  readonly blank: boolean;
  readonly focus: () => void;
  readonly send: () => void;
}

/** An editor that stands for as long as the component does, and tells the tests what is in it. */
export function useEditorBox(options: UseEditorBoxOptions): UsedEditorBox {
  const { id, family, target, label, placeholder, onSend } = options;
  const mount = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<EditorBox | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const first = useRef({ family, target, label, placeholder });

  useEffect(() => {
    if (!mount.current) return;
    const abort = new AbortController();
    const { family, target, label, placeholder } = first.current;
    const boxOptions: EditorBoxOptions = {
      label,
      placeholder,
      mention: target && nameOf(target.author),
      onChange: redraw,
    };
    const made =
      family === 'quill'
        ? mountQuill(mount.current, boxOptions)
        : mountTiptap(mount.current, { ...boxOptions, signal: abort.signal });
    setBox(made);
    if (target) made.focus();
    return () => abort.abort();
  }, []);

  const blank = !box?.hasText();
  useComposer(() => ({
    id,
    family,
    text: box?.text() ?? '',
    sendAwake: !blank,
    replyTo: replyToOf(target, box?.hasMention() ?? false),
  }));
  return {
    mount,
    blank,
    focus: () => box?.focus(),
    send: () => {
      if (!box || blank) return;
      onSend(box.text().trim(), replyToOf(target, box.hasMention()));
      box.clear();
    },
  };
}
