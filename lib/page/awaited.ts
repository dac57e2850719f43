import type { ItemKey } from '../domain/ids.ts';

/**
 * New items whose first answer is about to come: drawing them twice within a moment would cost the
 * page twice, and a word that flickers tells nobody anything. Who is late is told, to be drawn without.
 * @param patienceMs how long an answer is waited for
 */
export function createAwaited(
  patienceMs: number,
  onLate: (keys: readonly ItemKey[]) => void,
  signal: AbortSignal,
) {
  const keys = new Set<ItemKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    add(key: ItemKey): void {
      keys.add(key);
      timer ??= setTimeout(() => {
        timer = undefined;
        const late = [...keys];
        keys.clear();
        onLate(late);
      }, patienceMs);
    },
    has: (key: ItemKey): boolean => keys.has(key),
    delete: (key: ItemKey): boolean => keys.delete(key),
  };
}
