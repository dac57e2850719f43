import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  createEditor,
  type LexicalNode,
} from 'lexical';
import { composer, start } from './editor-page.ts';

/** One Lexical composer; the two packages treat line ends differently. */
export function lexicalPage(kind: 'rich' | 'plain'): void {
  mountLexical(kind, composer());
}

export function mountLexical(
  kind: 'rich' | 'plain',
  { mount, changed }: ReturnType<typeof composer>,
): void {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  mount.append(element);
  const editor = createEditor({
    namespace: 'page',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  if (kind === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(({ editorState }) => {
    // Paragraphs as lines: Lexical's own text puts a blank line between them.
    changed(
      editorState.read(() =>
        $getRoot()
          .getChildren()
          .map((line: LexicalNode) => line.getTextContent())
          .join('\n'),
      ),
    );
  });
  editor.update(
    () => {
      const lines = (start.draft ?? '').split('\n');
      const root = $getRoot().clear();
      for (const [index, line] of lines.entries()) {
        const last = root.getLastChild();
        const paragraph = kind === 'plain' && $isElementNode(last) ? last : $createParagraphNode();
        if (paragraph !== last) root.append(paragraph);
        else paragraph.append($createLineBreakNode());
        if (index === 0 && start.mention) {
          const name = $createTextNode(`@${start.mention.name}`);
          if (start.mention.as === 'chip') name.setMode('token');
          paragraph.append(name, $createTextNode(' '));
        }
        if (line) paragraph.append($createTextNode(line));
      }
    },
    { discrete: true, tag: 'history-merge' },
  );
}
