import { css } from '../../kit/styles.ts';
import type { BoxProps } from '../composer/box-props.ts';
import { useEditorBox } from '../composer/use-editor-box.ts';
import { named, namedTwice, useRenderKey } from '../frame/component-key.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';

/** A comment or reply box: TipTap, and beside it the place of a control that only text brings. */
export function SduiCommentBox(props: BoxProps) {
  const { target } = props;
  const key = useRenderKey();
  const { mount, blank, send } = useEditorBox({
    ...props,
    family: 'tiptap',
    label: labels.editorComment,
    placeholder: target ? labels.addReply : labels.addComment,
  });
  return (
    <div
      className={css(
        'margin-block: 8px; padding: 8px 12px; border: 1px solid rgb(var(--line)); border-radius: 20px',
      )}
    >
      <div {...named(`commentBox-${key}`)}>
        <div className={css('display: flex; gap: 8px; align-items: end')}>
          <div
            data-testid="ui-core-tiptap-text-editor-wrapper"
            className={css('position: relative; flex: 1; min-width: 0')}
          >
            <div ref={mount} />
            {blank && !target && (
              <div
                aria-hidden="true"
                className={css(
                  'position: absolute; inset-block-start: 0; inset-inline-start: 0; pointer-events: none; color: rgb(var(--soft))',
                )}
              >
                {labels.addComment}
              </div>
            )}
          </div>
          <button type="button" aria-label={labels.emoji}>
            <Icon name="emoji-small" by="id" />
          </button>
          <button type="button" aria-label={labels.photo}>
            <Icon name="image-small" by="id" />
          </button>
        </div>
      </div>
      <div {...namedTwice(`${key}-commentButtonSectionFeedType_FEED_DETAIL`)}>
        {!blank && (
          <button
            type="button"
            className={css(
              'margin-block-start: 6px; padding: 4px 14px; border-radius: 14px; background: rgb(var(--blue)); color: rgb(var(--card)); font-weight: 600',
            )}
            onClick={send}
          >
            <span>{target ? labels.reply : labels.comment}</span>
          </button>
        )}
      </div>
    </div>
  );
}
