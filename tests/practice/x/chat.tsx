import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { stableNumber } from '../data/native-ids.ts';
import { brand } from '../data/people.ts';
import type { PracticeThread } from '../data/practice-data.ts';
import { threads } from '../data/threads.ts';
import { chatPath, userId } from './addresses.ts';
import { announceComposer } from './composers.ts';
import { Icon } from './icons.tsx';
import type { Labels } from './labels.ts';
import { Avatar } from './person.tsx';
import { happen } from './store.ts';
import { accountOf } from './tweet.ts';
import { useLabels, useTitle, useX } from './use-x.ts';
import type { ChatMessage } from './world.ts';

/** The conversation at a Chat address: the customer is whichever of the two users the brand is not. */
export function threadAt(first: string | null, second: string | null): PracticeThread | undefined {
  return threads.find(({ with: customer }) => {
    const pair = [userId(customer), userId(brand.handle)];
    return first !== null && second !== null && pair.includes(first) && pair.includes(second);
  });
}

/** X Chat: another application than the rest of X, with other marks in its markup. */
export function ChatPage({ thread }: { thread: PracticeThread | undefined }) {
  const labels = useLabels();
  useTitle(`${labels.chats.title} / X`);
  return (
    <main role="main" className="main">
      <div data-testid="dm-container" className="flex chat">
        <div data-testid="dm-inbox-panel" className="flex flex-col inbox">
          <div data-testid="dm-inbox-title" className="chat-title">
            {labels.chats.title}
          </div>
          {threads.map((it) => (
            <InboxRow key={it.id} thread={it} />
          ))}
        </div>
        <div data-testid="dm-conversation-panel" className="flex flex-col talk">
          {thread ? (
            <Conversation key={thread.id} thread={thread} />
          ) : (
            <div data-testid="dm-empty-conversation-state" className="empty">
              {labels.chats.empty}
            </div>
          )}
        </div>
      </div>
    </main>
  );
}

const noMessages: readonly ChatMessage[] = [];

function InboxRow({ thread }: { thread: PracticeThread }) {
  const labels = useLabels();
  const messages = useX(({ world }) => world.messages.get(thread.id) ?? noMessages);
  const person = accountOf(thread.with);
  const last = messages.at(-1);
  const preview = `${last?.author === brand.handle ? labels.chats.you : ''}${last?.text ?? ''}`;
  const [first, second] = chatPath(thread.with).split('/').at(-1)?.split('-') ?? [];
  return (
    <a
      href={chatPath(thread.with)}
      data-testid={`dm-conversation-item-${first}:${second}`}
      aria-description={`${person.name}, ${preview}`}
      className="flex inbox-row"
    >
      <Avatar person={person} linked={false} />
      <div className="account-names">
        <div dir="auto" className="name">
          <span>{person.name}</span>
        </div>
        <div dir="auto" className={last?.author === brand.handle ? 'muted' : 'unread'}>
          {preview}
        </div>
      </div>
    </a>
  );
}

function Conversation({ thread }: { thread: PracticeThread }) {
  const labels = useLabels();
  const messages = useX(({ world }) => world.messages.get(thread.id) ?? noMessages);
  const person = accountOf(thread.with);
  const end = useRef<HTMLDivElement>(null);
  const count = messages.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  return (
    <>
      <div data-testid="dm-conversation-header" className="flex chat-head edge">
        <a href={`/${person.handle}`} className="flex">
          <Avatar person={person} linked={false} />
          <span data-testid="dm-conversation-username" dir="auto" className="name">
            {person.name}
          </span>
        </a>
        <button
          type="button"
          aria-label={labels.more}
          data-testid="dm-conversation-more-button"
          className="round"
        >
          <Icon name="dots" />
        </button>
      </div>
      <div data-testid="dm-conversation-content" className="flex flex-col talk-body">
        <div data-testid="dm-message-scroller" className="talk-scroll">
          <div data-testid="dm-message-list-container">
            <div data-testid="dm-message-list">
              <div data-index={0} data-testid="dm-conversation-header-item" className="chat-start">
                <Avatar person={person} />
                <span dir="auto">{person.name}</span>
                <span dir="ltr" className="muted">
                  @{person.handle}
                </span>
              </div>
              {messages.map((message, index) => (
                <Message
                  key={message.id}
                  index={index + 1}
                  message={message}
                  firstOfDay={!sameDay(messages[index - 1], message)}
                />
              ))}
            </div>
          </div>
          <div ref={end} />
        </div>
        <MessageBox thread={thread} />
      </div>
    </>
  );
}

interface MessageProps {
  readonly index: number;
  readonly message: ChatMessage;
  readonly firstOfDay: boolean;
}

function Message({ index, message, firstOfDay }: MessageProps) {
  const labels = useLabels();
  const own = message.author === brand.handle;
  const id = messageUuid(message.id);
  return (
    <div data-index={index}>
      {firstOfDay && (
        <div className="flex justify-center day">
          <span>{dayOf(message.at, labels)}</span>
        </div>
      )}
      <div
        data-testid={`message-${id}`}
        {...(own ? { 'data-send-status': 'sent' } : {})}
        className={`flex w-full ${own ? 'justify-end' : 'justify-start'}`}
      >
        <div className={own ? 'bubble mine' : 'bubble'}>
          <div data-testid={`message-text-${id}`}>
            <span dir="auto">{message.text}</span>
          </div>
          <span className="clock">
            {new Intl.DateTimeFormat(labels.locale, {
              hour: 'numeric',
              minute: '2-digit',
            }).format(message.at)}
          </span>
        </div>
      </div>
    </div>
  );
}

/** The box for a message: a textarea that React holds; Enter sends. */
function MessageBox({ thread }: { thread: PracticeThread }) {
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

/** A UUID that depends on the message alone; unlike a status id it tells no time. */
function messageUuid(id: string): string {
  const digits = `${stableNumber(`${id} a`, 16)}${stableNumber(`${id} b`, 16)}`;
  return digits.replace(/^(.{8})(.{4}).(.{3})(.{4})(.{12}).*$/, '$1-$2-4$3-$4-$5');
}

const dayOf = (at: number, labels: Labels): string =>
  new Intl.DateTimeFormat(labels.locale, {
    calendar: 'gregory',
    dateStyle: 'medium',
  }).format(at);

const sameDay = (one: ChatMessage | undefined, other: ChatMessage): boolean =>
  one !== undefined && new Date(one.at).toDateString() === new Date(other.at).toDateString();
