import type { Klass, LexicalNode } from 'lexical';
import { useEffect, useRef } from 'react';
import { type LexicalBox, mountLexical } from './lexical-editor.ts';
import { css } from './styles.ts';

interface LexicalFieldProps {
  readonly flavour: 'plain' | 'rich';
  /** Kinds of node, beside Lexical's own, that the site puts into the editor. */
  readonly nodes?: readonly Klass<LexicalNode>[];
  readonly label?: string;
  readonly placeholder: string;
  readonly empty: boolean;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  /** Called once, when the editor stands. */
  readonly onReady: (box: LexicalBox) => void;
}

/** The element Lexical lives in, with the attributes the site gives it. */
export function LexicalField(props: LexicalFieldProps) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!root.current) return;
    const abort = new AbortController();
    const box = mountLexical(root.current, {
      flavour: latest.current.flavour,
      nodes: latest.current.nodes ?? [],
      onText: (text) => latest.current.onText(text),
      onSubmit: () => latest.current.onSubmit(),
      signal: abort.signal,
    });
    box.setText('');
    latest.current.onReady(box);
    return () => abort.abort();
  }, []);

  return (
    <div className={css('position: relative; flex: 1; min-width: 0')}>
      <div
        ref={root}
        role="textbox"
        contentEditable
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
        dir="auto"
        aria-label={props.label}
        aria-placeholder={props.placeholder}
        className={css(
          'outline: none; max-height: 96px; overflow-y: auto; white-space: pre-wrap; overflow-wrap: anywhere; user-select: text',
        )}
      />
      {props.empty && (
        <div
          aria-hidden="true"
          className={css(
            'position: absolute; inset-block-start: 0; inset-inline-start: 0; pointer-events: none; color: rgb(var(--soft))',
          )}
        >
          {props.placeholder}
        </div>
      )}
    </div>
  );
}
