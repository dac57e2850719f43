import { useEffect } from 'react';
import { Link } from '../../kit/link.tsx';
import { usePlace } from '../../kit/navigation.ts';
import { Toast } from '../../kit/toast.tsx';
import { profilePath } from '../addresses.ts';
import { labels } from '../frame/language.ts';
import { Face, nameOf } from '../frame/person.tsx';
import { Layers } from '../layers/layers.tsx';
import { openShare } from '../layers/layers-store.ts';
import { MessagesPage } from '../messaging/messages-page.tsx';
import { MessagingOverlay } from '../messaging/overlay.tsx';
import { NotFound, ProfileCard } from '../plain-pages.tsx';
import { type Route, routeOf } from '../routes.ts';
import { MEMBER, postOf } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { Occludable } from './occludable.tsx';
import { LegacyPost } from './post.tsx';

/** The older front-end. */
export function LegacyApp() {
  const path = usePlace((place) => place.path);
  const route = routeOf(path);
  useEffect(() => {
    document.body.className = 'render-mode-BIGPIPE nav-v2 ember-application boot-complete';
    document.body.dir = document.documentElement.dir;
  }, []);
  if (route?.kind === 'preload') {
    // The truth about which conversation is open is the address of the page around the frame.
    const outside = routeOf(window.parent.location.href);
    return <MessagesPage threadId={outside?.kind === 'messages' ? outside.threadId : null} />;
  }
  return (
    <div className="application-outlet">
      <GlobalNav />
      <div className="authentication-outlet">
        <Page key={path} route={route} />
      </div>
      {route?.kind !== 'messages' && <MessagingOverlay />}
      <div id="artdeco-modal-outlet">
        <Layers />
      </div>
      <Toast />
    </div>
  );
}

function Page({ route }: { readonly route: Route | null }) {
  const world = useWorld();
  switch (route?.kind) {
    case 'feed':
      return (
        <main className="scaffold-layout__main">
          <div className="share-box-feed-entry__top-bar">
            <button type="button" className="artdeco-button" onClick={openShare}>
              <span className="artdeco-button__text">{labels.startPost}</span>
            </button>
          </div>
          <div className="scaffold-finite-scroll__content">
            {world.posts.map((post) => (
              <Occludable key={post.id}>
                <LegacyPost post={post} withComments={false} pinned={null} />
              </Occludable>
            ))}
          </div>
        </main>
      );
    case 'post': {
      const post = postOf(world, route);
      if (!post) return <NotFound />;
      return (
        <main className="scaffold-layout__main" aria-label={labels.feedDetail}>
          <div className="update-outlet">
            <div data-view-name="feed-full-update">
              <LegacyPost post={post} withComments pinned={route.commentId} />
            </div>
          </div>
        </main>
      );
    }
    case 'messages':
      return <MessagesPage threadId={route.threadId} />;
    case 'profile':
      return <ProfileCard slug={route.slug} />;
    default:
      return <NotFound />;
  }
}

function GlobalNav() {
  return (
    <header id="global-nav" className="global-nav">
      <nav className="global-nav__nav" aria-label={labels.primaryNav}>
        <Link to="/feed/" className="global-nav__primary-link">
          {labels.home}
        </Link>
        <Link to="/messaging/" className="global-nav__primary-link">
          {labels.messaging}
        </Link>
        <Link to={profilePath(MEMBER)} className="ember-view global-nav__primary-link">
          <Face
            handle={MEMBER}
            size={24}
            alt={nameOf(MEMBER)}
            className="global-nav__me-photo evi-image ember-view"
          />
          <span aria-hidden="true">{labels.me}</span>
        </Link>
      </nav>
    </header>
  );
}
