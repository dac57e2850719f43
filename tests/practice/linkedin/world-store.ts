import { storedWorld } from '../kit/world-store.ts';
import { initialWorld } from './world.ts';

export const { useWorld, changeWorld } = storedWorld(initialWorld);
