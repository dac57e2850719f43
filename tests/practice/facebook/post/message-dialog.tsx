import { useState } from 'react';
import type { Comment } from '../../kit/comment-world.ts';
import { sent, useComposer } from '../../kit/composers.ts';
import type { LexicalBox } from '../../kit/lexical-editor.ts';
import { LexicalField } from '../../kit/lexical-field.tsx';
import { css } from '../../kit/styles.ts';
import { longAge } from '../frame/ages.ts';
import { Dialog, DialogButton, DialogFoot, DialogText } from '../frame/dialogs.tsx';
import { labels, pageData } from '../frame/language.ts';
import { Avatar } from '../frame/person.tsx';
import { EmojiText } from '../frame/rich-text.tsx';
import { nameOf, sendPrivately, shownText } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

interface MessageDialogProps {
  readonly comment: Comment;
  readonly onClose: () => void;
}

/**
 * "Message <Name>": a private letter to a comment's author. It stands over the post's dialog with its
 * public boxes, and has an editor of its own whose only name is its placeholder.
 */
export function MessageDialog({ comment, onClose }: MessageDialogProps) {
  const name = nameOf(comment.author);
  const placeholder = labels.messageAs(nameOf(pageData.viewer ?? comment.author));
  const [text, setText] = useState('');
  const [box, setBox] = useState<LexicalBox | null>(null);
  const awake = text.trim() !== '';

  useComposer(() => ({
    id: `message:${comment.id}`,
    family: 'lexical',
    text: box?.text() ?? '',
    sendAwake: awake,
    replyTo: comment.id,
  }));

  const send = () => {
    const written = box?.text() ?? '';
    if (!written.trim()) return;
    const { world, id } = sendPrivately(useWorld.getState(), comment, written);
    sent.push({ id, text: written, replyTo: comment.id, private: true });
    onClose();
    changeWorld(() => world);
  };

  return (
    <Dialog title={labels.messageTo(name)} named="by-label" onClose={onClose}>
      <DialogText>{labels.messageMore(name)}</DialogText>
      <div className={css('display: flex; gap: 12px; padding: 16px')}>
        <Avatar handle={comment.author} size={40} />
        <div className={css('min-width: 0')}>
          <div>
            <span dir="auto">
              <span>
                <EmojiText text={name} />
              </span>
            </span>
          </div>
          <span dir="auto" className={css('color: rgb(var(--soft)); font-size: 13px')}>
            <div>
              <span>
                <EmojiText text={shownText(comment.text)} />
              </span>
              <div />
              <span>
                <abbr aria-label={longAge(comment.at)}>
                  <span>{longAge(comment.at)}</span>
                </abbr>
              </span>
            </div>
          </span>
        </div>
      </div>
      <div
        className={css(
          'margin-inline: 16px; padding: 8px 12px; min-height: 80px; border: 1px solid rgb(var(--line)); border-radius: 8px',
        )}
      >
        <span dir="auto">
          <LexicalField
            flavour="rich"
            placeholder={placeholder}
            empty={text === ''}
            onText={setText}
            onSubmit={send}
            onReady={setBox}
          />
        </span>
      </div>
      <DialogFoot>
        <DialogButton name={labels.goBack} onPress={onClose} />
        <DialogButton name={labels.sendPrivate} strong disabled={!awake} onPress={send} />
      </DialogFoot>
    </Dialog>
  );
}
