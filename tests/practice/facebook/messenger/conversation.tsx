import { useState } from 'react';
import { personOf } from '../../data/people.ts';
import { addMessage, type Message, type Thread } from '../../kit/comment-world.ts';
import { sent, useComposer } from '../../kit/composers.ts';
import type { LexicalBox } from '../../kit/lexical-editor.ts';
import { LexicalField } from '../../kit/lexical-field.tsx';
import { MessageList } from '../../kit/message-list.tsx';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { dateAndTime } from '../frame/ages.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { Avatar } from '../frame/person.tsx';
import { EmojiText } from '../frame/rich-text.tsx';
import { nameOf } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

export function Conversation({ thread }: { readonly thread: Thread }) {
  const { name } = personOf(thread.with);
  return (
    <div
      role="main"
      className={css('flex: 1; min-width: 0; display: flex; flex-direction: column')}
    >
      <div
        className={css(
          'display: flex; gap: 12px; align-items: center; padding: 12px 16px; border-block-end: 1px solid rgb(var(--line)); font-weight: 600',
        )}
      >
        <Avatar handle={thread.with} size={40} />
        <h2 dir="auto">
          <EmojiText text={name} />
        </h2>
      </div>
      <MessageList
        role="log"
        aria-label={labels.messagesWith(name)}
        thread={thread}
        draw={(message, before) => (
          <MessageRow message={message} before={before} other={thread.with} />
        )}
      />
      <MessageBox key={thread.id} thread={thread} />
    </div>
  );
}

interface MessageRowProps {
  readonly message: Message;
  readonly before: Message | undefined;
  readonly other: string;
}

/** One message: time, sender and text are in the label; only the text is drawn. */
function MessageRow({ message, before, other }: MessageRowProps) {
  const own = message.author !== other;
  const sender = own ? labels.you : nameOf(message.author);
  const newDay = before?.at.slice(0, 10) !== message.at.slice(0, 10);
  return (
    <>
      {newDay && (
        <div
          data-scope="date_break"
          className={css(
            'padding: 16px; text-align: center; font-size: 12px; color: rgb(var(--soft))',
          )}
        >
          <span dir="auto">{dateAndTime(message.at)}</span>
        </div>
      )}
      <div
        data-scope="messages_table"
        data-message-id={`mid.$cAAB${message.id}`}
        aria-label={labels.messageLabel(dateAndTime(message.at), sender, message.text)}
        className={`${css('display: flex; padding: 2px 16px')} ${own ? css('justify-content: flex-end') : ''}`}
      >
        <div
          role="button"
          tabIndex={-1}
          className={`${css('max-width: 60%; padding: 8px 12px; border-radius: 18px; white-space: pre-wrap; overflow-wrap: anywhere')} ${
            own
              ? css('background: rgb(var(--blue)); color: #fff')
              : css('background: rgb(var(--field))')
          }`}
        >
          <span dir="auto">
            <EmojiText text={message.text} />
          </span>
        </div>
      </div>
    </>
  );
}

/** The box of a conversation: no send control while it is empty, and Enter sends. */
function MessageBox({ thread }: { readonly thread: Thread }) {
  const [text, setText] = useState('');
  const [box, setBox] = useState<LexicalBox | null>(null);
  const awake = text.trim() !== '';

  useComposer(() => ({
    id: `messages:${thread.id}`,
    family: 'lexical',
    text: box?.text() ?? '',
    sendAwake: awake,
    replyTo: null,
  }));

  const send = () => {
    const written = box?.text() ?? '';
    if (!box || !written.trim()) return;
    const { world, id } = addMessage(useWorld.getState(), { threadId: thread.id, text: written });
    sent.push({ id, text: written, replyTo: null, private: true });
    changeWorld(() => world);
    box.setText('');
  };

  return (
    <div className={css('display: flex; align-items: center; gap: 8px; padding: 12px 16px')}>
      <div
        className={css(
          'flex: 1; min-width: 0; padding: 8px 12px; border-radius: 20px; background: rgb(var(--field))',
        )}
      >
        <LexicalField
          flavour="rich"
          label={labels.writeTo(nameOf(thread.with))}
          placeholder="Aa"
          empty={text === ''}
          onText={setText}
          onSubmit={send}
          onReady={setBox}
        />
      </div>
      {awake && (
        <Pressable
          label={labels.pressEnter}
          onPress={send}
          className={css('color: rgb(var(--blue))')}
        >
          <Icon name="send" />
        </Pressable>
      )}
    </div>
  );
}
