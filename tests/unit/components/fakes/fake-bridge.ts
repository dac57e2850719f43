import type { ItemKey } from '@/lib/domain/ids.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { RemovalOutcome } from '@/lib/domain/status.ts';
import type { BridgeItem, PageBridge } from '@/lib/page/bridge.ts';
import type { GuideEvent } from '@/lib/page/guide/guide-event.ts';
import { viewOf, type WholeItem } from './items.ts';

interface FakeBridgeParts {
  readonly item: WholeItem;
  readonly site?: string;
  readonly acts?: BridgeItem['acts'];
  readonly ownTexts?: readonly string[];
  readonly outcome?: InsertOutcome;
}

export interface FakeBridge extends PageBridge {
  /** Texts handed to the page for insertion. */
  readonly inserted: string[];
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
  let guide: { say: (event: GuideEvent) => void; end: (outcome: RemovalOutcome) => void } | null =
    null;
  return {
    inserted,
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
            ownTexts: parts.ownTexts ?? [],
          }
        : null,
    keys: () => [item.key],
    anchor: () => null,
    focusBadge: () => {},
    box: () => null,
    inUse: () => [],
    async insert(_, text) {
      inserted.push(text);
      return parts.outcome ?? { kind: 'inserted', strategy: 'test', text };
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
