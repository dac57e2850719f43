/** The conversation that a message was first seen in. */
const firstThreads = new WeakMap<Document, Map<string, string>>();

/**
 * Whether a message can be of this conversation: it was seen in no other before. The address moves to
 * the next conversation before the list does.
 */
export function isOfThread(number: string, thread: string, document: Document): boolean {
  let threads = firstThreads.get(document);
  if (!threads) {
    threads = new Map();
    firstThreads.set(document, threads);
  }
  const first = threads.get(number) ?? thread;
  threads.set(number, first);
  return first === thread;
}
