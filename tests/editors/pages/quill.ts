import { composer, start } from './editor-page.ts';

interface Op {
  readonly insert?: string | object;
}

/** What the pages use of Quill; versions 1 and 2 agree on it. */
interface QuillLike {
  on(event: 'text-change', listener: () => void): void;
  getContents(): { readonly ops: readonly Op[] };
  setContents(ops: Op[]): unknown;
  readonly history: { clear(): void };
}

interface QuillClass {
  new (element: HTMLElement, options: { theme: null; placeholder: string }): QuillLike;
  import(name: string): unknown;
  register(blot: unknown): void;
}

type EmbedClass = new (...all: unknown[]) => object;

export function quillPage(Quill: unknown): void {
  const Type = Quill as QuillClass;
  const Embed = Type.import('blots/embed') as EmbedClass & { create(value: string): HTMLElement };
  class Mention extends Embed {
    static blotName = 'mention';
    static tagName = 'SPAN';
    static className = 'mention';
    static value(node: HTMLElement) {
      return node.dataset.name;
    }
  }
  Object.assign(Mention, {
    create(name: string) {
      const node = Embed.create.call(Mention, name);
      node.dataset.name = name;
      node.textContent = `@${name}`;
      return node;
    },
  });
  Type.register(Mention);

  const { mount, changed } = composer();
  const element = document.createElement('div');
  // The one rule of Quill's own style sheet that its text depends on.
  const style = document.createElement('style');
  style.textContent = '.ql-editor { white-space: pre-wrap }';
  document.head.append(style);
  mount.append(element);
  const quill = new Type(element, { theme: null, placeholder: 'Add a comment' });
  const tell = () =>
    changed(
      quill
        .getContents()
        .ops.map(({ insert }) =>
          typeof insert === 'string' ? insert : `@${(insert as { mention: string }).mention}`,
        )
        .join('')
        .replace(/\n$/, ''),
    );
  quill.on('text-change', tell);
  const { mention, draft = '' } = start;
  if (mention || draft) {
    const before: Op[] = !mention
      ? []
      : mention.as === 'text'
        ? [{ insert: `@${mention.name} ` }]
        : [{ insert: { mention: mention.name } }, { insert: ' ' }];
    quill.setContents([...before, { insert: `${draft}\n` }]);
  }
  quill.history.clear();
  tell();
}
