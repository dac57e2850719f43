import { posts } from '../data/posts.ts';
import { roomSvg } from '../kit/pictures.ts';
import { codeOf } from './world.ts';

/** The picture of a post. Null when no post has the code. */
export function mediaSvg(code: string): string | null {
  const index = posts.findIndex((post) => codeOf(post) === code);
  return index < 0 ? null : roomSvg(index);
}
