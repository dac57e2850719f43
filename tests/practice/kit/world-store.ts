import { create } from 'zustand';
import { readPageData } from './page-data.ts';

const { startedAt, viewer } = readPageData();

/** Other tabs and reloads find what was done here; a new start of the server begins afresh. */
const STORAGE_KEY = `practice ${startedAt} ${viewer ?? 'visitor'}`;

/** The world of this document, and the one way to change it. @param first the world of a new start */
export function storedWorld<World>(first: (startedAt: Date, viewer: string | null) => World) {
  const saved = (): World | null => {
    const text = localStorage.getItem(STORAGE_KEY);
    return text ? (JSON.parse(text) as World) : null;
  };
  const useWorld = create<World>(() => saved() ?? first(new Date(startedAt), viewer));
  useWorld.subscribe((world) => localStorage.setItem(STORAGE_KEY, JSON.stringify(world)));
  // Two tabs on one account: what is done in one must not be undone by the other's older copy.
  addEventListener('storage', ({ key }) => {
    const world = key === STORAGE_KEY ? saved() : null;
    if (world) useWorld.setState(world, true);
  });
  return {
    useWorld,
    /** Replaces the world by what `change` makes of it. */
    changeWorld: (change: (world: World) => World): void => useWorld.setState(change, true),
  };
}
