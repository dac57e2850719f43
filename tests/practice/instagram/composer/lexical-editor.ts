import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
} from 'lexical';

export interface LexicalBox {
  /** The text in the editor's state: `\n` for a line break and between paragraphs. */
  text(): string;
  /** Replaces everything and puts the caret behind it. */
  setText(text: string): void;
  focus(): void;
}

interface LexicalBoxOptions {
  /** The comment box is Lexical's plain-text flavour, Direct the rich-text one. */
  readonly flavour: 'plain' | 'rich';
  readonly onText: (text: string) => void;
  /** Enter without Shift. */
  readonly onSubmit: () => void;
  readonly signal: AbortSignal;
}

/** Makes a Lexical editor of an element that carries `contenteditable` already. */
export function mountLexical(root: HTMLElement, options: LexicalBoxOptions): LexicalBox {
  const { flavour, onText, onSubmit, signal } = options;
  const editor = createEditor({
    namespace: `practice-${flavour}`,
    onError: (error) => {
      throw error;
    },
  });
  const text = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  const unregister = [
    flavour === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 1_000),
    editor.registerUpdateListener(() => onText(text())),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        onSubmit();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ];
  editor.setRootElement(root);
  signal.addEventListener('abort', () => {
    for (const stop of unregister) stop();
    editor.setRootElement(null);
  });
  return {
    text,
    focus: () => editor.focus(),
    setText: (next) => {
      // What the site writes itself is where undo ends; the merge tag makes it the history's first state.
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          next.split('\n').forEach((line, index) => {
            if (index > 0) paragraph.append($createLineBreakNode());
            if (line) paragraph.append($createTextNode(line));
          });
          $getRoot().clear().append(paragraph);
          paragraph.selectEnd();
        },
        { discrete: true, tag: HISTORY_MERGE_TAG },
      );
    },
  };
}
