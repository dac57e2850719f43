import { CompositeDecorator, ContentState, convertFromRaw, Editor, EditorState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composer, start } from './editor-page.ts';

const { mount, changed } = composer();

/** A mention as X draws it: an entity inside the line. */
const decorator = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((character) => {
        const entity = character.getEntity();
        return entity !== null && content.getEntity(entity).getType() === 'mention';
      }, found),
    component: ({ children }: { children: ReactNode }) => <b>{children}</b>,
  },
]);

function firstContent(): ContentState {
  const { mention, draft = '' } = start;
  if (!mention) return ContentState.createFromText(draft);
  const name = `@${mention.name}`;
  const [line = '', ...rest] = draft.split('\n');
  return convertFromRaw({
    entityMap: { '0': { type: 'mention', mutability: 'IMMUTABLE', data: {} } },
    blocks: [`${name} ${line}`, ...rest].map((text, index) => ({
      key: `k${index}`,
      text,
      type: 'unstyled',
      depth: 0,
      inlineStyleRanges: [],
      entityRanges:
        index === 0 && mention.as === 'chip' ? [{ offset: 0, length: name.length, key: 0 }] : [],
    })),
  });
}

const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

function Field() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(firstContent(), decorator),
  );
  return (
    <Editor
      editorState={state}
      onChange={(next) => {
        setState(next);
        changed(textOf(next));
      }}
    />
  );
}

changed(firstContent().getPlainText('\n'));
createRoot(mount).render(<Field />);
