import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Element, Text } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import { composer, start } from './editor-page.ts';

const { mount, changed } = composer();

/** A chip is an inline element that holds no text of its own. */
interface Mention {
  readonly type: 'mention';
  readonly name: string;
  readonly children: Descendant[];
}

const isMention = (node: unknown): node is Mention =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'mention';

function firstValue(): Descendant[] {
  return (start.draft ?? '').split('\n').map((line, index) => {
    const { mention } = start;
    if (index > 0 || !mention) return { children: [{ text: line }] };
    if (mention.as === 'text') return { children: [{ text: `@${mention.name} ${line}` }] };
    const chip = { type: 'mention', name: mention.name, children: [{ text: '' }] };
    return { children: [{ text: '' }, chip, { text: ` ${line}` }] };
  });
}

function textOf(node: Descendant): string {
  if (isMention(node)) return `@${node.name}`;
  if (Text.isText(node)) return node.text;
  return Element.isElement(node) ? node.children.map(textOf).join('') : '';
}

function Line({ attributes, children, element }: RenderElementProps) {
  if (!isMention(element)) return <p {...attributes}>{children}</p>;
  return (
    <span {...attributes} contentEditable={false}>
      {`@${element.name}`}
      {children}
    </span>
  );
}

function Field() {
  const [editor] = useState(() => {
    const made = withHistory(withReact(createEditor()));
    const { isInline, isVoid } = made;
    made.isInline = (element) => isMention(element) || isInline(element);
    made.isVoid = (element) => isMention(element) || isVoid(element);
    return made;
  });
  return (
    <Slate
      editor={editor}
      initialValue={firstValue()}
      onChange={(value) => changed(value.map(textOf).join('\n'))}
    >
      <Editable renderElement={Line} placeholder="Add a comment" />
    </Slate>
  );
}

changed(firstValue().map(textOf).join('\n'));
createRoot(mount).render(<Field />);
