import { useMemo, useRef, useState } from 'react';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { pinnedFirst, useLoaded } from '../../kit/use-loaded.ts';
import { labels } from '../frame/language.ts';
import { Menu, MenuItem } from '../frame/menu.tsx';
import { type Sort, threadsAt } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { Thread } from './comment-thread.tsx';
import { useSurface } from './surface.ts';

interface CommentListProps {
  /** The comment the address names: its thread stands first. */
  readonly pinned?: string | null;
  readonly step: number;
  /** What "View more comments" does instead of loading more. */
  readonly onMore?: () => void;
}

const SORTS: readonly Sort[] = ['relevant', 'newest', 'all'];

/** The comments of a surface's post, as many as are loaded. */
export function CommentList({ pinned = null, step, onMore }: CommentListProps) {
  const { post, name } = useSurface();
  const world = useWorld();
  const [sort, setSort] = useState<Sort>('relevant');
  const all = useMemo(
    () => pinnedFirst(threadsAt(world, post.id, sort), pinned),
    [world, post.id, sort, pinned],
  );
  const { shown, more, loadMore } = useLoaded(all, step);
  const sortable = name === 'page' || name === 'dialog';
  return (
    <div>
      {sortable && <SortMenu sort={sort} onSort={setSort} />}
      {shown.map((thread) => (
        <Thread key={thread.comment.id} thread={thread} />
      ))}
      {more && (
        <Pressable
          onPress={onMore ?? loadMore}
          className={css(
            'display: block; padding-block: 6px; color: rgb(var(--soft)); font-weight: 600',
          )}
        >
          <span>
            <span dir="auto">{labels.moreComments}</span>
          </span>
        </Pressable>
      )}
    </div>
  );
}

function SortMenu({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  return (
    <div className={css('padding-block: 8px; color: rgb(var(--soft)); font-weight: 600')}>
      <Pressable
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
        className={css('display: inline-block')}
      >
        <span dir="auto">{labels.sorts[sort]}</span>
      </Pressable>
      {open && button.current && (
        <Menu anchor={button.current} onClose={() => setOpen(false)}>
          {SORTS.map((choice) => (
            <MenuItem
              key={choice}
              name={labels.sorts[choice]}
              onChoose={() => {
                onSort(choice);
                setOpen(false);
              }}
            />
          ))}
        </Menu>
      )}
    </div>
  );
}
