import Quill from 'quill-1';

interface Op {
  readonly insert?: string | { readonly mention: string };
}

/** What the site uses of Quill 1, which ships no types. */
interface QuillLike {
  readonly root: HTMLElement;
  readonly history: { clear(): void };
  on(event: 'text-change', listener: () => void): void;
  getContents(): { readonly ops: readonly Op[] };
  getLength(): number;
  setContents(ops: readonly Op[], source?: 'silent'): unknown;
  setSelection(index: number, length: number): void;
  enable(enabled: boolean): void;
}

interface QuillClass {
  new (element: HTMLElement, options: { theme: null; placeholder: string }): QuillLike;
  import(name: string): unknown;
  register(blot: unknown): void;
}

type EmbedClass = { new (...all: unknown[]): object; create(value: string): HTMLElement };

/** Not in every browser, nor in the compiler's list of what browsers have. */
type WithTrustedTypes = typeof globalThis & {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML: (markup: string) => string }): unknown;
  };
};

const Type = Quill as QuillClass;
const Embed = Type.import('blots/embed') as EmbedClass;

/** The chip that names a person: not editable, gone with one Backspace. */
class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'A';
  static className = 'ql-mention';
  static override create(name: string): HTMLElement {
    const chip = Embed.create.call(Mention, name);
    chip.setAttribute('href', '#');
    chip.setAttribute('spellcheck', 'false');
    chip.dataset.originalText = name;
    chip.textContent = name;
    return chip;
  }
  static value(chip: HTMLElement): string {
    return chip.dataset.originalText ?? '';
  }
}
Type.register(Mention);

// Quill 1 mounts and pastes by writing markup. On LinkedIn a default policy takes what could run out
// of it (2026-04); here all but bare tags goes.
(globalThis as WithTrustedTypes).trustedTypes?.createPolicy('default', {
  createHTML: (markup: string) =>
    markup
      .replace(/<(?!\/?(?:div|p|br)\b)[^>]*>/g, '')
      .replace(/ (?!class\b)[\w-]+=(?:"[^"]*"|'[^']*')/g, ''),
});

export interface EditorBox {
  /** The text in the editor's state, a mention as the name it shows. */
  text(): string;
  /** Whether there is text beside the mention. */
  hasText(): boolean;
  hasMention(): boolean;
  clear(): void;
  focus(): void;
}

export interface EditorBoxOptions {
  readonly label: string;
  readonly placeholder: string;
  /** A chip with this name stands in the box from the first. */
  readonly mention: string | null;
  readonly onChange: () => void;
}

/** Puts Quill 1 into an element. */
export function mountQuill(element: HTMLElement, options: EditorBoxOptions): EditorBox {
  const { label, placeholder, mention, onChange } = options;
  const quill = new Type(element, { theme: null, placeholder });
  const attributes = {
    role: 'textbox',
    dir: 'auto',
    'aria-label': label,
    'aria-multiline': 'true',
    'aria-placeholder': placeholder,
    'data-gramm': 'false',
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  const first: Op[] = mention ? [{ insert: { mention } }, { insert: ' \n' }] : [{ insert: '\n' }];
  quill.setContents(first, 'silent');
  quill.history.clear();
  quill.on('text-change', onChange);

  const inserts = () => quill.getContents().ops.map(({ insert }) => insert ?? '');
  return {
    text: () =>
      inserts()
        .map((insert) => (typeof insert === 'string' ? insert : insert.mention))
        .join('')
        .replace(/\n$/, ''),
    hasText: () => inserts().some((insert) => typeof insert === 'string' && insert.trim() !== ''),
    hasMention: () => inserts().some((insert) => typeof insert !== 'string'),
    clear: () => {
      quill.setContents([{ insert: '\n' }]);
      quill.history.clear();
    },
    focus: () => quill.setSelection(quill.getLength(), 0),
  };
}
