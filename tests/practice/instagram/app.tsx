import { people } from '../data/people.ts';
import { usePlace } from '../kit/navigation.ts';
import { css } from '../kit/styles.ts';
import { Toast } from '../kit/toast.tsx';
import { Direct } from './direct/direct.tsx';
import { Feed } from './feed.tsx';
import { ChatDock } from './frame/chat-dock.tsx';
import { NavRail } from './frame/nav-rail.tsx';
import { PostModal } from './post/post-modal.tsx';
import { PostPage } from './post/post-page.tsx';
import { Profile } from './profile.tsx';
import { type Route, routeOf } from './routes.ts';
import { postOf } from './world.ts';
import { useWorld } from './world-store.ts';

/** The whole site: the rail, the page, a post over it, and the dock. */
export function App() {
  const { path, under } = usePlace();
  const pageRoute = routeOf(under ?? path);
  const inDirect = pageRoute?.kind === 'inbox' || pageRoute?.kind === 'thread';
  return (
    <>
      <NavRail />
      <div className={css('padding-inline-start: 244px; @1264 padding-inline-start: 72px')}>
        <Page key={under ?? path} route={pageRoute} />
      </div>
      {!inDirect && <ChatDock />}
      {under && <Modal key={path} route={routeOf(path)} />}
      <Toast />
    </>
  );
}

function Page({ route }: { readonly route: Route | null }) {
  const world = useWorld();
  switch (route?.kind) {
    case 'feed':
      return <Feed />;
    case 'profile':
      return people.some(({ handle }) => handle === route.handle) ? (
        <Profile handle={route.handle} />
      ) : (
        <NotFound />
      );
    case 'post': {
      const post = postOf(world, route.code);
      return post ? <PostPage post={post} pinned={route.commentId} /> : <NotFound />;
    }
    case 'inbox':
      return <Direct threadId={null} />;
    case 'thread':
      return <Direct threadId={route.threadId} />;
    default:
      return <NotFound />;
  }
}

function Modal({ route }: { readonly route: Route | null }) {
  const world = useWorld();
  const post = route?.kind === 'post' ? postOf(world, route.code) : undefined;
  return post && route?.kind === 'post' ? <PostModal post={post} pinned={route.commentId} /> : null;
}

function NotFound() {
  return (
    <main role="main" className={css('padding: 80px 20px; text-align: center')}>
      <span dir="auto">404</span>
    </main>
  );
}
