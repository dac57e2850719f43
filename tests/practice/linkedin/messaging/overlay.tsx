import { useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { nameOf } from '../frame/person.tsx';
import { closeConversation, openConversation, useLayers } from '../layers/layers-store.ts';
import { useWorld } from '../world-store.ts';
import { Conversation } from './conversation.tsx';
import { ConversationList } from './conversation-list.tsx';

/** Messages at the foot of every other page: the list, and up to two open conversations. */
export function MessagingOverlay() {
  const [expanded, setExpanded] = useState(false);
  const open = useLayers((layers) => layers.conversations);
  const threads = useWorld((world) => world.threads);
  return (
    <aside id="msg-overlay" className="msg-overlay-container" aria-label={labels.messaging}>
      {open.map((id) => {
        const thread = threads.find((other) => other.id === id);
        if (!thread) return null;
        const name = nameOf(thread.with);
        return (
          <div
            key={id}
            role="dialog"
            aria-label={labels.conversationWith(name)}
            className="msg-overlay-conversation-bubble"
          >
            <button
              type="button"
              aria-label={labels.closeConversation(name)}
              className="msg-overlay-bubble-header__control artdeco-button artdeco-button--circle"
              onClick={() => closeConversation(id)}
            >
              <Icon name="close-small" by="data-test-icon" />
            </button>
            <Conversation thread={thread} surface="overlay" />
          </div>
        );
      })}
      <div className="msg-overlay-list-bubble">
        <button
          type="button"
          aria-expanded={expanded}
          className="msg-overlay-bubble-header"
          onClick={() => setExpanded(!expanded)}
        >
          {labels.messaging}
        </button>
        {expanded && <ConversationList openId={null} onOpen={openConversation} />}
      </div>
    </aside>
  );
}
