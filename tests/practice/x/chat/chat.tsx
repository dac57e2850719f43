import { brand } from '../../data/people.ts';
import type { PracticeThread } from '../../data/practice-data.ts';
import { threads } from '../../data/threads.ts';
import { chatPath, userId } from '../addresses.ts';
import { Icon } from '../frame/icons.tsx';
import { useLabels, useTitle, useX } from '../frame/use-x.ts';
import { Avatar } from '../tweet/person.tsx';
import { accountOf } from '../world/tweet.ts';
import type { ChatMessage } from '../world/world.ts';
import { MessageBox } from './message-box.tsx';
import { MessageList } from './message-list.tsx';

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
        <MessageList person={person} messages={messages} />
        <MessageBox thread={thread} />
      </div>
    </>
  );
}
