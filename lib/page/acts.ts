import type { ItemDraft } from '../domain/item.ts';
import type { Composer, GuideAct, GuideActId, PageContext } from '../platforms/types.ts';
import type { PageBridge, PageHands, PageParts } from './bridge.ts';

export interface Acts extends Pick<PageBridge, 'itemAt' | 'takeHands' | 'insert' | 'guide'> {
  /** All that the platform may offer; nothing until the hands are here. */
  removal(): readonly GuideAct[];
  /** What the site offers about this item; nothing until the hands are here. */
  offered(draft: ItemDraft): readonly GuideActId[];
  /** The open reply box that answers an item; nothing until the hands are here. */
  composerOf(item: Element, context: PageContext): Composer | null;
}

/** What a person can have done in the page: the hands do it, and until they are here nothing can be. */
export function createActs(parts: PageParts): Acts {
  let hands: PageHands | null = null;

  return {
    removal: () => hands?.removal ?? [],
    offered: (draft) => hands?.offered(draft) ?? [],
    composerOf: (item, context) => hands?.composerOf(item, context) ?? null,
    itemAt: (editor) => hands?.itemAt(editor) ?? null,
    takeHands(make) {
      hands = make(parts);
    },
    insert: async (...order) =>
      hands ? hands.insert(...order) : { kind: 'retryable', reason: 'editor-not-ready' },
    async guide(...order) {
      if (hands) return hands.guide(...order);
      const [, , onEvent] = order;
      onEvent({ type: 'ended', outcome: 'unknown' });
      return 'unknown';
    },
  };
}
