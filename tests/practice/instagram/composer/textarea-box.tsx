import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useComposer } from '../../kit/composers.ts';
import { css } from '../../kit/styles.ts';
import { labels } from '../frame/language.ts';
import { type BoxProps, prefixOf, replyToOf } from './box-props.ts';
import { PostControl } from './post-control.tsx';

/** The comment box of the post page: a textarea that React controls. */
export function TextareaBox({ id, target, onSend }: BoxProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const control = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!target) return;
    setText(prefixOf(target));
    field.current?.focus();
  }, [target]);

  useEffect(() => {
    const area = field.current;
    if (!area || !target || text !== prefixOf(target)) return;
    area.setSelectionRange(text.length, text.length);
  }, [target, text]);

  useComposer(() => ({
    id,
    family: 'textarea',
    text,
    sendAwake: control.current !== null,
    replyTo: replyToOf(text, target),
  }));

  const send = () => {
    if (!text.trim()) return;
    onSend(text, replyToOf(text, target));
    setText('');
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <>
      <textarea
        ref={field}
        aria-label={labels.addComment}
        placeholder={labels.addComment}
        autoComplete="off"
        autoCorrect="off"
        // An empty field with `auto` would put a Persian placeholder on the left.
        dir={text ? 'auto' : undefined}
        rows={Math.min(4, text.split('\n').length)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={sendOnEnter}
        className={fieldClass()}
      />
      <PostControl ref={control} text={text} onPress={send} />
    </>
  );
}

/** The look that the textarea shares with the placeholder of the Lexical box. */
export function fieldClass(): string {
  return css(
    'flex: 1; min-width: 0; max-height: 80px; border: 0; outline: none; resize: none; padding: 0; background: transparent; color: inherit; font: inherit',
  );
}
