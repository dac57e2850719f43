import { itemKey, platformId } from '../../lib/domain/ids.ts';
import type { InsertOutcome } from '../../lib/domain/outcome.ts';
import { insertReply } from '../../lib/page/insert/insert-reply.ts';
import type { ComposerPlan, PageContext } from '../../lib/platforms/types.ts';

/** Runs where a content script runs: in a world of its own, over an editor page. */
interface InsertAsk {
  readonly text: string;
  readonly max?: number;
}

declare global {
  var insertInto: (ask: InsertAsk) => Promise<InsertOutcome>;
  var stopInserting: () => void;
}

const key = itemKey(platformId('page'), '1');

/** The form of the page, wherever it stands. */
function form(): HTMLElement | null {
  const roots: (ParentNode | null | undefined)[] = [
    document,
    document.querySelector('[data-host]')?.shadowRoot,
    document.querySelector('iframe')?.contentDocument,
  ];
  for (const root of roots) {
    const found = root?.querySelector<HTMLElement>('[data-composer]');
    if (found) return found;
  }
  return null;
}

const planFor = (max: number | undefined): ComposerPlan => ({
  locate() {
    const box = form();
    const editor = box?.querySelector<HTMLElement>('[data-mount]');
    if (!box || !editor) return null;
    return {
      editor,
      submit: () => box.querySelector('#send'),
      ...(max !== undefined && { limit: { max, length: (text: string) => text.length } }),
    };
  },
  opener: () => null,
});

const context: PageContext = {
  url: new URL(location.href),
  page: 'post',
  document,
  self: null,
};

let stopping = new AbortController();
globalThis.stopInserting = () => stopping.abort();
globalThis.insertInto = ({ text, max }) => {
  stopping = new AbortController();
  return insertReply({
    key,
    resolve: () => document.body,
    keyOf: () => key,
    plan: planFor(max),
    context,
    text,
    signal: stopping.signal,
  });
};
