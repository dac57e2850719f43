import { useEffect, useRef, useState } from 'react';
import { useComposer } from '../../kit/composers.ts';
import type { LexicalBox } from '../../kit/lexical-editor.ts';
import { LexicalField } from '../../kit/lexical-field.tsx';
import { labels } from '../frame/language.ts';
import { type BoxProps, prefixOf, replyToOf } from './box-props.ts';
import { PostControl } from './post-control.tsx';
import { fieldClass } from './textarea-box.tsx';

/**
 * The comment box of reels and of newer layouts: an idle textarea that a click or a Reply swaps for
 * Lexical. What was put into the idle one is lost, because nothing listens to it.
 */
export function LexicalCommentBox(props: BoxProps) {
  const [awake, setAwake] = useState(false);
  const { target } = props;
  useEffect(() => {
    if (target) setAwake(true);
  }, [target]);

  if (awake) return <AwakeBox {...props} />;
  return (
    <textarea
      aria-label={labels.addComment}
      placeholder={labels.addComment}
      autoComplete="off"
      rows={1}
      className={fieldClass()}
      onClick={() => setAwake(true)}
      onFocus={() => setAwake(true)}
    />
  );
}

function AwakeBox({ id, target, onSend }: BoxProps) {
  const [text, setText] = useState('');
  const [box, setBox] = useState<LexicalBox | null>(null);
  const control = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!box) return;
    if (target) box.setText(prefixOf(target));
    box.focus();
  }, [box, target]);

  useComposer(() => ({
    id,
    family: 'lexical',
    text: box?.text() ?? '',
    sendAwake: control.current !== null,
    replyTo: replyToOf(box?.text() ?? '', target),
  }));

  const send = () => {
    const written = box?.text() ?? '';
    if (!box || !written.trim()) return;
    onSend(written, replyToOf(written, target));
    box.setText('');
  };

  return (
    <>
      <LexicalField
        flavour="plain"
        label={labels.addComment}
        placeholder={labels.addComment}
        empty={text === ''}
        onText={setText}
        onSubmit={send}
        onReady={setBox}
      />
      <PostControl ref={control} text={text} onPress={send} />
    </>
  );
}
