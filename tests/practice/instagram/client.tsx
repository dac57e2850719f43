import { createRoot } from 'react-dom/client';
import type { PracticeItem } from '../practice-api.ts';
import { App } from './app.tsx';
import { openComposers, sent } from './composers.ts';
import { usePlace } from './navigation.ts';
import { pageData } from './page-data.ts';
import { routeOf } from './routes.ts';
import { arrive, type Comment, type World } from './world.ts';
import { changeWorld, useWorld } from './world-store.ts';

function setTheme(theme: 'light' | 'dark'): void {
  const { classList } = document.documentElement;
  classList.toggle('__fb-light-mode', theme === 'light');
  classList.toggle('__fb-dark-mode', theme === 'dark');
}

function itemFrom(world: World, comment: Comment): PracticeItem {
  return {
    id: comment.id,
    author: comment.author,
    text: comment.text,
    replyTo: comment.parentId,
    removed: comment.removed,
    hidden: comment.hidden,
    reported: comment.reported,
    blocked: world.blocked.includes(comment.author),
    restricted: world.restricted.includes(comment.author),
  };
}

/** What the open post or thread holds; on any other page, nothing. */
function items(): readonly PracticeItem[] {
  const world = useWorld.getState();
  const route = routeOf(usePlace.getState().path);
  if (route?.kind === 'post') {
    return world.comments
      .filter(({ code }) => code === route.code)
      .map((comment) => itemFrom(world, comment));
  }
  if (route?.kind !== 'thread') return [];
  const thread = world.threads.find(({ id }) => id === route.threadId);
  return (thread?.messages ?? []).map(({ id, author, text, removed }) => ({
    id,
    author,
    text,
    removed,
  }));
}

/** New comments come under the open post; with none open, under the brand's newest. */
function arriveHere(count = 1): void {
  const route = routeOf(usePlace.getState().path);
  changeWorld((world) => {
    const code = route?.kind === 'post' ? route.code : world.posts[0]?.code;
    return code ? arrive(world, code, count, new Date()) : world;
  });
}

globalThis.practice = { composers: openComposers, sent, items, arrive: arriveHere, setTheme };

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
setTheme(pageData.theme ?? (prefersDark ? 'dark' : 'light'));

const root = document.createElement('div');
root.id = 'mount_0_0_Hx';
document.body.append(root);
createRoot(root).render(<App />);
