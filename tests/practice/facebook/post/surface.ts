import { createContext, useContext } from 'react';
import type { Post } from '../posts.ts';

/** One place that shows a post with its comments; several stand on a page at once. */
export interface Surface {
  readonly name: 'page' | 'dialog' | 'timeline' | 'feed';
  readonly post: Post;
  /** The address under which this place puts its comments. */
  readonly path: string;
}

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('A comment stands outside of any post');
  return surface;
}
