import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { stableNumber } from '../../data/native-ids.ts';
import { brand } from '../../data/people.ts';
import type { PracticePerson } from '../../data/practice-data.ts';
import type { Labels } from '../frame/labels.ts';
import { useLabels } from '../frame/use-x.ts';
import { layOut } from '../timeline/slots.ts';
import { Avatar } from '../tweet/person.tsx';
import type { ChatMessage } from '../world/world.ts';

const GUESSED_HEIGHT = 70;
const AHEAD = 300;

interface MessageListProps {
  readonly person: PracticePerson;
  /** Oldest first. */
  readonly messages: readonly ChatMessage[];
}

/** The messages as X Chat lists them: of many only those near the view, each with its number. */
export function MessageList({ person, messages }: MessageListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [view, setView] = useState({ from: 0, to: 0 });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { placed, total } = layOut(
    ['start', ...messages.map(({ id }) => id)],
    heights.current,
    GUESSED_HEIGHT,
  );
  const near = placed
    .map((row, index) => ({ ...row, index }))
    .filter(({ top, height }) => top + height > view.from - AHEAD && top < view.to + AHEAD);

  useLayoutEffect(() => {
    let changed = false;
    for (const [place, row] of near.entries()) {
      const height = (list.current?.children[place] as HTMLElement | undefined)?.offsetHeight ?? 0;
      if (heights.current.get(row.key) === height) continue;
      heights.current.set(row.key, height);
      changed = true;
    }
    if (changed) redraw();
  });
  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    setView({ from: scrollTop, to: scrollTop + clientHeight });
  }, []);
  useLayoutEffect(look, [look]);
  useStayAtEnd(scroller, total);

  return (
    <div ref={scroller} data-testid="dm-message-scroller" className="talk-scroll" onScroll={look}>
      <div data-testid="dm-message-list-container">
        <div
          ref={list}
          data-testid="dm-message-list"
          style={{ position: 'relative', height: `${total}px` }}
        >
          {near.map(({ key, index, top }) => {
            const message = messages[index - 1];
            return (
              <Numbered key={key} index={index} top={top}>
                {message ? (
                  <Message message={message} firstOfDay={!sameDay(messages[index - 2], message)} />
                ) : (
                  <ThreadStart person={person} />
                )}
              </Numbered>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Goes to the newest message at first, and with the list while one is at its end. */
function useStayAtEnd(scroller: RefObject<HTMLElement | null>, total: number): void {
  const atEnd = useRef(true);
  useEffect(() => {
    const stop = new AbortController();
    const element = scroller.current;
    element?.addEventListener(
      'scroll',
      () => {
        atEnd.current = element.scrollTop + element.clientHeight >= element.scrollHeight - 40;
      },
      { passive: true, signal: stop.signal },
    );
    return () => stop.abort();
  }, [scroller]);
  useLayoutEffect(() => {
    if (total > 0 && atEnd.current) scroller.current?.scrollTo(0, total);
  }, [scroller, total]);
}

interface NumberedProps {
  readonly index: number;
  readonly top: number;
  readonly children: ReactNode;
}

function Numbered({ index, top, children }: NumberedProps) {
  return (
    <div
      data-index={index}
      style={{ position: 'absolute', width: '100%', transform: `translateY(${top}px)` }}
    >
      {children}
    </div>
  );
}

function ThreadStart({ person }: { person: PracticePerson }) {
  return (
    <div data-testid="dm-conversation-header-item" className="chat-start">
      <Avatar person={person} />
      <span dir="auto">{person.name}</span>
      <span dir="ltr" className="muted">
        @{person.handle}
      </span>
    </div>
  );
}

interface MessageProps {
  readonly message: ChatMessage;
  readonly firstOfDay: boolean;
}

function Message({ message, firstOfDay }: MessageProps) {
  const labels = useLabels();
  const own = message.author === brand.handle;
  const id = messageUuid(message.id);
  return (
    <>
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
    </>
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
