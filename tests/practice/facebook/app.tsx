import { closeModal, goTo, usePlace } from '../kit/navigation.ts';
import { css } from '../kit/styles.ts';
import { Banner } from './frame/banner.tsx';
import { Messenger } from './messenger/messenger.tsx';
import { PostDialog } from './post/post-dialog.tsx';
import { PostPage } from './post/post-page.tsx';
import { type Route, routeOf } from './routes.ts';
import { Feed } from './timeline/feed.tsx';
import { PageTimeline } from './timeline/page-timeline.tsx';

/** The whole site: the bar, the page, and a post over it. */
export function App() {
  const { path, under } = usePlace();
  const route = routeOf(path);
  const isStory = route?.kind === 'post' && route.form === 'permalink';
  // The site puts the home feed, with whatever it suggests, behind such an address.
  const behind = isStory ? '/' : path;
  const over = route?.kind === 'post' && (under || isStory) ? route : null;
  const page = under ?? behind;
  return (
    <>
      <Banner />
      <Page key={page} route={routeOf(page)} />
      {over && (
        <PostDialog
          key={over.post.id}
          post={over.post}
          path={over.path}
          pinned={over.commentId}
          onClose={under ? closeModal : () => goTo(behind)}
        />
      )}
    </>
  );
}

function Page({ route }: { readonly route: Route | null }) {
  switch (route?.kind) {
    case 'feed':
      return <Feed />;
    case 'profile':
      return <PageTimeline handle={route.handle} />;
    case 'post':
      return <PostPage post={route.post} path={route.path} pinned={route.commentId} />;
    case 'inbox':
      return <Messenger threadId={null} />;
    case 'thread':
      return <Messenger threadId={route.threadId} />;
    default:
      return (
        <div role="main" className={css('padding: 80px 20px; text-align: center')}>
          <span dir="auto">404</span>
        </div>
      );
  }
}
