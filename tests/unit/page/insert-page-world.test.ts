// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { listenInPage } from '@/lib/page/insert/listen-in-page.ts';
import {
  type EditorEvent,
  packEvent,
  pageWorldEvent,
  unpackEvent,
} from '@/lib/page/insert/page-world-protocol.ts';

const anyEvent: fc.Arbitrary<EditorEvent> = fc.oneof(
  fc.record({ type: fc.constant('paste' as const), text: fc.string({ unit: 'binary' }) }),
  fc.record({
    type: fc.constant('paste' as const),
    text: fc.string(),
    html: fc.string(),
  }),
  fc.record(
    {
      type: fc.constant('beforeinput' as const),
      inputType: fc.constant('insertText' as const),
      text: fc.string({ unit: 'binary' }),
      atSelection: fc.constant(true as const),
    },
    { requiredKeys: ['type', 'inputType', 'text'] },
  ),
);

describe('a command to the page world', () => {
  it('arrives as it was sent', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(unpackEvent(packEvent(event))).toEqual(event);
      }),
    );
  });

  it('is nothing when the page made it up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (detail) => {
        const event = unpackEvent(detail);
        expect(event === null || typeof event.text === 'string').toBe(true);
      }),
    );
    expect(unpackEvent('{"type":"click","text":"a"}')).toBeNull();
    expect(unpackEvent('{"type":"beforeinput","inputType":"deleteByCut","text":"a"}')).toBeNull();
  });
});

describe('the page world', () => {
  let editor: HTMLElement;
  let heard: string[];

  beforeEach(() => {
    editor = document.createElement('div');
    document.body.replaceChildren(editor);
    heard = [];
    editor.addEventListener('beforeinput', (event) => {
      heard.push(String((event as InputEvent).data));
      event.preventDefault();
    });
  });

  const ask = (text: string, at = editor) =>
    at.dispatchEvent(
      new CustomEvent(pageWorldEvent, {
        bubbles: true,
        cancelable: true,
        detail: packEvent({ type: 'beforeinput', inputType: 'insertText', text }),
      }),
    );

  it('gives the event to the editor and says that it took it', () => {
    listenInPage(document);
    expect(ask('سلام\n🙂')).toBe(false);
    expect(heard).toEqual(['سلام\n🙂']);
  });

  it('gives it to the editor that has the focus in a frame', () => {
    const frame = document.createElement('frame');
    const inner = document.implementation.createHTMLDocument();
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    document.body.replaceChildren(frame);
    const field = inner.createElement('textarea');
    inner.body.append(field);
    field.addEventListener('beforeinput', (event) => {
      heard.push(String((event as InputEvent).data));
      event.preventDefault();
    });
    field.focus();
    listenInPage(document);
    expect(ask('سلام', frame)).toBe(false);
    expect(heard).toEqual(['سلام']);
  });

  it('answers one command and is gone', () => {
    listenInPage(document);
    ask('one');
    expect(ask('two')).toBe(true);
    expect(heard).toEqual(['one']);
  });

  it('gives a command once when two copies wait for it', () => {
    listenInPage(document);
    listenInPage(document);
    ask('one');
    expect(heard).toEqual(['one']);
    ask('two');
    expect(heard).toEqual(['one', 'two']);
  });
});
