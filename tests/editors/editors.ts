/** Every editor under test: the package's real code on a page of its own. */
export const editors = [
  { name: 'textarea', page: 'textarea.tsx', trustedTypes: true, chips: false },
  { name: 'draft-js', page: 'draft-js.tsx', trustedTypes: true, chips: true },
  { name: 'lexical rich text', page: 'lexical-rich.ts', trustedTypes: true, chips: true },
  { name: 'lexical plain text', page: 'lexical-plain.ts', trustedTypes: true, chips: true },
  { name: 'quill 1', page: 'quill-1.ts', trustedTypes: false, chips: true },
  { name: 'quill 2', page: 'quill-2.ts', trustedTypes: false, chips: true },
  { name: 'tiptap', page: 'tiptap.ts', trustedTypes: true, chips: true },
  { name: 'slate', page: 'slate.tsx', trustedTypes: true, chips: true },
  { name: 'contenteditable', page: 'contenteditable.ts', trustedTypes: true, chips: true },
] as const;
