/** What an editor page starts with; given in the address so that one page serves many cases. */
export interface Start {
  /** Lines already in the editor. */
  readonly draft?: string;
  /** A person named before the draft: as plain text, or as the editor's own uneditable chip. */
  readonly mention?: { readonly as: 'text' | 'chip'; readonly name: string };
  /** How many signs its field may hold; only the page with a field of one line reads it. */
  readonly max?: number;
  /** Whether the page shows every space and line end; only the page without formats reads it. */
  readonly keepsSpaces?: boolean;
  /** Where the editor is put: the page itself, shadow roots, a frame of the same origin. */
  readonly place?: 'shadow' | 'nested' | 'frame';
  /** Which editor it behaves as; only the page of an editor with a model reads it. */
  readonly as?: 'ckeditor-5' | 'trix';
  /** What is wrong with the editor; only the page of stubborn editors reads it. */
  readonly fault?: Fault;
}

/**
 * `deaf`: takes every event and does nothing; `late`: writes 1.5 s after it took the event;
 * `mangling`: writes something else; `asleep`: writes, but its send control does not wake;
 * `swapping`: a plain field that becomes Lexical when it is entered; `closed`: its box is mounted
 * only some time after the opener was pressed.
 */
export type Fault = 'deaf' | 'late' | 'mangling' | 'asleep' | 'swapping' | 'closed';

/** What the tests ask of a page: the editor's own state, never the DOM. */
export interface EditorPage {
  text(): string;
  sent: number;
}

declare global {
  interface Window {
    editorPage: EditorPage;
  }
}

export const start: Start = JSON.parse(decodeURIComponent(location.hash.slice(1) || '{}'));

/** A place for the editor with a send control that wakes only by the editor's own state. */
export function composer(): {
  readonly mount: HTMLElement;
  /** Tells the send control what the editor's state holds now. */
  changed(text: string): void;
} {
  const box = document.createElement('form');
  box.dataset.composer = '';
  const mount = document.createElement('div');
  mount.dataset.mount = '';
  const send = document.createElement('button');
  send.type = 'button';
  send.id = 'send';
  send.textContent = 'Send';
  send.disabled = true;
  const state = { text: '' };
  window.editorPage = { text: () => state.text, sent: 0 };
  const sent = () => {
    window.editorPage.sent += 1;
  };
  send.addEventListener('click', sent);
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    sent();
  });
  // As on the sites: Enter sends, so an insertion that makes one would be seen.
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey) sent();
    },
    { capture: true },
  );
  box.append(mount, send);
  placeOf(start.place).append(box);
  return {
    mount,
    changed(text) {
      state.text = text;
      send.disabled = text.trim() === '';
    },
  };
}

function placeOf(place: Start['place']): ParentNode {
  if (place === undefined) return document.body;
  if (place === 'shadow') return shadowIn(document.body);
  if (place === 'nested') return shadowIn(shadowIn(document.body));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame has no document');
  return inner.body;
}

function shadowIn(parent: ParentNode): ShadowRoot {
  const host = document.createElement('div');
  host.dataset.host = '';
  parent.append(host);
  return host.attachShadow({ mode: 'open' });
}
