import { composer, start } from './editor-page.ts';

/**
 * An editor of ours that behaves as CKEditor 5 does (tried beside it, 48.5, 2026-11): it holds a model,
 * refuses every change of the browser, takes input and paste into the model and draws its nodes anew.
 * Pasted plain text makes a paragraph of two line ends and a break of one; pasted HTML goes first. It
 * looks for its caret in the document alone, so that in a shadow root it learns of none but from the
 * ranges of what the browser is about to type.
 *
 * As Trix (2.1) it lets the browser write, reads the text back with its caret at the wrong place and
 * nothing to undo, and takes only plain text that is pasted for its own.
 */
const { mount, changed } = composer();
const paragraphEnd = '\u2029';

const isTrix = start.as === 'trix';
const editor = document.createElement(isTrix ? 'trix-editor' : 'div');
editor.contentEditable = 'true';
editor.role = 'textbox';
if (!isTrix) editor.className = 'ck ck-content ck-editor__editable';
let model = (start.draft ?? '').replaceAll('\n', paragraphEnd);
const history: string[] = [];

/** Place in the model of a place in the nodes that were drawn from it. */
function placeOf(node: Node, offset: number): number {
  let at = 0;
  for (const [index, block] of [...editor.children].entries()) {
    if (index > 0) at += 1;
    for (const [child, leaf] of [...block.childNodes].entries()) {
      if (node === leaf) return at + offset;
      if (node === block && child === offset) return at;
      at += isFiller(leaf) ? 0 : (leaf.textContent?.length ?? 0) || 1;
    }
    if (node === block) return at;
  }
  return model.length;
}
const isFiller = (node: Node) => node instanceof HTMLElement && node.dataset.filler === 'true';

function draw(caret: number): void {
  let [node, offset]: [Node, number] = [editor, 0];
  let at = 0;
  const place = (where: Node, from: number, length: number) => {
    if (caret >= from && caret <= from + length) [node, offset] = [where, caret - from];
  };
  const blocks = model.split(paragraphEnd).map((text) => {
    const block = document.createElement('p');
    for (const part of text.split(/(\n)/u).filter(Boolean)) {
      const leaf = part === '\n' ? document.createElement('br') : document.createTextNode(part);
      block.append(leaf);
      if (leaf instanceof Text) place(leaf, at, part.length);
      else if (caret === at + 1) [node, offset] = [block, block.childNodes.length];
      at += part.length;
    }
    if (text === '' || text.endsWith('\n')) {
      const filler = document.createElement('br');
      filler.dataset.filler = 'true';
      block.append(filler);
      if (caret === at) [node, offset] = [block, block.childNodes.length - 1];
    }
    at += 1;
    return block;
  });
  editor.replaceChildren(...blocks);
  getSelection()?.collapse(node, offset);
  changed(model.replaceAll(paragraphEnd, '\n'));
}

/** Where the model has its caret, as far as it was told. */
let chosen = { from: 0, to: 0 };
function choose(range: StaticRange | Range | undefined): void {
  if (!range || !editor.contains(range.startContainer)) return;
  chosen = {
    from: placeOf(range.startContainer, range.startOffset),
    to: placeOf(range.endContainer, range.endOffset),
  };
}

function put(text: string): void {
  const { from, to } = chosen;
  history.push(model);
  model = model.slice(0, from) + text + model.slice(to);
  draw(from + text.length);
  chosen = { from: from + text.length, to: from + text.length };
}

const ofPlain = (text: string) => text.replaceAll('\n\n', paragraphEnd);
function ofHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  const blocks = [...body.querySelectorAll('p')].map(({ textContent }) => textContent);
  return blocks.join(paragraphEnd).replaceAll('\u00a0', ' ');
}

editor.addEventListener('beforeinput', (event) => {
  if (isTrix) return;
  event.preventDefault();
  choose(event.getTargetRanges()[0]);
  if (event.inputType === 'insertText' && event.data) put(event.data);
  if (event.inputType === 'insertParagraph') put(paragraphEnd);
});
editor.addEventListener('input', () => {
  model = [...editor.children].map((line) => line.textContent).join('\n');
  draw(0);
});
editor.addEventListener('paste', (event) => {
  event.preventDefault();
  const html = event.clipboardData?.getData('text/html');
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  if (isTrix) put(plain);
  else put(html ? ofHtml(html) : ofPlain(plain));
});
editor.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 'z') return;
  event.preventDefault();
  model = history.pop() ?? model;
  draw(model.length);
});
document.addEventListener('selectionchange', () => choose(getSelection()?.getRangeAt(0)));
editor.style.display = 'block';
editor.style.whiteSpace = 'pre-wrap';
mount.append(editor);
draw(model.length);
editor.blur();
getSelection()?.removeAllRanges();
