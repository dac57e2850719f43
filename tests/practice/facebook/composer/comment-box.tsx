import { type FocusEvent, useEffect, useState } from 'react';
import { brand } from '../../data/people.ts';
import { useComposer } from '../../kit/composers.ts';
import type { LexicalBox } from '../../kit/lexical-editor.ts';
import { LexicalField } from '../../kit/lexical-field.tsx';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels, pageData } from '../frame/language.ts';
import { Avatar } from '../frame/person.tsx';
import { nameOf } from '../world.ts';
import { $mentionFirst, $rawText, MentionNode } from './mention-node.ts';
import { ProfileSwitch } from './profile-switch.tsx';

/** What a box hands over: the text as people read it, and as the world keeps it. */
export interface Written {
  readonly text: string;
  readonly raw: string;
}

interface CommentBoxProps {
  /** Names the box in `practice.composers()`. */
  readonly id: string;
  readonly label: string;
  /** Id of the comment that is answered, and whom the box therefore mentions. */
  readonly answers?: { readonly id: string; readonly author: string };
  /** The text that is edited. */
  readonly text?: string;
  readonly focused: boolean;
  readonly onSend: (written: Written) => void;
}

const NODES = [MentionNode];

/** The box for comments and replies. Its send control stands there only while the box is in use. */
export function CommentBox(props: CommentBoxProps) {
  const { id, label, answers, text: first, focused, onSend } = props;
  const [text, setText] = useState('');
  const [box, setBox] = useState<LexicalBox | null>(null);
  const [inUse, setInUse] = useState(false);
  const prefix = answers ? nameOf(answers.author) : '';
  const mention = answers?.author;
  // The mention alone is nothing to send.
  const hasText = (text.startsWith(prefix) ? text.slice(prefix.length) : text).trim() !== '';

  useEffect(() => {
    if (!box) return;
    if (mention) box.fill(() => $mentionFirst(mention));
    if (first) box.setText(first);
    if (focused) box.focus();
  }, [box, mention, first, focused]);

  useComposer(() => ({
    id,
    family: 'lexical',
    text: box?.text() ?? '',
    sendAwake: inUse && hasText,
    replyTo: answers?.id ?? null,
  }));

  const send = () => {
    if (!box || !hasText) return;
    onSend({ text: box.text(), raw: box.read($rawText) });
    box.setText('');
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget) && !hasText) setInUse(false);
  };

  return (
    <div className={css('display: flex; gap: 6px; align-items: start; padding-block: 6px')}>
      {pageData.viewer && <ProfileSwitch handle={pageData.viewer} />}
      <div
        role="presentation"
        onFocus={() => setInUse(true)}
        onBlur={leave}
        className={css(
          'flex: 1; min-width: 0; padding: 8px 12px; border-radius: 18px; background: var(--comment-background)',
        )}
      >
        <div>
          <LexicalField
            flavour="rich"
            nodes={NODES}
            label={label}
            placeholder={label}
            empty={text === ''}
            onText={setText}
            onSubmit={send}
            onReady={setBox}
          />
        </div>
        <div className={css('display: flex; align-items: center; min-height: 24px')}>
          <ul className={css('display: flex; gap: 8px; flex: 1; color: rgb(var(--soft))')}>
            {labels.stickers.map((sticker) => (
              <li key={sticker}>
                <span>
                  <Pressable label={sticker}>
                    <Icon name="smile" size={16} />
                  </Pressable>
                </span>
              </li>
            ))}
          </ul>
          {inUse && <SendControl awake={hasText} onPress={send} />}
        </div>
      </div>
    </div>
  );
}

function SendControl({ awake, onPress }: { awake: boolean; onPress: () => void }) {
  return (
    <div id="focused-state-composer-submit">
      <span>
        <Pressable
          label={labels.comment}
          aria-disabled={awake ? undefined : true}
          onPress={awake ? onPress : undefined}
          className={
            awake
              ? css('color: rgb(var(--blue))')
              : css('color: rgb(var(--soft)); cursor: not-allowed; opacity: 0.6')
          }
        >
          <Icon name="send" />
        </Pressable>
      </span>
    </div>
  );
}

/**
 * The box under a post in a list before anybody has touched it: a textbox by role, no editor yet. A
 * click or focus puts the real one in its place.
 */
export function IdleBox(props: Omit<CommentBoxProps, 'focused'>) {
  const [awake, setAwake] = useState(false);
  if (awake) return <CommentBox {...props} focused />;
  return (
    <div className={css('display: flex; gap: 6px; padding-block: 6px')}>
      {pageData.viewer && <Avatar handle={pageData.viewer} size={32} />}
      <div role="presentation" className={css('flex: 1')}>
        <div
          role="textbox"
          tabIndex={0}
          aria-label={props.label}
          onClick={() => setAwake(true)}
          onFocus={() => setAwake(true)}
          className={css(
            'padding: 8px 12px; border-radius: 18px; cursor: text; color: rgb(var(--soft)); background: var(--comment-background)',
          )}
        >
          <div dir="auto">{props.label}</div>
        </div>
      </div>
    </div>
  );
}

/** "Comment as" names the Page one acts as; a person is not named. */
export function commentLabel(viewer: string): string {
  return viewer === brand.handle ? labels.commentAs(nameOf(viewer)) : labels.writeComment;
}
