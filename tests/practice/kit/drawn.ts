import { useEffect } from 'react';

const ids = new Set<string>();

/** How many different comments have stood in this document so far. */
export const drawn = (): number => ids.size;

/** Counts a comment as drawn once it stands in the document. */
export function useDrawn(id: string): void {
  useEffect(() => {
    ids.add(id);
  }, [id]);
}
