import {
  type KeyboardEvent,
  type InputEvent as ReactInputEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { addMessage, type Thread } from '../../kit/comment-world.ts';
import { sent, useComposer } from '../../kit/composers.ts';
import { labels } from '../frame/language.ts';
import { changeWorld } from '../world-store.ts';

interface MessageBoxProps {
  /** Names the box in `practice.composers()`. */
  readonly id: string;
  readonly thread: Thread;
}

/** What a person's typing, pasting and undoing does; markup put in by a script is none of it. */
const TAKEN =
  /^(insertText|insertParagraph|insertLineBreak|insertFromPaste|insertCompositionText|insertReplacementText|delete|history)/;

/**
 * The box for a message: an editable element without an editor. The site learns of its text from the
 * browser's own input events alone, and wakes Send by what it has learnt.
 */
export function MessageBox({ id, thread }: MessageBoxProps) {
  const editor = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    const element = editor.current;
    if (!element) return;
    empty(element);
    const abort = new AbortController();
    const pastePlain = (event: ClipboardEvent) => {
      event.preventDefault();
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      for (const [index, line] of pasted.split('\n').entries()) {
        if (index > 0) document.execCommand('insertParagraph');
        if (line) document.execCommand('insertText', false, line);
      }
    };
    element.addEventListener('paste', pastePlain, { signal: abort.signal });
    return () => abort.abort();
  }, []);

  useComposer(() => ({
    id,
    family: 'contenteditable',
    text,
    sendAwake: text.trim() !== '',
    replyTo: null,
  }));

  const send = () => {
    if (!text.trim() || !editor.current) return;
    changeWorld((world) => {
      const added = addMessage(world, { threadId: thread.id, text: text.trim() });
      sent.push({ id: added.id, text: text.trim(), replyTo: null });
      return added.world;
    });
    empty(editor.current);
    setText('');
  };
  // React's own listener: in the outlet's shadow root a listener of ours runs without `window.event`,
  // by which React knows that text is typed and must be drawn before the next key.
  const learn = ({ currentTarget, nativeEvent }: ReactInputEvent<HTMLDivElement>) => {
    const { isTrusted, inputType } = nativeEvent;
    if (isTrusted && TAKEN.test(inputType)) setText(textOf(currentTarget));
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="msg-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="msg-form__msg-content-container">
        <div className="msg-form__message-texteditor">
          <div
            ref={editor}
            role="textbox"
            contentEditable
            suppressContentEditableWarning
            tabIndex={0}
            aria-multiline="true"
            aria-label={labels.writeMessage}
            className="msg-form__contenteditable"
            onInput={learn}
            onKeyDown={sendOnEnter}
          />
          {text === '' && (
            <div
              aria-hidden="true"
              className="msg-form__placeholder"
              data-placeholder={labels.writeMessage}
            />
          )}
        </div>
      </div>
      <footer className="msg-form__footer">
        <button
          type="submit"
          disabled={text.trim() === ''}
          className="msg-form__send-button artdeco-button artdeco-button--1"
        >
          {labels.send}
        </button>
      </footer>
    </form>
  );
}

function empty(element: HTMLElement): void {
  const line = document.createElement('p');
  line.append(document.createElement('br'));
  element.replaceChildren(line);
}

/** Lines are paragraphs; Shift+Enter makes a break within one. */
function textOf(element: HTMLElement): string {
  return [...element.childNodes]
    .map((line) =>
      // biome-ignore lint/performance/useDomNodeTextContent: line breaks count, as they do on the site
      line instanceof HTMLElement ? line.innerText.replace(/\n$/, '') : (line.textContent ?? ''),
    )
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
