import { useEffect, useRef } from 'react';
import type { PracticeComposer, PracticeSent } from '../practice-api.ts';

const readers = new Map<string, () => PracticeComposer>();

/** What was sent from this document, oldest first. */
export const sent: PracticeSent[] = [];

/** Every box that is mounted now, each read from its own state at this moment. */
export function openComposers(): readonly PracticeComposer[] {
  return [...readers.values()].map((read) => read());
}

/** Makes a mounted box known to `practice.composers()` for as long as it stands. */
export function useComposer(read: () => PracticeComposer): void {
  const latest = useRef(read);
  latest.current = read;
  const { id } = read();
  useEffect(() => {
    const reader = () => latest.current();
    readers.set(id, reader);
    return () => {
      if (readers.get(id) === reader) readers.delete(id);
    };
  }, [id]);
}
