import { composer, start } from './editor-page.ts';

/** An editable element that takes no formats, with its text in it as it stands. */
const { mount, changed } = composer();
const editor = document.createElement('div');
editor.contentEditable = 'plaintext-only';
editor.role = 'textbox';
if (start.keepsSpaces) editor.style.whiteSpace = 'pre-wrap';
if (start.mention?.as === 'text') editor.append(`@${start.mention.name}\u00a0`);
if (start.mention?.as === 'chip') {
  const chip = document.createElement('span');
  chip.contentEditable = 'false';
  chip.textContent = `@${start.mention.name}`;
  editor.append(chip, '\u00a0');
}
for (const [index, line] of (start.draft ?? '').split('\n').entries()) {
  if (index > 0) editor.append(document.createElement('br'));
  if (line) editor.append(line);
}
const tell = () =>
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks count, as they do on the sites
  changed(editor.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' '));
editor.addEventListener('input', tell);
mount.append(editor);
tell();
