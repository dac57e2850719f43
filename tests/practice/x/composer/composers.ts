import type { PracticeComposer } from '../../practice-api.ts';

const standing = new Map<string, () => PracticeComposer>();

/** Lets tests see a composer while it stands. Returns the way to take it out again. */
export function announceComposer(id: string, read: () => PracticeComposer): () => void {
  standing.set(id, read);
  return () => {
    if (standing.get(id) === read) standing.delete(id);
  };
}

export const composersNow = (): PracticeComposer[] => [...standing.values()].map((read) => read());
