import type { EditorConfig, LexicalNode, NodeKey, SerializedTextNode } from 'lexical';
import {
  $applyNodeReplacement,
  $createTextNode,
  $getRoot,
  $isElementNode,
  TextNode,
} from 'lexical';
import { nameOf } from '../world.ts';

/** Whom a reply answers: one piece in the editor that is deleted as a whole. */
export class MentionNode extends TextNode {
  __handle: string;

  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__handle, node.__text, node.__key);
  }

  static override importJSON(serialized: SerializedTextNode & { handle: string }): MentionNode {
    return $createMention(serialized.handle);
  }

  constructor(handle: string, text: string, key?: NodeKey) {
    super(text, key);
    this.__handle = handle;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.spellcheck = false;
    element.style.backgroundColor = 'rgba(8, 102, 255, 0.15)';
    return element;
  }

  override exportJSON(): SerializedTextNode & { handle: string } {
    return { ...super.exportJSON(), handle: this.__handle };
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

function $createMention(handle: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(handle, nameOf(handle)).setMode('token'));
}

/** What a reply box begins with. */
export function $mentionFirst(handle: string): readonly LexicalNode[] {
  return [$createMention(handle), $createTextNode(' ')];
}

const $markOf = (node: LexicalNode): string =>
  node instanceof MentionNode ? `@${node.__handle}` : node.getTextContent();

/** The editor's text as the world keeps it: a mention is `@handle` there. */
export function $rawText(): string {
  return $getRoot()
    .getChildren()
    .map((block) => ($isElementNode(block) ? block.getChildren().map($markOf).join('') : ''))
    .join('\n');
}
