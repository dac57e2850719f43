import type { Handler } from '../messaging/server.ts';
import type { PageScript } from './pages.ts';
import type { Worker } from './worker.ts';

/** Puts a script of ours into the frame that asked, and into no other. */
export function injectScript(
  { pages }: Worker,
  script: PageScript,
): Handler<'panel.open' | 'page-world.open' | 'shortcuts.open'> {
  return async (_nothing, caller) => {
    if (caller.type !== 'page') return { ok: false, failure: 'not-allowed' };
    try {
      await pages.inject(caller, script);
      return { ok: true, value: null };
    } catch (error) {
      // The frame went away between the click and now, or the browser keeps us out of it.
      return { ok: false, failure: 'not-found', detail: String(error) };
    }
  };
}

/** Opens the palette in the tab that asked; the frame with the focus draws it. */
export function openPalette({ pages }: Worker): Handler<'palette.open'> {
  return async (_nothing, caller) => {
    if (caller.type !== 'page') return { ok: false, failure: 'not-allowed' };
    try {
      await pages.run(caller.tabId, 'palette');
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, failure: 'not-found', detail: String(error) };
    }
  };
}
