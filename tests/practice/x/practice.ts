import { brand } from '../data/people.ts';
import { drawn } from '../kit/drawn.ts';
import type { PracticeItem, PracticeSent } from '../practice-api.ts';
import { threadAt } from './chat/chat.tsx';
import { composersNow } from './composer/composers.ts';
import { happen, setTheme, store } from './frame/store.ts';
import { rootOf, type XWorld } from './world/world.ts';

/** Puts the site's own truth where tests find it; see `practice-api.ts`. */
export function exposePractice(): void {
  globalThis.practice = {
    composers: composersNow,
    get sent() {
      return sentOn(store.getState().world);
    },
    items: itemsNow,
    arrive(count = 1) {
      const at = Date.now();
      happen(
        ...Array.from({ length: count }, (_, index) => ({
          type: 'arrived' as const,
          at: at + index,
        })),
      );
    },
    drawn,
    setTheme,
  };
}

function sentOn(world: XWorld): PracticeSent[] {
  const posts = world.sent.map(({ id, text, parentId }) => ({
    id,
    text,
    replyTo: parentId,
  }));
  const messages = [...world.messages.values()]
    .flat()
    .filter(({ id, author }) => author === brand.handle && id.startsWith('sent-'))
    .map(({ id, text }) => ({ id, text, replyTo: null }));
  return [...posts, ...messages];
}

/** The open conversation as a whole; on a page without one, every tweet of the site. */
function itemsNow(): PracticeItem[] {
  const { route, world } = store.getState();
  if (route.page === 'chat') {
    const thread = threadAt(route.first, route.second);
    const messages = world.messages.get(thread?.id ?? '') ?? [];
    return messages.map(({ id, author, text }) => ({ id, author, text }));
  }
  const focused = route.page === 'status' ? world.tweets.get(route.id) : undefined;
  const root = focused && rootOf(world, focused).id;
  return [...world.tweets.values()]
    .filter((tweet) => root === undefined || rootOf(world, tweet).id === root)
    .map((tweet) => ({
      id: tweet.id,
      author: tweet.author.handle,
      text: tweet.text,
      replyTo: tweet.parentId,
      removed: world.deleted.has(tweet.id),
      hidden: world.hidden.has(tweet.id),
      reported: world.reported.has(tweet.id),
      blocked: world.blocked.has(tweet.author.handle),
    }));
}
