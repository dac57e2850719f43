import type { BoxProps } from '../composer/box-props.ts';
import { useEditorBox } from '../composer/use-editor-box.ts';
import { useEmberId } from '../frame/ember-id.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { Face } from '../frame/person.tsx';
import { useWorld } from '../world-store.ts';

/** A comment or reply box: Quill 1, and a control that is not mounted before Quill has text. */
export function CommentBox(props: BoxProps) {
  const { target } = props;
  const viewer = useWorld((world) => world.viewer);
  const id = useEmberId();
  const { mount, blank, send } = useEditorBox({
    ...props,
    family: 'quill',
    label: labels.editorContent,
    placeholder: target ? labels.addReply : labels.addComment,
  });
  return (
    <div
      id={id}
      className={`comments-comment-box--cr ${target ? 'comments-comment-box--reply' : ''}`}
    >
      <div className="display-flex">
        {viewer && (
          <Face handle={viewer} size={target ? 24 : 32} className="comments-comment-box__face" />
        )}
        <form
          className="comments-comment-box__form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <div className="comments-comment-texteditor">
            <div className="comments-comment-box-comment__text-editor">
              <div className="editor-container relative">
                <div ref={mount} className="editor-content" />
              </div>
            </div>
            <div className="display-flex comments-comment-box__foot">
              <button
                type="button"
                title={labels.emoji}
                aria-label={labels.emoji}
                aria-expanded="false"
                className="comments-comment-box__emoji-picker-trigger artdeco-button artdeco-button--circle"
              >
                <Icon name="emoji-small" by="data-test-icon" />
              </button>
              <button
                type="button"
                aria-label={labels.photo}
                className="comments-comment-box__detour-icons artdeco-button artdeco-button--circle"
              >
                <Icon name="image-small" by="data-test-icon" />
              </button>
              <div className="display-flex align-items-center">
                {!blank && (
                  <button
                    type="submit"
                    className="comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary"
                  >
                    <span className="artdeco-button__text">{`\n${target ? labels.reply : labels.comment}\n`}</span>
                  </button>
                )}
              </div>
            </div>
          </div>
        </form>
      </div>
    </div>
  );
}
