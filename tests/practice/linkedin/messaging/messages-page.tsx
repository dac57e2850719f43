import { useEffect, useState } from 'react';
import { goTo } from '../../kit/navigation.ts';
import { conversationPath } from '../addresses.ts';
import { routeOf } from '../routes.ts';
import { useWorld } from '../world-store.ts';
import { Conversation } from './conversation.tsx';
import { ConversationList } from './conversation-list.tsx';

/** How many conversations that were open stay in the document, out of sight. */
const KEPT = 3;

/** The page of messages, which the newer front-end holds in a frame: the address is that of the page around it. */
export function MessagesPage({ threadId }: { readonly threadId: string | null }) {
  const [recent, setRecent] = useState<readonly string[]>(threadId ? [threadId] : []);
  const openId = recent[0] ?? null;
  const threads = useWorld((world) => world.threads);
  const framed = window.parent !== window;

  useEffect(() => {
    if (!framed) return;
    const abort = new AbortController();
    const follow = () => {
      const route = routeOf(window.parent.location.href);
      if (route?.kind === 'messages' && route.threadId) setRecent(withFirst(route.threadId));
    };
    window.parent.addEventListener('popstate', follow, { signal: abort.signal });
    return () => abort.abort();
  }, [framed]);

  const open = (id: string) => {
    if (framed) {
      const { history, location } = window.parent;
      history.pushState(null, '', conversationPath(id) + location.search);
      setRecent(withFirst(id));
    } else {
      goTo(conversationPath(id));
    }
  };
  return (
    <main className="scaffold-layout__main msg-page">
      <ConversationList openId={openId} onOpen={open} />
      <div className="msg-page__threads">
        {threads
          .filter(({ id }) => recent.includes(id))
          .map((thread) => (
            <div key={thread.id} className="msg-page__thread" hidden={thread.id !== openId}>
              <Conversation thread={thread} surface="page" />
            </div>
          ))}
      </div>
    </main>
  );
}

const withFirst = (id: string) => (before: readonly string[]) =>
  [id, ...before.filter((other) => other !== id)].slice(0, KEPT);
