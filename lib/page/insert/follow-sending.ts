import { readEditor } from './editor-text.ts';
import { waitUntil } from './pause.ts';
import { liveItem, type ReplyBox, replyBox, type Target } from './target.ts';

export interface FollowRequest {
  /** The box as the page holds it now; null when it is not there. */
  box(): ReplyBox | null;
  /** The page, around whatever frame or shadow root the box stands in. */
  readonly document: Document;
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

/** The open reply box of an item, looked up live. */
export function boxOf(target: Target): () => ReplyBox | null {
  return () => {
    const live = liveItem(target);
    return live.ok ? replyBox(target, live.item) : null;
  };
}

/**
 * Follows a reply box until the person sends what is in it. A press on the site's send
 * control, or Enter in the box, is only taken for sending when the box is empty soon after: Enter may
 * begin a line, and a send that fails leaves the text. Nothing in the page is touched.
 */
export function followSending(request: FollowRequest): Following {
  const { signal, document, box } = request;
  let last = box();
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

    /** The press may as well have been for something else. */
    let guessing = false;

    const pressed = async (guess: boolean) => {
      if (!last) return;
      const { editor } = last;
      const { text } = readEditor(editor);
      pressing?.abort();
      if (text.trim() === '') return;
      const mine = new AbortController();
      pressing = mine;
      guessing = guess;
      const given = AbortSignal.any([until, mine.signal]);
      const went = await waitUntil(() => isAway(text), editor.getRootNode(), sendingMs, given);
      if (went) end(text);
    };
    const isAway = (text: string) => {
      const now = box();
      return now ? isEmptied(readEditor(now.editor).text, text) : !last?.editor.isConnected;
    };

    const clicked = (event: Event) => {
      last = box() ?? last;
      const control = last?.composer.sendControl();
      const path = event.composedPath();
      const known = control ? path.includes(control) : false;
      // Where nobody knows what sends, only an emptied box tells; closing it is no sending.
      const guess = last?.composer.sendUnknown && last.editor.isConnected;
      if (known || (guess && last && !path.includes(last.editor))) void pressed(!known);
    };
    const keyed = (event: KeyboardEvent) => {
      last = box() ?? last;
      if (!last || !event.composedPath().includes(last.editor) || event.isComposing) return;
      if (event.key === 'Enter') void pressed(false);
      // Whoever goes on writing has sent nothing with that press, and may empty the box by hand.
      else if (guessing) pressing?.abort();
    };
    // A frame's keys are heard in the frame alone, and what sends may stand around it.
    for (const root of new Set([document, last?.editor.ownerDocument ?? document])) {
      root.addEventListener('click', clicked, { capture: true, signal: until });
      root.addEventListener('keydown', keyed, { capture: true, signal: until });
    }
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
