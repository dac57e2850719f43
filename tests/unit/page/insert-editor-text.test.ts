// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isWrittenOn, normalise, readEditor, sameText } from '@/lib/page/insert/editor-text.ts';

type Part = string | Node;

function make(tag: string, attributes: Record<string, string>, ...parts: Part[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...parts);
  return element;
}

const br = () => document.createElement('br');
const p = (...parts: Part[]) => make('p', {}, ...parts);
const chip = (name: string) => make('span', { contenteditable: 'false' }, name);

function editor(...parts: Part[]): HTMLElement {
  const element = make('div', { contenteditable: 'true' }, ...parts);
  document.body.replaceChildren(element);
  return element;
}

const read = (...parts: Part[]) => readEditor(editor(...parts)).text;

beforeEach(() => document.getSelection()?.removeAllRanges());

describe('reading an editor back', () => {
  it('takes blocks as lines and an empty block as an empty line', () => {
    expect(read(p('One'), p(br()), p('Three'))).toBe('One\n\nThree');
    expect(read(p(br()))).toBe('');
    expect(read(p('One'), p(br()))).toBe('One\n');
  });

  it('takes a break that only holds the last line open as nothing', () => {
    expect(read(p('One', br()))).toBe('One');
    expect(read(p('One', br(), br()))).toBe('One\n');
    expect(read(p('One', br(), 'Two'))).toBe('One\nTwo');
  });

  it('counts a nest of blocks once', () => {
    const line = (text: string) => make('div', {}, make('div', {}, make('span', {}, text)));
    expect(read(make('div', {}, line('One'), line('Two')))).toBe('One\nTwo');
  });

  it('takes a text beside blocks as a line of its own', () => {
    expect(read('One', make('div', {}, 'Two'))).toBe('One\nTwo');
  });

  it('takes an emoji picture as its emoji and a chip as its name', () => {
    expect(read(p('Hi ', make('img', { alt: '🙂' }), ' ', chip('@mira'), '\u00a0you'))).toBe(
      'Hi 🙂 @mira you',
    );
  });

  it('leaves out what the editor draws for itself', () => {
    const quillCursor = make('span', { class: 'ql-cursor' }, '\ufeff');
    const anchor = make('span', { 'data-slate-zero-width': 'n' }, '\ufeff', br());
    const placeholder = make('span', { 'data-slate-placeholder': 'true' }, 'Add a comment');
    expect(read(p('One', quillCursor))).toBe('One');
    expect(read(p(placeholder, anchor))).toBe('');
    const untouchable = { contenteditable: 'false', style: 'pointer-events: none' };
    expect(read(p(make('span', untouchable, 'Add a comment'), anchor))).toBe('');
  });

  it('does not take the indentation of markup for text', () => {
    expect(read('\n  ', p('One\n    two'), '\n  ', p('Three'), '\n')).toBe('One two\nThree');
  });

  it('says where the caret stands in the text', () => {
    const second = p('Two');
    const box = editor(p('One'), second);
    document.getSelection()?.collapse(second.firstChild, 1);
    expect(readEditor(box)).toEqual({ text: 'One\nTwo', caret: 5 });
    document.getSelection()?.collapse(second, 0);
    expect(readEditor(box).caret).toBe(4);
    document.getSelection()?.collapse(document.body, 0);
    expect(readEditor(box).caret).toBeNull();
  });

  it('reads a text field as it is', () => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.value = 'One\n\nTwo ';
    expect(readEditor(field).text).toBe('One\n\nTwo ');
  });
});

describe('comparing texts', () => {
  it('takes the dot that an editor draws for a sign without width for that sign, and for no other', () => {
    const dot = () => make('span', { class: 'cm-specialChar' }, '•');
    const found = read(p('سفارش ', dot(), 'H-2291', dot(), ' می\u200cرسد'));
    expect(sameText(found, 'سفارش \u2066H-2291\u2069 می\u200cرسد')).toBe(true);
    expect(sameText(found, 'سفارش •H-2291• می\u200cرسد')).toBe(false);
    expect(sameText(found, 'سفارش H-2291 می\u200cرسد')).toBe(false);
    expect(sameText(found, 'سفارش \u2066H-2291\u2069 میرسد')).toBe(false);
  });

  it('lets editors write line ends and spaces their way', () => {
    expect(normalise('a\r\nb\rc\u00a0d')).toBe('a\nb\nc d');
    expect(sameText('a\u00a0 b', 'a  b')).toBe(true);
    expect(sameText('\ufeff@mira\u2060 hi', '@mira hi')).toBe(true);
  });

  it.each([
    ['می\u200cخواهیم', 'میخواهیم'],
    ['👩\u200d👧', '👩👧'],
    ['\u200fab', 'ab'],
    ['a ', 'a'],
    ['a\n', 'a'],
    ['a\n\nb', 'a\nb'],
  ])('tells %j from %j', (one, other) => {
    expect(sameText(one, other)).toBe(false);
  });
});

describe('a text that somebody has written on behind', () => {
  const on = (found: string) => isWrittenOn(found, 'Dear ', 'we look.', ' Bye');

  it('stands as it was, before and behind', () => {
    expect(on('Dear we look. And so Bye')).toBe(true);
    expect(on('Dear we look. Bye')).toBe(true);
    expect(on('Dear we look.\u00a0And\ufeff Bye')).toBe(true);
  });

  it('is not one that was changed, taken back or put in twice', () => {
    expect(on('Dear we lok. And so Bye')).toBe(false);
    expect(on('Dear  Bye')).toBe(false);
    expect(on('Dear we look. And so')).toBe(false);
    expect(on('Dear we look.we look. Bye')).toBe(false);
  });
});
