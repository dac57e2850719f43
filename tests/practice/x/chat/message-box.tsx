import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PracticeThread } from '../../data/practice-data.ts';
import { announceComposer } from '../composer/composers.ts';
import { Icon } from '../frame/icons.tsx';
import { happen } from '../frame/store.ts';
import { useLabels } from '../frame/use-x.ts';

/** The box for a message: a textarea that React holds; Enter sends. */
export function MessageBox({ thread }: { thread: PracticeThread }) {
  const labels = useLabels();
  const [text, setText] = useState('');
  const live = useRef('');
  const id = `chat ${thread.id}`;
  useEffect(
    () =>
      announceComposer(id, () => ({
        id,
        family: 'textarea',
        text: live.current,
        sendAwake: live.current.trim() !== '',
        replyTo: null,
      })),
    [id],
  );
  const take = (next: string) => {
    live.current = next;
    setText(next);
  };
  const send = () => {
    if (text.trim() === '') return;
    happen({
      type: 'message',
      thread: thread.id,
      text: text.trim(),
      at: Date.now(),
    });
    take('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      data-testid="dm-composer-form"
      className="flex message-box"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div data-testid="dm-composer-container" className="flex w-full">
        <button
          type="button"
          aria-label={labels.chats.attach}
          data-testid="dm-composer-attachment-button"
          className="round"
        >
          <Icon name="plus" />
        </button>
        <div data-testid="dm-composer-input-container" className="flex w-full">
          <textarea
            data-testid="dm-composer-textarea"
            dir="auto"
            rows={1}
            placeholder={labels.chats.message}
            aria-label={labels.chats.message}
            value={text}
            onChange={(event) => take(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        {text.trim() !== '' && (
          <button
            type="submit"
            aria-label={labels.chats.send}
            data-testid="dm-composer-send-button"
            className="round"
          >
            <Icon name="send" />
          </button>
        )}
      </div>
    </form>
  );
}
