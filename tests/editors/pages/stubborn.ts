import { composer, start } from './editor-page.ts';
import { mountLexical } from './lexical.ts';

/** An editor that makes difficulties, as seen on the sites; `start.fault` says which. */
const box = composer();
const { mount, changed } = box;

function fakeEditor(write: (editor: HTMLElement, text: string) => void): void {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.setAttribute('data-lexical-editor', 'true');
  editor.append(document.createElement('br'));
  const take = (event: Event) => {
    event.preventDefault();
    const text =
      event instanceof ClipboardEvent
        ? event.clipboardData?.getData('text/plain')
        : (event as InputEvent).data;
    if (text) write(editor, text);
  };
  editor.addEventListener('beforeinput', take);
  editor.addEventListener('paste', take);
  mount.append(editor);
}

const add = (editor: HTMLElement, text: string) => {
  editor.textContent = (editor.textContent ?? '') + text;
  if (start.fault !== 'asleep') changed(editor.textContent);
};

function swapping(): void {
  const field = document.createElement('textarea');
  let entered = false;
  const swap = () => {
    if (entered) return;
    entered = true;
    setTimeout(() => {
      field.remove();
      mountLexical('rich', box);
    }, 30);
  };
  field.addEventListener('click', swap);
  mount.append(field);
}

function closed(): void {
  const opener = document.createElement('button');
  opener.type = 'button';
  opener.id = 'reply';
  mount.remove();
  opener.addEventListener('click', () =>
    setTimeout(() => {
      document.querySelector('form')?.prepend(mount);
      mountLexical('rich', box);
    }, 500),
  );
  document.body.append(opener);
}

const faults: Record<NonNullable<typeof start.fault>, () => void> = {
  deaf: () => fakeEditor(() => undefined),
  late: () => fakeEditor((editor, text) => setTimeout(() => add(editor, text), 1500)),
  mangling: () => fakeEditor((editor, text) => add(editor, text.toUpperCase())),
  asleep: () => fakeEditor(add),
  swapping,
  closed,
};
if (start.fault) faults[start.fault]();
