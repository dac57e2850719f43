import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type Labels, labelsOf } from './labels.ts';
import { store, type XState } from './store.ts';

export const useX = <T>(pick: (state: XState) => T): T => useStore(store, pick);

export const useLabels = (): Labels => useX((state) => labelsOf(state.lang));

/** An id such as X makes for every render of a part: random, so nobody can rely on it. */
export function useRandomId(): string {
  const [id] = useState(() => `id__${Math.random().toString(36).slice(2, 13)}`);
  return id;
}

/** Sets the title of the tab while the page stands. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
