import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Comment } from '../../kit/comment-world.ts';
import type { ReplyTarget } from '../composer/box-props.ts';
import type { Post } from '../world.ts';
import { CommentMenu } from './comment-menu.tsx';

/** One place that shows a post with its comments: the page of the post, or the modal. */
export interface Surface {
  readonly name: 'page' | 'modal';
  readonly post: Post;
  readonly target: ReplyTarget | null;
  readonly reply: (comment: Comment) => void;
  readonly openMenu: (comment: Comment) => void;
}

const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('A comment stands outside of any post');
  return surface;
}

interface PostSurfaceProps {
  readonly name: Surface['name'];
  readonly post: Post;
  readonly children: ReactNode;
}

/** Ties rows, comment box and menu of one post together. The menu outlives the row it was opened at. */
export function PostSurface({ name, post, children }: PostSurfaceProps) {
  const [target, setTarget] = useState<ReplyTarget | null>(null);
  const [menuFor, setMenuFor] = useState<Comment | null>(null);
  const reply = useCallback((comment: Comment) => setTarget({ comment }), []);
  const surface = useMemo(
    () => ({ name, post, target, reply, openMenu: setMenuFor }),
    [name, post, target, reply],
  );
  return (
    <SurfaceContext value={surface}>
      {children}
      {menuFor && (
        <CommentMenu
          comment={menuFor}
          asksAgain={name === 'modal'}
          onClose={() => setMenuFor(null)}
        />
      )}
    </SurfaceContext>
  );
}
