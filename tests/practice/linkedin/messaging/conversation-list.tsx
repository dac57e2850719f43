import type { Thread } from '../../kit/comment-world.ts';
import { labels, lang } from '../frame/language.ts';
import { Face, nameOf } from '../frame/person.tsx';
import { useWorld } from '../world-store.ts';

interface ConversationListProps {
  readonly openId: string | null;
  readonly onOpen: (threadId: string) => void;
}

/** The conversations, without links: which is open is told by the address alone. */
export function ConversationList({ openId, onOpen }: ConversationListProps) {
  const threads = useWorld((world) => world.threads);
  const newest = [...threads].sort((a, b) => lastOf(b).at.localeCompare(lastOf(a).at));
  return (
    <ul
      className="msg-conversations-container__conversations-list"
      aria-label={labels.conversationList}
    >
      {newest.map((thread) => {
        const last = lastOf(thread);
        const name = nameOf(thread.with);
        return (
          <li key={thread.id} className="msg-conversation-listitem">
            <input
              type="checkbox"
              aria-label={labels.selectConversation(name)}
              className="msg-selectable-entity__input"
            />
            <div
              role="button"
              tabIndex={0}
              aria-current={thread.id === openId}
              className="msg-conversation-listitem__link"
              onClick={() => onOpen(thread.id)}
              onKeyDown={({ key }) => {
                if (key === 'Enter') onOpen(thread.id);
              }}
            >
              <Face handle={thread.with} size={40} className="msg-facepile-grid__img" />
              <div className="msg-conversation-card__content">
                <h3 className="msg-conversation-listitem__participant-names">{name}</h3>
                <time className="msg-conversation-listitem__time-stamp">
                  {new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric' }).format(
                    new Date(last.at),
                  )}
                </time>
                <p className="msg-conversation-card__message-snippet" dir="auto">
                  {last.author === thread.with ? last.text : labels.youWrote(last.text)}
                </p>
              </div>
            </div>
          </li>
        );
      })}
      <li className="msg-conversation-listitem" aria-hidden="true" />
    </ul>
  );
}

function lastOf({ messages }: Thread): Thread['messages'][number] {
  const last = messages.filter(({ removed }) => !removed).at(-1);
  if (!last) throw new Error('A conversation in the practice data has no message');
  return last;
}
