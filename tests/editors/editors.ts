/**
 * Every editor under test: the package's real code on a page of its own. `trustedTypes` and `shadow`
 * say where the package itself works: Quill writes HTML, Draft.js asks only the document for the
 * selection.
 */
export const editors = [
  { name: 'textarea', page: 'textarea.tsx', trustedTypes: true, shadow: true },
  { name: 'draft-js', page: 'draft-js.tsx', trustedTypes: true, shadow: false },
  { name: 'lexical rich text', page: 'lexical-rich.ts', trustedTypes: true, shadow: true },
  { name: 'lexical plain text', page: 'lexical-plain.ts', trustedTypes: true, shadow: true },
  { name: 'quill 1', page: 'quill-1.ts', trustedTypes: false, shadow: false },
  { name: 'quill 2', page: 'quill-2.ts', trustedTypes: false, shadow: false },
  { name: 'tiptap', page: 'tiptap.ts', trustedTypes: true, shadow: true },
  { name: 'slate', page: 'slate.tsx', trustedTypes: true, shadow: true },
  { name: 'plaintext-only', page: 'plaintext-only.ts', trustedTypes: true, shadow: true },
  { name: 'contenteditable', page: 'contenteditable.ts', trustedTypes: true, shadow: true },
] as const;
