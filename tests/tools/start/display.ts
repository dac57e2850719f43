import type { Machine } from '../browser/places.ts';

/** Whether a window can be shown. Linux without X and Wayland has none; elsewhere there is one. */
export function hasDisplay({ platform, env }: Machine): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
