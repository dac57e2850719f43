import { composer, start } from './editor-page.ts';

const { mount, changed } = composer();
const editor = document.createElement('div');
editor.contentEditable = 'true';
editor.role = 'textbox';
for (const [index, line] of (start.draft ?? '').split('\n').entries()) {
  const block = document.createElement('p');
  if (index === 0 && start.mention?.as === 'text') block.append(`@${start.mention.name}\u00a0`);
  if (index === 0 && start.mention?.as === 'chip') {
    const chip = document.createElement('span');
    chip.contentEditable = 'false';
    chip.textContent = `@${start.mention.name}`;
    block.append(chip, '\u00a0');
  }
  block.append(line);
  if (!block.textContent) block.append(document.createElement('br'));
  editor.append(block);
}
const tell = () =>
  changed(
    [...editor.querySelectorAll('p')]
      // biome-ignore lint/performance/useDomNodeTextContent: line breaks count, as they do on the sites
      .map((line) => line.innerText.replace(/\n$/, ''))
      .join('\n')
      .replaceAll('\u00a0', ' '),
  );
editor.addEventListener('input', tell);
mount.append(editor);
tell();
