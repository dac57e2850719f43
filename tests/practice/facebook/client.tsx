import './ground.ts';
import { createRoot } from 'react-dom/client';
import { brand } from '../data/people.ts';
import { arrive, itemFrom, messageItems } from '../kit/comment-world.ts';
import { openComposers, sent } from '../kit/composers.ts';
import { drawn } from '../kit/drawn.ts';
import { usePlace } from '../kit/navigation.ts';
import { setFirstTheme, setTheme } from '../kit/theme.ts';
import type { PracticeItem } from '../practice-api.ts';
import { App } from './app.tsx';
import { posts } from './posts.ts';
import { type Route, routeOf } from './routes.ts';
import { facebookIds, shownText } from './world.ts';
import { changeWorld, useWorld } from './world-store.ts';

const routeHere = () => routeOf(usePlace.getState().path);

/** The posts whose comments belong to the page: the open one, a timeline's, or all of the feed's. */
function postIdsOf(route: Route | null): readonly string[] {
  if (route?.kind === 'post') return [route.post.id];
  if (route?.kind === 'feed') return posts.map(({ id }) => id);
  if (route?.kind !== 'profile') return [];
  return posts.filter(({ author }) => author === route.handle).map(({ id }) => id);
}

function items(): readonly PracticeItem[] {
  const world = useWorld.getState();
  const route = routeHere();
  if (route?.kind === 'thread') return messageItems(world, route.threadId);
  const postIds = postIdsOf(route);
  return world.comments
    .filter(({ postId }) => postIds.includes(postId))
    .map((comment) => ({ ...itemFrom(world, comment), text: shownText(comment.text) }));
}

/** New comments come under the open post; with none open, under the brand's first. */
function arriveHere(count = 1): void {
  const route = routeHere();
  const post =
    route?.kind === 'post' ? route.post : posts.find(({ author }) => author === brand.handle);
  if (!post) return;
  changeWorld((world) => arrive(world, { postId: post.id, count, ids: facebookIds }));
}

globalThis.practice = {
  composers: openComposers,
  sent,
  items,
  arrive: arriveHere,
  drawn,
  setTheme,
};

document.documentElement.id = 'facebook';
setFirstTheme();

const root = document.createElement('div');
root.id = 'mount_0_0_Fb';
document.body.append(root);
createRoot(root).render(<App />);
