import type { ItemKey } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { RemovalOutcome } from '@/lib/domain/status.ts';
import type { BridgeItem, PageBridge } from '@/lib/page/bridge.ts';
import type { GuideEvent } from '@/lib/page/guide/guide-event.ts';
import { viewOf, type WholeItem } from './items.ts';

interface FakeBridgeParts {
  readonly item: WholeItem;
  readonly site?: string;
  readonly acts?: BridgeItem['acts'];
  readonly ownItems?: readonly ItemDraft[];
  readonly outcome?: InsertOutcome;
}

export interface FakeBridge extends PageBridge {
  /** Texts handed to the page for insertion. */
  readonly inserted: string[];
  /** The person sends what is in the box, with these words. */
  readonly send: (text: string) => void;
  /** The item leaves the page. */
  readonly leave: () => void;
  /** What the page says while it points. */
  readonly guideSays: (event: GuideEvent) => void;
  readonly guideEnds: (outcome: RemovalOutcome) => void;
  /** True while the page points at something. */
  readonly isGuiding: () => boolean;
}

/** The page's end of the bridge with one item on it. */
export function fakeBridge(parts: FakeBridgeParts): FakeBridge {
  const { item } = parts;
  const changes = new Set<(key: ItemKey) => void>();
  const inserted: string[] = [];
  let onPage = true;
  let tellSent: (text: string | null) => void = () => {};
  let guide: { say: (event: GuideEvent) => void; end: (outcome: RemovalOutcome) => void } | null =
    null;
  return {
    inserted,
    send: (text) => tellSent(text),
    leave() {
      onPage = false;
      for (const listener of changes) listener(item.key);
    },
    guideSays: (event) => guide?.say(event),
    guideEnds: (outcome) => guide?.end(outcome),
    isGuiding: () => guide !== null,
    version: '1',
    platform: { id: 'x', label: parts.site ?? 'X' },
    theme: () => 'light',
    item: (key) =>
      key === item.key
        ? {
            draft: item.draftOf,
            view: viewOf(item),
            onPage,
            acts: onPage ? (parts.acts ?? []) : [],
            ownItems: parts.ownItems ?? [],
          }
        : null,
    keys: () => [item.key],
    anchor: () => null,
    focusBadge: () => {},
    box: () => null,
    inUse: () => [],
    async insert(_, text) {
      inserted.push(text);
      if (parts.outcome) return parts.outcome;
      const stood = inserted.join(' ');
      // As the page does it: of an item only the last insertion is followed.
      tellSent(null);
      const sent = new Promise<string | null>((resolve) => {
        tellSent = resolve;
      });
      return { kind: 'inserted', strategy: 'test', text, following: { stood, sent } };
    },
    highlight: () => true,
    guide: (_, __, say, signal) =>
      new Promise((end) => {
        guide = { say, end };
        signal.addEventListener('abort', () => {
          guide = null;
          end('unknown');
        });
      }),
    uncover: () => {},
    onChange(listener, signal) {
      changes.add(listener);
      signal.addEventListener('abort', () => changes.delete(listener));
    },
    onOpen: () => {},
    leaving: new AbortController().signal,
    takePending: () => null,
    readEverything: async () => ({ page: null, self: null, items: [] }),
    itemAt: () => null,
    takeHands: () => {},
    setOpen: () => {},
  };
}
