import { type RefObject, type UIEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Message } from './comment-world.ts';

/** How many messages are in the DOM at once. */
const SLOTS = 18;
/** Messages kept beyond the lower edge of the pane, so that scrolling does not show holes. */
const MARGIN = 3;
const UNMEASURED_PX = 60;

interface MessageWindow {
  /** Oldest first, each with the slot (the DOM node) it stands in. */
  readonly rows: readonly {
    readonly message: Message;
    readonly slot: number;
    readonly before: Message | undefined;
  }[];
  readonly spaceAbove: number;
  readonly spaceBelow: number;
  readonly onScroll: (event: UIEvent) => void;
  readonly list: RefObject<HTMLDivElement | null>;
}

/**
 * The messages near the visible part of the pane. A message that scrolls away gives its node to one
 * that comes in: who keeps a node instead of reading it again holds the wrong message.
 * The pane is `column-reverse`, so `scrollTop` is 0 at the newest message and negative above it.
 */
export function useMessageWindow(messages: readonly Message[]): MessageWindow {
  const [skipped, setSkipped] = useState(0);
  const heights = useRef(new Map<string, number>());
  const list = useRef<HTMLDivElement>(null);

  const end = Math.max(Math.min(SLOTS, messages.length), messages.length - skipped);
  const start = Math.max(0, end - SLOTS);
  const rows = messages.slice(start, end).map((message, index) => ({
    message,
    slot: (start + index) % SLOTS,
    before: messages[start + index - 1],
  }));
  const height = ({ id }: Message) => heights.current.get(id) ?? UNMEASURED_PX;
  const sum = (part: readonly Message[]) => part.reduce((total, one) => total + height(one), 0);

  useLayoutEffect(() => {
    const nodes = list.current?.children;
    rows.forEach(({ message }, index) => {
      // The first child is the space above.
      const node = nodes?.[index + 1];
      if (node) heights.current.set(message.id, node.getBoundingClientRect().height);
    });
  });

  const onScroll = ({ currentTarget: pane }: UIEvent) => {
    let below = 0;
    let count = 0;
    for (const message of [...messages].reverse()) {
      below += height(message);
      if (below > -pane.scrollTop) break;
      count += 1;
    }
    setSkipped(Math.max(0, count - MARGIN));
  };

  return {
    rows,
    spaceAbove: sum(messages.slice(0, start)),
    spaceBelow: sum(messages.slice(end)),
    onScroll,
    list,
  };
}
