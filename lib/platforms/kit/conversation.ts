import type { BadgePlace, PageContext, Reading } from '../types.ts';

/** How the messages of an open conversation are read. */
export interface Conversation extends Reading {
  /** Whether an item of the platform is a message. */
  owns(item: Element): boolean;
  header(context: PageContext): BadgePlace | null;
}

/** Checks the shape at compile time and keeps the declaration a plain value. */
export const defineConversation = (conversation: Conversation): Conversation => conversation;

/**
 * How a platform is read that has conversations beside its posts: a page of a conversation, and every
 * message, is the conversation's; all else is the thread's.
 */
export function withConversation(
  thread: Reading,
  conversation: Conversation,
): Reading & Pick<Conversation, 'header'> {
  const on = ({ page }: PageContext) => (page === 'conversation' ? conversation : thread);
  const of = (item: Element) => (conversation.owns(item) ? conversation : thread);
  return {
    scope: (context) => on(context).scope(context),
    find: (root, context) => on(context).find(root, context),
    closest: (node) => conversation.closest(node) ?? thread.closest(node),
    beside: (node, context) => on(context).beside?.(node, context) ?? null,
    keyOf: (item, context) => of(item).keyOf(item, context),
    read: (item, context) => of(item).read(item, context),
    place: (item, context) => of(item).place(item, context),
    words: (item) => of(item).words(item),
    header: conversation.header,
  };
}
