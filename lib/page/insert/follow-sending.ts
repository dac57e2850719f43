import { readEditor } from './editor-text.ts';
import { waitUntil } from './pause.ts';
import { liveItem, replyBox, type Target } from './target.ts';

export interface FollowRequest extends Target {
  /** Ends the following without an answer. */
  readonly signal: AbortSignal;
}

/** What is known of a box into which a text was put. */
export interface Following {
  /** All that the box held when the following began. */
  readonly stood: string;
  /** What it held when the person sent it; null when it was never seen to be sent. */
  readonly sent: Promise<string | null>;
}

/** Sites that wait for the network empty the box only when the text is away. */
const sendingMs = 10_000;

/**
 * Follows the reply box of an item until the person sends what is in it. A press on the site's send
 * control, or Enter in the box, is only taken for sending when the box is empty soon after: Enter may
 * begin a line, and a send that fails leaves the text. Nothing in the page is touched.
 */
export function followSending(request: FollowRequest): Following {
  const { signal, context } = request;
  const root = context.document;
  let last = boxNow(request);
  const stood = last ? readEditor(last.editor).text : '';

  const sent = new Promise<string | null>((resolve) => {
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal]);
    const end = (text: string | null) => {
      done.abort();
      resolve(text);
    };
    /** The press that is being waited for; a later one takes its place. */
    let pressing: AbortController | null = null;

    const pressed = async () => {
      if (!last) return;
      const { editor } = last;
      const { text } = readEditor(editor);
      pressing?.abort();
      if (text.trim() === '') return;
      const mine = new AbortController();
      pressing = mine;
      const given = AbortSignal.any([until, mine.signal]);
      const went = await waitUntil(() => isAway(text), editor.getRootNode(), sendingMs, given);
      if (went) end(text);
    };
    const isAway = (text: string) => {
      const now = boxNow(request);
      return now ? isEmptied(readEditor(now.editor).text, text) : !last?.editor.isConnected;
    };

    root.addEventListener(
      'click',
      (event) => {
        last = boxNow(request) ?? last;
        const control = last?.composer.sendControl();
        const path = event.composedPath();
        const known = control ? path.includes(control) : false;
        // Where nobody knows what sends, only an emptied box tells; closing it is no sending.
        const guess = last?.composer.sendUnknown && last.editor.isConnected;
        if (known || (guess && last && !path.includes(last.editor))) void pressed();
      },
      { capture: true, signal: until },
    );
    root.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        last = boxNow(request) ?? last;
        if (last && event.composedPath().includes(last.editor)) void pressed();
      },
      { capture: true, signal: until },
    );
    signal.addEventListener('abort', () => end(null), { once: true });
    if (signal.aborted) end(null);
  });
  return { stood, sent };
}

/** An emptied box may hold the name of whom it answers, and nothing of the text. */
function isEmptied(held: string, text: string): boolean {
  const left = held.trim();
  return left === '' || (/^@\S+$/u.test(left) && left.length < text.trim().length);
}

function boxNow(request: FollowRequest) {
  const live = liveItem(request);
  return live.ok ? replyBox(request, live.item) : null;
}
