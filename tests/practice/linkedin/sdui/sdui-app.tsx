import type { ReactNode } from 'react';
import { Link } from '../../kit/link.tsx';
import { usePlace } from '../../kit/navigation.ts';
import { css } from '../../kit/styles.ts';
import { profilePath } from '../addresses.ts';
import { named } from '../frame/component-key.ts';
import { labels } from '../frame/language.ts';
import { Face, nameOf } from '../frame/person.tsx';
import { openShare } from '../layers/layers-store.ts';
import { NotFound, ProfileCard } from '../plain-pages.tsx';
import { type Route, routeOf } from '../routes.ts';
import { MEMBER, postOf } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { DetailCard, FeedCard } from './post-card.tsx';

/** The newer front-end: one pane that scrolls, and no class that means anything. */
export function SduiApp() {
  const path = usePlace((place) => place.path);
  return (
    <div className={css('display: flex; flex-direction: column; height: 100vh')}>
      <Header />
      <main
        id="workspace"
        className={css('position: relative; flex: 1; min-height: 0; overflow-y: auto')}
      >
        <Page key={path} route={routeOf(path)} />
      </main>
    </div>
  );
}

function Page({ route }: { readonly route: Route | null }) {
  const world = useWorld();
  switch (route?.kind) {
    case 'feed':
      return (
        <Screen name="feed.MainFeed">
          <button
            type="button"
            className={css(
              'width: 100%; margin-block-end: 8px; padding: 12px 16px; border: 1px solid rgb(var(--line)); border-radius: 24px; background: rgb(var(--card))',
            )}
            onClick={openShare}
          >
            {labels.startPost}
          </button>
          <div
            role="list"
            data-testid="mainFeed"
            {...named('container-update-list_mainFeed-lazy-container')}
          >
            {world.posts.map((post) => (
              <FeedCard key={post.id} post={post} />
            ))}
          </div>
        </Screen>
      );
    case 'post': {
      const post = postOf(world, route);
      return post ? (
        <Screen name="feed.UpdateDetail">
          <DetailCard post={post} pinned={route.commentId} />
        </Screen>
      ) : (
        <NotFound />
      );
    }
    case 'messages':
      return (
        <iframe
          data-testid="interop-iframe"
          title={labels.messaging}
          src={`/preload/?${new URLSearchParams([['_bprMode', 'vanilla'], ...wishes()])}`}
          className={css('display: block; width: 100%; height: 100%; border: 0')}
        />
      );
    case 'profile':
      return <ProfileCard slug={route.slug} />;
    default:
      return <NotFound />;
  }
}

/** Language and the like go into the frame as they go along from page to page. */
function wishes(): [string, string][] {
  return [...new URLSearchParams(location.search)].filter(([name]) =>
    ['lang', 'theme', 'viewer'].includes(name),
  );
}

function Screen({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div
      data-sdui-screen={`com.linkedin.sdui.flagshipnav.${name}`}
      className={css('max-width: 560px; margin: 16px auto; padding-inline: 8px')}
    >
      {children}
    </div>
  );
}

function Header() {
  const link = css('display: flex; gap: 6px; align-items: center; padding: 8px; font-weight: 600');
  return (
    <header
      className={css(
        'display: flex; justify-content: center; gap: 24px; background: rgb(var(--card)); border-block-end: 1px solid rgb(var(--line))',
      )}
    >
      <span data-view-name="navigation-homepage">
        <Link to="/feed/" className={link}>
          {labels.home}
        </Link>
      </span>
      <span data-view-name="navigation-messaging">
        <Link to="/messaging/" className={link}>
          {labels.messaging}
        </Link>
      </span>
      <span data-view-name="navigation-me">
        <Link to={profilePath(MEMBER)} className={link}>
          <Face
            handle={MEMBER}
            size={24}
            alt={nameOf(MEMBER)}
            className={css('border-radius: 50%')}
          />
          {labels.me}
        </Link>
      </span>
    </header>
  );
}
