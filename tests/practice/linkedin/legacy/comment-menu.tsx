import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Comment } from '../../kit/comment-world.ts';
import { chooseAct } from '../comment-acts.ts';
import { useEmberId } from '../frame/ember-id.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { nameOf } from '../frame/person.tsx';
import { Modal, ModalButton } from '../layers/modal.tsx';
import { act, actionsFor, type CommentAction, type Post } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

const icons: Readonly<Record<CommentAction, IconName>> = {
  copyLink: 'link-medium',
  report: 'flag-medium',
  delete: 'trash-medium',
};

/** "…" at a comment: a drop-down that is empty until it is opened. */
export function CommentMenu({ post, comment }: { readonly post: Post; readonly comment: Comment }) {
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const trigger = useEmberId();
  const content = useEmberId();
  const box = useRef<HTMLDivElement>(null);
  const world = useWorld();

  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    const { signal } = abort;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !within(box.current, event)) {
        setOpen(false);
      }
    };
    document.addEventListener('pointerdown', close, { signal });
    document.addEventListener('keydown', close, { signal });
    return () => abort.abort();
  }, [open]);

  const choose = (action: CommentAction) => {
    setOpen(false);
    chooseAct(action, { post, comment, askDelete: () => setAsking(true) });
  };
  const carryOut = () => {
    setAsking(false);
    changeWorld((before) => act(before, comment, 'delete'));
  };

  return (
    <div ref={box} className="comment-options-trigger comments-comment-meta__options">
      <div className="artdeco-dropdown artdeco-dropdown--placement-bottom">
        <button
          id={trigger}
          type="button"
          aria-expanded={open}
          className="artdeco-dropdown__trigger artdeco-button artdeco-button--circle artdeco-button--tertiary"
          onClick={() => setOpen(!open)}
        >
          <Icon
            name="overflow-web-ios-small"
            by="data-test-icon"
            label={labels.openCommentMenu(nameOf(comment.author))}
          />
        </button>
        <div
          id={content}
          tabIndex={-1}
          aria-hidden={!open}
          className={`artdeco-dropdown__content dropdown-options ${open ? 'artdeco-dropdown__content--is-open' : ''}`}
        >
          {open && (
            <div className="artdeco-dropdown__content-inner">
              <ul>
                {actionsFor(world, comment).map((action) => (
                  <li key={action}>
                    <div
                      role="button"
                      tabIndex={0}
                      className={`artdeco-dropdown__item option-${action} display-flex`}
                      onClick={() => choose(action)}
                      onKeyDown={({ key }) => {
                        if (key === 'Enter' || key === ' ') choose(action);
                      }}
                    >
                      <Icon name={icons[action]} by="data-test-icon" />
                      <span className="option-text">{labels[action]}</span>
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      {asking &&
        createPortal(
          <Modal
            role="alertdialog"
            title={labels.deleteAsk}
            onClose={() => setAsking(false)}
            actions={
              <>
                <ModalButton onPress={() => setAsking(false)}>{labels.cancel}</ModalButton>
                <ModalButton primary onPress={carryOut}>
                  {labels.delete}
                </ModalButton>
              </>
            }
          >
            <p>{labels.deleteAskMore}</p>
          </Modal>,
          document.getElementById('artdeco-modal-outlet') ?? document.body,
        )}
    </div>
  );
}

const within = (box: Element | null, event: Event) => box?.contains(event.target as Node) ?? false;
