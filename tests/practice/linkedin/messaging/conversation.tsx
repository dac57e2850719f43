import { useLayoutEffect, useRef } from 'react';
import type { Message, Thread } from '../../kit/comment-world.ts';
import { Link } from '../../kit/link.tsx';
import { messageUrn, profilePath } from '../addresses.ts';
import { useEmberId } from '../frame/ember-id.ts';
import { labels, lang } from '../frame/language.ts';
import { Face, nameOf } from '../frame/person.tsx';
import { MessageBox } from './message-box.tsx';

interface ConversationProps {
  readonly thread: Thread;
  /** Where it stands: the page and the overlay may show the same one. */
  readonly surface: 'page' | 'overlay';
}

/** A conversation: its messages, oldest first, and the box. */
export function Conversation({ thread, surface }: ConversationProps) {
  const pane = useRef<HTMLDivElement>(null);
  const messages = thread.messages.filter(({ removed }) => !removed);
  const count = messages.length;
  useLayoutEffect(() => {
    if (pane.current && count > 0) pane.current.scrollTop = pane.current.scrollHeight;
  }, [count]);
  return (
    <div className="msg-convo-wrapper">
      <div className="msg-title-bar">
        <Link to={profilePath(thread.with)} className="msg-thread__link-to-profile">
          <h2 className="msg-entity-lockup__entity-title">{nameOf(thread.with)}</h2>
        </Link>
      </div>
      <div ref={pane} className="msg-s-message-list">
        <ul className="msg-s-message-list-content">
          {messages.map((message, index) => (
            <Event
              key={message.id}
              message={message}
              before={messages[index - 1]}
              isOwn={message.author !== thread.with}
            />
          ))}
        </ul>
      </div>
      <MessageBox id={`${surface} ${thread.id}`} thread={thread} />
    </div>
  );
}

interface EventProps {
  readonly message: Message;
  readonly before: Message | undefined;
  readonly isOwn: boolean;
}

/** Milliseconds after which the same person's next message begins a new run. */
const RUN_MS = 10 * 60_000;

/** A message. Who wrote it and when stands at the first of a run alone. */
function Event({ message, before, isOwn }: EventProps) {
  const id = useEmberId();
  const name = nameOf(message.author);
  const at = new Date(message.at);
  const isFirst =
    before?.author !== message.author || at.getTime() - Date.parse(before.at) > RUN_MS;
  const day = dayOf(message.at);
  return (
    <li className="msg-s-message-list__event">
      {(!before || dayOf(before.at) !== day) && (
        <time className="msg-s-message-list__time-heading">{day}</time>
      )}
      <div
        id={id}
        className={`msg-s-event-listitem ${isOwn ? '' : 'msg-s-event-listitem--other'}`}
        data-event-urn={messageUrn(message.at, message.id)}
      >
        {isFirst && (
          <>
            <span className="msg-s-event-listitem--group-a11y-heading visually-hidden">
              {labels.sentFollowing(name, timeOf(at))}
            </span>
            <div className="msg-s-message-group__meta">
              <Face handle={message.author} size={32} alt={name} />
              <Link to={profilePath(message.author)} className="msg-s-message-group__profile-link">
                <span className="msg-s-message-group__name">{name}</span>
              </Link>
              <time className="msg-s-message-group__timestamp">{timeOf(at)}</time>
            </div>
          </>
        )}
        <div className="msg-s-event-listitem__message-bubble">
          <p className="msg-s-event-listitem__body" dir="auto">
            {message.text}
          </p>
        </div>
      </div>
    </li>
  );
}

const timeOf = (at: Date) =>
  new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(at);

const dayOf = (iso: string) =>
  new Intl.DateTimeFormat(lang, { weekday: 'long' }).format(new Date(iso));
