import { layGround } from '../kit/styles.ts';

/** The colours of both front-ends; each sets a theme by a class of its own on the root element. */
layGround(`
html { color-scheme: light; --ground: 244, 242, 238; --card: 255, 255, 255; --text: 25, 25, 25; --soft: 98, 98, 98;
  --line: 222, 220, 216; --field: 242, 242, 242; --lift: 255, 255, 255; --link: 10, 92, 184; --blue: 10, 92, 184; }
html.theme--dark, html[data-color-theme="dark"] { color-scheme: dark; --ground: 18, 18, 18; --card: 27, 31, 35; --text: 235, 235, 235;
  --soft: 168, 172, 176; --line: 56, 62, 68; --field: 40, 46, 52; --lift: 36, 41, 46; --link: 113, 183, 251; --blue: 113, 183, 251; }
body { font: 14px/20px -apple-system, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans Arabic", sans-serif; }
.visually-hidden, .a11y-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ql-editor, .ProseMirror { white-space: pre-wrap; overflow-wrap: anywhere; outline: none; min-height: 20px; }
.ql-editor > *, .ProseMirror > * { margin: 0; }
.ql-editor.ql-blank::before { content: attr(data-placeholder); position: absolute; pointer-events: none; color: rgb(var(--soft)); }
.ql-clipboard { position: absolute; inset-inline-start: -10000px; height: 1px; overflow: hidden; }
`);
