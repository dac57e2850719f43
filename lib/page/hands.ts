import type { RemovalOutcome } from '../domain/status.ts';
import type { ComposerPlan, GuideAct } from '../platforms/types.ts';
import type { BridgeInsertion, PageHands, PageParts } from './bridge.ts';
import type { GuideRequest } from './guide/run-guide.ts';
import type { InsertRequest } from './insert/insert-reply.ts';

export type GuideOrder = Omit<GuideRequest, 'ring'> & { theme(): 'light' | 'dark' };

/** One platform's ways, and how anything is carried out in a page. */
export interface HandsTools {
  /** How this platform's reply boxes are reached. */
  readonly composer: ComposerPlan;
  /** What the site offers against an item, mildest first, and the way to a private message. */
  readonly removal: readonly GuideAct[];
  insert(request: InsertRequest): Promise<BridgeInsertion>;
  guide(order: GuideOrder): Promise<RemovalOutcome>;
}

/** What a person can have done in the page: looked up live, then carried out. */
export function createHands(
  { adapter, reader, client, theme, signal }: PageParts,
  { composer, removal, ...tools }: HandsTools,
): PageHands {
  const composerOf: PageHands['composerOf'] = (item, context) => composer.locate(item, context);

  return {
    removal,
    offered(draft) {
      const context = reader.context();
      if (!context) return [];
      const post = reader
        .inOrder()
        .find((other) => other.draft.kind === 'post' && other.draft.thread === draft.thread);
      const threadOwner = post?.draft.author.handle ?? null;
      return removal
        .filter((act) => act.offered(draft, { ...context, threadOwner }))
        .map(({ id }) => id);
    },
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
    async insert(key, text, until) {
      const context = reader.context();
      if (!context) return { kind: 'terminal', reason: 'item-gone', clipboard: false };
      return tools.insert({
        key,
        text,
        context,
        plan: composer,
        resolve: () => reader.resolve(key),
        keyOf: (item) => adapter.keyOf(item, context),
        signal: AbortSignal.any([signal, until]),
        openPageWorld: async () => (await client.call('page-world.open')).ok,
      });
    },
    async guide(key, actId, onEvent, until) {
      const context = reader.context();
      const act = removal.find(({ id }) => id === actId);
      const thread = reader.sighting(key)?.draft.thread;
      if (!context || !act) {
        onEvent({ type: 'ended', outcome: 'unknown' });
        return 'unknown';
      }
      return tools.guide({
        act,
        context,
        resolve: () => reader.resolve(key),
        threadStays: () =>
          reader.inOrder().some(({ draft }) => draft.thread === thread && draft.key !== key),
        theme,
        onEvent,
        signal: AbortSignal.any([signal, until]),
      });
    },
  };
}
