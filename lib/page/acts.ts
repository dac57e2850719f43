import type { Client } from '../messaging/protocol.ts';
import type { Composer, GuideAct, PageContext, PlatformAdapter } from '../platforms/types.ts';
import type { PageBridge, PageHands } from './bridge.ts';
import type { Reader } from './reader.ts';
import type { Theme } from './theme.ts';

export interface ActsParts {
  readonly adapter: PlatformAdapter;
  readonly reader: Reader;
  readonly client: Client;
  theme(): Theme;
  readonly signal: AbortSignal;
}

export interface Acts extends Pick<PageBridge, 'itemAt' | 'takeHands' | 'insert' | 'guide'> {
  /** What the site offers against an item; nothing until the hands are here. */
  removal(): readonly GuideAct[];
  /** The open reply box that answers an item; nothing until the hands are here. */
  composerOf(item: Element, context: PageContext): Composer | null;
}

/** What a person can have done in the page: looked up live here, carried out by the hands. */
export function createActs(parts: ActsParts): Acts {
  const { adapter, reader, client, theme } = parts;
  let hands: PageHands | null = null;

  const composerOf: Acts['composerOf'] = (item, context) =>
    hands?.composer.locate(item, context) ?? null;

  return {
    removal: () => hands?.removal ?? [],
    composerOf,
    itemAt(editor) {
      const context = reader.context();
      if (!context) return null;
      const answered = reader.inOrder().find(({ draft }) => {
        const item = reader.resolve(draft.key);
        const box = item && composerOf(item, context)?.editor;
        return box && (box === editor || box.contains(editor) || editor.contains(box));
      });
      return answered?.draft ?? null;
    },
    takeHands(given) {
      hands = given;
    },
    async insert(key, text, until) {
      const context = reader.context();
      if (!context) return { kind: 'terminal', reason: 'item-gone', clipboard: false };
      if (!hands) return { kind: 'retryable', reason: 'editor-not-ready' };
      return hands.insert({
        key,
        text,
        context,
        plan: hands.composer,
        resolve: () => reader.resolve(key),
        keyOf: (item) => adapter.keyOf(item, context),
        signal: AbortSignal.any([parts.signal, until]),
        openPageWorld: async () => (await client.call('page-world.open')).ok,
      });
    },
    async guide(key, actId, onEvent, until) {
      const context = reader.context();
      const act = hands?.removal.find(({ id }) => id === actId);
      const thread = reader.sighting(key)?.draft.thread;
      if (!context || !act || !hands) {
        onEvent({ type: 'ended', outcome: 'unknown' });
        return 'unknown';
      }
      return hands.guide({
        act,
        context,
        resolve: () => reader.resolve(key),
        threadStays: () =>
          reader.inOrder().some(({ draft }) => draft.thread === thread && draft.key !== key),
        theme,
        onEvent,
        signal: AbortSignal.any([parts.signal, until]),
      });
    },
  };
}
