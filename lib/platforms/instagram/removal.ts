import type { RemovalAct } from '../types.ts';

export const removal: readonly RemovalAct[] = [];
