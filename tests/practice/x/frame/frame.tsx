import type { ReactNode } from 'react';
import { brand } from '../../data/people.ts';
import { userId } from '../addresses.ts';
import { Avatar } from '../tweet/person.tsx';
import { accountOf } from '../world/tweet.ts';
import { Icon, type IconName } from './icons.tsx';
import type { Labels } from './labels.ts';
import { useLabels, useX } from './use-x.ts';

const places: readonly {
  readonly label: (labels: Labels) => string;
  readonly path: string;
  readonly icon: IconName;
  readonly testId: string;
}[] = [
  {
    label: (it) => it.home,
    path: '/home',
    icon: 'house',
    testId: 'AppTabBar_Home_Link',
  },
  {
    label: (it) => it.explore,
    path: '/explore',
    icon: 'search',
    testId: 'AppTabBar_Explore_Link',
  },
  {
    label: (it) => it.notifications,
    path: '/notifications',
    icon: 'bell',
    testId: 'AppTabBar_Notifications_Link',
  },
  {
    label: (it) => it.chat,
    path: '/i/chat',
    icon: 'letter',
    testId: 'AppTabBar_DirectMessage_Link',
  },
];

/** The rail with the way to the other pages, and who is logged in. */
export function SideNav() {
  const labels = useLabels();
  const accountShown = useX((state) => state.accountShown);
  return (
    <header role="banner" className="side">
      <div className="side-inner">
        <h1 role="heading" aria-level={1}>
          <a href="/home" aria-label="X" role="link" className="logo">
            <Icon name="bird" />
          </a>
        </h1>
        <nav aria-label={labels.primary} role="navigation">
          {places.map(({ label, path, icon, testId }) => (
            <NavLink key={path} label={label(labels)} path={path} icon={icon} testId={testId} />
          ))}
          {accountShown && (
            <NavLink
              label={labels.profile}
              path={`/${brand.handle}`}
              icon="person"
              testId="AppTabBar_Profile_Link"
            />
          )}
        </nav>
        <a
          href="/compose/post"
          aria-label={labels.post}
          role="link"
          data-testid="SideNav_NewTweet_Button"
          className="button primary wide"
        >
          <span>{labels.post}</span>
        </a>
        {accountShown && (
          <button
            type="button"
            role="button"
            aria-label={labels.accountMenu}
            aria-haspopup="menu"
            aria-expanded={false}
            data-testid="SideNav_AccountSwitcher_Button"
            className="account"
          >
            <Avatar person={brand} linked={false} />
            <div className="account-names">
              <div dir="ltr" className="name">
                <span>{brand.name}</span>
              </div>
              <div dir="ltr" className="muted">
                <span>@{brand.handle}</span>
              </div>
            </div>
          </button>
        )}
      </div>
    </header>
  );
}

interface NavLinkProps {
  readonly label: string;
  readonly path: string;
  readonly icon: IconName;
  readonly testId: string;
}

function NavLink({ label, path, icon, testId }: NavLinkProps) {
  return (
    <a href={path} aria-label={label} role="link" data-testid={testId} className="nav-link">
      <div>
        <Icon name={icon} />
        <div dir="auto">
          <span>{label}</span>
        </div>
      </div>
    </a>
  );
}

/** The main column and the column beside it. */
export function Columns({ title, children }: { title: string; children: ReactNode }) {
  const labels = useLabels();
  return (
    <main role="main" className="main">
      <div data-testid="primaryColumn" className="column">
        <div aria-label={labels.homeTimeline} tabIndex={0}>
          <div className="column-bar">
            <button
              type="button"
              role="button"
              aria-label={labels.back}
              data-testid="app-bar-back"
              className="round back"
              onClick={() => history.back()}
            >
              <Icon name="arrow" />
            </button>
            <h2 dir="auto" aria-level={2} role="heading">
              <span>{title}</span>
            </h2>
          </div>
          {children}
        </div>
      </div>
      <div data-testid="sidebarColumn" className="beside">
        <form role="search" aria-label={labels.search} className="search">
          <input
            type="text"
            role="combobox"
            aria-expanded={false}
            aria-label={labels.search}
            placeholder={labels.search}
            data-testid="SearchBox_Search_Input"
          />
        </form>
        <aside aria-label={labels.relevantPeople} role="complementary" className="card">
          <h2 dir="auto" aria-level={2} role="heading">
            <span>{labels.relevantPeople}</span>
          </h2>
          <ul role="list">
            {['form_and_grain', 'lumen_lamps'].map((handle) => (
              <UserCell key={handle} handle={handle} />
            ))}
          </ul>
        </aside>
      </div>
    </main>
  );
}

function UserCell({ handle }: { handle: string }) {
  const labels = useLabels();
  const person = accountOf(handle);
  return (
    <li role="listitem" data-testid="UserCell" className="user-cell">
      <Avatar person={person} />
      <div className="account-names">
        <a href={`/${handle}`} role="link">
          <div dir="auto" className="name">
            <span>{person.name}</span>
          </div>
        </a>
        <a href={`/${handle}`} role="link" tabIndex={-1}>
          <div dir="ltr" className="muted">
            <span>@{handle}</span>
          </div>
        </a>
      </div>
      <button
        type="button"
        role="button"
        aria-label={`${labels.follow} @${handle}`}
        data-testid={`${userId(handle)}-follow`}
        className="button primary"
      >
        <span>{labels.follow}</span>
      </button>
    </li>
  );
}
