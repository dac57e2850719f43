import { Editor, type JSONContent } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { composer, start } from './editor-page.ts';

const { mount, changed } = composer();
const style = document.createElement('style');
style.textContent = '.ProseMirror { white-space: pre-wrap }';
document.head.append(style);
const editor = new Editor({
  element: mount,
  // Its own style sheet is written as HTML, which Trusted Types refuse.
  injectCSS: false,
  extensions: [StarterKit, Mention],
  content: {
    type: 'doc',
    content: (start.draft ?? '').split('\n').map((line, index) => paragraph(line, index === 0)),
  },
});

function paragraph(line: string, first: boolean): JSONContent {
  const content: JSONContent[] = [];
  if (first && start.mention) {
    const { as, name } = start.mention;
    if (as === 'text') content.push({ type: 'text', text: `@${name} ` });
    else content.push({ type: 'mention', attrs: { id: name } }, { type: 'text', text: ' ' });
  }
  if (line) content.push({ type: 'text', text: line });
  return { type: 'paragraph', content };
}

const tell = () => changed(editor.getText({ blockSeparator: '\n' }));
editor.on('update', tell);
tell();
