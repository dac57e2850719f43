import './ground.ts';
import './legacy/legacy.css';
import './messaging/messaging.css';
import { createRoot } from 'react-dom/client';
import { arrive, itemFrom, messageItems } from '../kit/comment-world.ts';
import { openComposers, sent } from '../kit/composers.ts';
import { drawn } from '../kit/drawn.ts';
import type { PracticeApi, PracticeItem } from '../practice-api.ts';
import { slugOf } from './addresses.ts';
import { setFirstTheme, setTheme } from './frame/theme.ts';
import { openInteropOutlet } from './layers/interop-outlet.tsx';
import { LegacyApp } from './legacy/legacy-app.tsx';
import { pageData } from './page-data.ts';
import { routeOf } from './routes.ts';
import { SduiApp } from './sdui/sdui-app.tsx';
import { shownText } from './text.tsx';
import { linkedinIds, postOf } from './world.ts';
import { changeWorld, useWorld } from './world-store.ts';

/** The site's truth inside the interop frame, while there is one. */
function framed(): PracticeApi | undefined {
  const frame = document.querySelector<HTMLIFrameElement>('[data-testid="interop-iframe"]');
  return (frame?.contentWindow as typeof globalThis | null | undefined)?.practice;
}

/** What the open post or conversation holds; on any other page, nothing. */
function items(): readonly PracticeItem[] {
  const world = useWorld.getState();
  const route = routeOf(location.href);
  const named = (item: PracticeItem) => ({
    ...item,
    author: slugOf(item.author),
    text: shownText(item.text),
  });
  if (route?.kind === 'messages' && route.threadId) {
    return messageItems(world, route.threadId).map(named);
  }
  const post = postOf(world, route);
  return world.comments
    .filter(({ postId }) => postId === post?.id)
    .map((comment) => named(itemFrom(world, comment)));
}

/** New comments come under the open post; with none open, under the newest. */
function arriveHere(count = 1): void {
  changeWorld((world) => {
    const post = postOf(world, routeOf(location.href)) ?? world.posts[0];
    return post ? arrive(world, { postId: post.id, count, ids: linkedinIds }) : world;
  });
}

globalThis.practice = {
  composers: () => [...openComposers(), ...(framed()?.composers() ?? [])],
  get sent() {
    return [...sent, ...(framed()?.sent ?? [])];
  },
  items,
  arrive: arriveHere,
  drawn,
  setTheme,
};

setFirstTheme();

const root = document.createElement('div');
root.id = 'root';
document.body.append(root);
createRoot(root).render(pageData.front === 'sdui' ? <SduiApp /> : <LegacyApp />);
if (pageData.front === 'sdui') {
  openInteropOutlet(routeOf(location.href)?.kind !== 'messages');
}
