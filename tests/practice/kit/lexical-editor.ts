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
  type Klass,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';

export interface LexicalBox {
  /** The text in the editor's state: `\n` for a line break and between paragraphs. */
  text(): string;
  /** Replaces everything and puts the caret behind it. */
  setText(text: string): void;
  /** The same with nodes of the site's own. @param make called inside an update */
  fill(make: () => readonly LexicalNode[]): void;
  /** Reads the editor's state. */
  read<Value>(reader: () => Value): Value;
  focus(): void;
}

interface LexicalBoxOptions {
  /** The comment box is Lexical's plain-text flavour, Direct the rich-text one. */
  readonly flavour: 'plain' | 'rich';
  readonly nodes: readonly Klass<LexicalNode>[];
  readonly onText: (text: string) => void;
  /** Enter without Shift. */
  readonly onSubmit: () => void;
  readonly signal: AbortSignal;
}

/** Makes a Lexical editor of an element that carries `contenteditable` already. */
export function mountLexical(root: HTMLElement, options: LexicalBoxOptions): LexicalBox {
  const { flavour, nodes, onText, onSubmit, signal } = options;
  const editor = createEditor({
    namespace: `practice-${flavour}`,
    nodes: [...nodes],
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
  const fill = (make: () => readonly LexicalNode[]) => {
    // What the site writes itself is where undo ends; the merge tag makes it the history's first state.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    editor.update(
      () => {
        const paragraph = $createParagraphNode().append(...make());
        $getRoot().clear().append(paragraph);
        paragraph.selectEnd();
      },
      {
        discrete: true,
        // Selecting in the document would take the focus from wherever it is.
        tag: root.contains(document.activeElement)
          ? [HISTORY_MERGE_TAG]
          : [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG],
      },
    );
  };
  return {
    text,
    fill,
    read: (reader) => editor.getEditorState().read(reader),
    focus: () => editor.focus(),
    setText: (next) => fill(() => $nodesOf(next)),
  };
}

/** Text nodes with line breaks between them. */
function $nodesOf(text: string): LexicalNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [$createLineBreakNode()] : []),
      ...(line ? [$createTextNode(line)] : []),
    ]);
}
