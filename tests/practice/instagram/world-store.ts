import { create } from 'zustand';
import { pageData } from './page-data.ts';
import { initialWorld, type World } from './world.ts';

/** Other tabs and reloads find what was done here; a new start of the server begins afresh. */
const STORAGE_KEY = `practice ${pageData.startedAt} ${pageData.viewer ?? 'visitor'}`;

function savedWorld(): World | null {
  const saved = localStorage.getItem(STORAGE_KEY);
  return saved ? (JSON.parse(saved) as World) : null;
}

export const useWorld = create<World>(
  () => savedWorld() ?? initialWorld(new Date(pageData.startedAt), pageData.viewer),
);

useWorld.subscribe((world) => localStorage.setItem(STORAGE_KEY, JSON.stringify(world)));

// Two tabs on one account: what is done in one must not be undone by the other's older copy.
addEventListener('storage', ({ key }) => {
  const saved = key === STORAGE_KEY ? savedWorld() : null;
  if (saved) useWorld.setState(saved, true);
});

/** Replaces the world by what `change` makes of it. */
export function changeWorld(change: (world: World) => World): void {
  useWorld.setState(change, true);
}
