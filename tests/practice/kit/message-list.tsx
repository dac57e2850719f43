import { type HTMLAttributes, type ReactNode, useMemo } from 'react';
import type { Message, Thread } from './comment-world.ts';
import { css } from './styles.ts';
import { useMessageWindow } from './use-message-window.ts';

interface MessageListProps extends HTMLAttributes<HTMLDivElement> {
  readonly thread: Thread;
  /** @param before the message above, also when it is not in the document */
  readonly draw: (message: Message, before: Message | undefined) => ReactNode;
}

/** The pane of a conversation. The node of a message that scrolls away goes to one that comes in. */
export function MessageList({ thread, draw, ...attributes }: MessageListProps) {
  const messages = useMemo(() => thread.messages.filter(({ removed }) => !removed), [thread]);
  const { rows, spaceAbove, spaceBelow, onScroll, list } = useMessageWindow(messages);
  return (
    <div
      {...attributes}
      onScroll={onScroll}
      className={css(
        'flex: 1; min-height: 0; overflow-y: auto; display: flex; flex-direction: column-reverse; overflow-anchor: none',
      )}
    >
      <div ref={list}>
        <div style={{ height: spaceAbove }} />
        {rows.map(({ message, slot, before }) => (
          <div key={slot}>{draw(message, before)}</div>
        ))}
        <div style={{ height: spaceBelow }} />
      </div>
    </div>
  );
}
