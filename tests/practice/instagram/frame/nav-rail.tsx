import type { ReactNode } from 'react';
import { Link } from '../../kit/link.tsx';
import { css } from '../../kit/styles.ts';
import { pageData } from '../page-data.ts';
import { Icon } from './icon.tsx';
import { labels } from './language.ts';
import { AvatarPicture } from './person.tsx';

function RailLink({ to, icon, text }: { to: string; icon: ReactNode; text: string }) {
  return (
    <div>
      <span>
        <div>
          <Link
            to={to}
            className={css(
              'display: flex; align-items: center; gap: 16px; padding: 12px; margin: 4px 12px; border-radius: 8px; :hover background: rgb(var(--field))',
            )}
          >
            <div>{icon}</div>
            <div className={css('@1264 display: none')}>
              <span dir="auto">
                <span>{text}</span>
              </span>
            </div>
          </Link>
        </div>
      </span>
    </div>
  );
}

/** The rail at the start side: the only place that says who is logged in. */
export function NavRail() {
  const { viewer } = pageData;
  return (
    <div
      className={css(
        'position: fixed; inset-block: 0; inset-inline-start: 0; width: 244px; @1264 width: 72px; padding-block: 20px; display: flex; flex-direction: column; border-inline-end: 1px solid rgb(var(--line)); background: rgb(var(--ig-primary-background)); z-index: 5',
      )}
    >
      <RailLink to="/" icon={<Icon name="mark" label="Instagram" />} text="" />
      <div className={css('flex: 1; margin-block-start: 16px')}>
        <RailLink to="/" icon={<Icon name="home" label={labels.home} />} text={labels.home} />
        <RailLink
          to="/reels/"
          icon={<Icon name="reels" label={labels.reels} />}
          text={labels.reels}
        />
        {viewer && (
          <RailLink
            to="/direct/inbox/"
            icon={<Icon name="messages" label={labels.messages} />}
            text={labels.messages}
          />
        )}
        <RailLink to="#" icon={<Icon name="search" label={labels.search} />} text={labels.search} />
        <RailLink
          to="/explore/"
          icon={<Icon name="explore" label={labels.explore} />}
          text={labels.explore}
        />
        {viewer ? <OwnLinks viewer={viewer} /> : <LogInLink />}
      </div>
      <RailLink to="#" icon={<Icon name="menu" label={labels.more} />} text={labels.more} />
    </div>
  );
}

function OwnLinks({ viewer }: { viewer: string }) {
  return (
    <>
      <RailLink
        to="#"
        icon={<Icon name="heart" label={labels.notifications} />}
        text={labels.notifications}
      />
      <RailLink to="#" icon={<Icon name="plus" label={labels.newPost} />} text={labels.newPost} />
      <RailLink
        to="#"
        icon={<Icon name="chart" label={labels.dashboard} />}
        text={labels.dashboard}
      />
      <RailLink
        to={`/${viewer}/`}
        icon={
          <span role="link" tabIndex={-1}>
            <AvatarPicture handle={viewer} size={24} />
          </span>
        }
        text={labels.profile}
      />
    </>
  );
}

function LogInLink() {
  return (
    <a
      href="/accounts/login/"
      className={css(
        'display: block; padding: 12px; margin: 4px 12px; font-weight: 600; color: rgb(var(--blue))',
      )}
    >
      {labels.logIn}
    </a>
  );
}
