import { type Engine, longestAnswer, refused } from './engine.ts';
import { type Patience, startClock, usualPatience } from './patience.ts';

/** The part of the browser's Prompt API that is used (Chromium 138 and later). */
export interface BuiltInModel {
  availability(): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: {
    readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
    readonly signal: AbortSignal;
  }): Promise<BuiltInSession>;
}

interface BuiltInSession {
  promptStreaming(
    text: string,
    options: { readonly responseConstraint?: object; readonly signal: AbortSignal },
  ): ReadableStream<string>;
  destroy(): void;
}

/** Loading a model that is on the disk can take a while; nothing of a network is in it. */
const builtInPatience: Patience = { ...usualPatience, first: 60_000 };

/**
 * The browser's own model, only where it is on this machine already: making a session of a
 * `downloadable` one would fetch gigabytes, and nobody asked for that.
 */
export function builtInEngine(
  model: BuiltInModel | undefined,
  patience: Patience = builtInPatience,
): Engine {
  return {
    async ask({ system, user, schema, signal, onText }) {
      if (!model) return refused('no-built-in');
      const clock = startClock(patience, signal);
      let session: BuiltInSession | null = null;
      try {
        if ((await orAborted(model.availability(), clock.signal)) !== 'available') {
          return refused('no-built-in');
        }
        const opening = model.create({
          initialPrompts: [{ role: 'system', content: system }],
          signal: clock.signal,
        });
        session = await orAborted(opening, clock.signal);
        const reader = session
          .promptStreaming(user, {
            ...(schema && { responseConstraint: schema }),
            signal: clock.signal,
          })
          .getReader();
        let text = '';
        for (;;) {
          const { done, value } = await orAborted(reader.read(), clock.signal);
          if (done) break;
          clock.heard();
          text += value;
          if (text.length > longestAnswer) return refused('bad-answer');
          onText?.(text);
        }
        const said = text.trim();
        return said === '' ? refused('bad-answer') : { type: 'answered', value: said };
      } catch {
        return refused(clock.gaveUp() ?? 'bad-answer');
      } finally {
        clock.end();
        session?.destroy();
      }
    },
  };
}

/** A model that does not hear its signal must not keep anybody waiting. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
