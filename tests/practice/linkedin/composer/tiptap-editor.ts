import { Editor, type JSONContent } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import type { EditorBox, EditorBoxOptions } from './quill-editor.ts';

const ChipMention = Mention.extend({
  renderHTML: ({ node }) => [
    'span',
    { 'data-type': 'mention', contenteditable: 'false' },
    String(node.attrs.id),
  ],
  renderText: ({ node }) => String(node.attrs.id),
});

/** Puts TipTap into an element. @param signal takes it out again */
export function mountTiptap(
  element: HTMLElement,
  options: EditorBoxOptions & { readonly signal: AbortSignal },
): EditorBox {
  const { label, placeholder, mention, onChange, signal } = options;
  const first: JSONContent[] = mention
    ? [
        { type: 'mention', attrs: { id: mention } },
        { type: 'text', text: ' ' },
      ]
    : [];
  const editor = new Editor({
    element,
    // Its own style sheet is written as HTML, which Trusted Types refuse.
    injectCSS: false,
    extensions: [StarterKit, ChipMention],
    content: { type: 'doc', content: [{ type: 'paragraph', content: first }] },
    editorProps: {
      attributes: {
        role: 'textbox',
        dir: 'auto',
        'aria-label': label,
        'aria-multiline': 'true',
        'data-placeholder': placeholder,
      },
    },
    onUpdate: onChange,
  });
  signal.addEventListener('abort', () => editor.destroy());

  const count = (type: 'mention' | 'text') => {
    let found = 0;
    editor.state.doc.descendants((node) => {
      if (node.type.name === type && (type === 'mention' || node.text?.trim())) found += 1;
    });
    return found;
  };
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    hasText: () => count('text') > 0,
    hasMention: () => count('mention') > 0,
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus('end'),
  };
}
