import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Comment } from '../../kit/comment-world.ts';
import { css } from '../../kit/styles.ts';
import { chooseAct } from '../comment-acts.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { nameOf } from '../frame/person.tsx';
import { act, actionsFor, type CommentAction, type Post } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

const icons: Readonly<Record<CommentAction, IconName>> = {
  copyLink: 'link-medium',
  report: 'flag-medium',
  delete: 'trash-medium',
};

interface CommentMenuProps {
  readonly post: Post;
  readonly comment: Comment;
}

/** "…" at a comment: a menu far from it in the document, and a real dialog before deleting. */
export function SduiCommentMenu({ post, comment }: CommentMenuProps) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  const [asking, setAsking] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const world = useWorld();

  useEffect(() => {
    if (!place) return;
    const abort = new AbortController();
    const { signal } = abort;
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const closeOutside = ({ target }: Event) => {
      const inside = [menu.current, trigger.current].some((part) => part?.contains(target as Node));
      if (!inside) setPlace(null);
    };
    document.addEventListener('pointerdown', closeOutside, { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && setPlace(null), {
      signal,
    });
    return () => abort.abort();
  }, [place]);

  const toggle = () => {
    const box = trigger.current?.getBoundingClientRect();
    setPlace(place || !box ? null : { top: box.bottom + 4, left: Math.max(8, box.right - 240) });
  };
  const choose = (action: CommentAction) => {
    setPlace(null);
    chooseAct(action, { post, comment, askDelete: () => setAsking(true) });
  };

  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-label={labels.moreOptions(nameOf(comment.author))}
        aria-expanded={place !== null}
        aria-haspopup="menu"
        onClick={toggle}
      >
        <Icon name="overflow-web-ios-small" by="id" />
      </button>
      {place &&
        createPortal(
          <div
            ref={menu}
            role="menu"
            style={place}
            className={css(
              'position: fixed; z-index: 10; width: 240px; padding-block: 6px; border-radius: 8px; background: rgb(var(--lift)); box-shadow: 0 2px 12px rgba(0, 0, 0, 0.35)',
            )}
          >
            {actionsFor(world, comment).map((action) => (
              <div
                key={action}
                role="menuitem"
                tabIndex={0}
                className={css(
                  'display: flex; gap: 10px; align-items: center; padding: 8px 14px; :hover background: rgb(var(--field))',
                )}
                onClick={() => choose(action)}
                onKeyDown={({ key }) => {
                  if (key === 'Enter' || key === ' ') choose(action);
                }}
              >
                <Icon name={icons[action]} by="id" />
                <p>{labels[action]}</p>
              </div>
            ))}
          </div>,
          document.body,
        )}
      {asking && (
        <DeleteDialog
          onClose={() => setAsking(false)}
          onDelete={() => changeWorld((before) => act(before, comment, 'delete'))}
        />
      )}
    </>
  );
}

interface DeleteDialogProps {
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

function DeleteDialog({ onClose, onDelete }: DeleteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const button = css('padding: 6px 16px; border-radius: 16px; font-weight: 600');
  return createPortal(
    <dialog
      ref={dialog}
      data-testid="dialog"
      aria-label={labels.deleteAsk}
      onClose={onClose}
      className={css(
        'width: 360px; padding: 20px; border: 0; border-radius: 8px; background: rgb(var(--lift)); color: rgb(var(--text))',
      )}
    >
      <h2 className={css('font-size: 18px; font-weight: 600')}>{labels.deleteAsk}</h2>
      <p className={css('margin-block: 10px 18px')}>{labels.deleteAskMore}</p>
      <div className={css('display: flex; gap: 8px; justify-content: end')}>
        <button type="button" className={button} onClick={() => dialog.current?.close()}>
          {labels.cancel}
        </button>
        <button
          type="button"
          className={`${button} ${css('background: rgb(var(--blue)); color: rgb(var(--card))')}`}
          onClick={onDelete}
        >
          {labels.delete}
        </button>
      </div>
    </dialog>,
    document.body,
  );
}
