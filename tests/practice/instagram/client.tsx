import './ground.ts';
import { createRoot } from 'react-dom/client';
import { arrive, itemFrom, messageItems } from '../kit/comment-world.ts';
import { openComposers, sent } from '../kit/composers.ts';
import { drawn } from '../kit/drawn.ts';
import { usePlace } from '../kit/navigation.ts';
import { setFirstTheme, setTheme } from '../kit/theme.ts';
import type { PracticeItem } from '../practice-api.ts';
import { App } from './app.tsx';
import { routeOf } from './routes.ts';
import { instagramIds } from './world.ts';
import { changeWorld, useWorld } from './world-store.ts';

/** What the open post or thread holds; on any other page, nothing. */
function items(): readonly PracticeItem[] {
  const world = useWorld.getState();
  const route = routeOf(usePlace.getState().path);
  if (route?.kind === 'thread') return messageItems(world, route.threadId);
  if (route?.kind !== 'post') return [];
  return world.comments
    .filter(({ postId }) => postId === route.code)
    .map((comment) => ({
      ...itemFrom(world, comment),
      restricted: world.restricted.includes(comment.author),
    }));
}

/** New comments come under the open post; with none open, under the brand's newest. */
function arriveHere(count = 1): void {
  const route = routeOf(usePlace.getState().path);
  changeWorld((world) => {
    const postId = route?.kind === 'post' ? route.code : world.posts[0]?.code;
    return postId ? arrive(world, { postId, count, ids: instagramIds }) : world;
  });
}

globalThis.practice = {
  composers: openComposers,
  sent,
  items,
  arrive: arriveHere,
  drawn,
  setTheme,
};

setFirstTheme();

const root = document.createElement('div');
root.id = 'mount_0_0_Hx';
document.body.append(root);
createRoot(root).render(<App />);
