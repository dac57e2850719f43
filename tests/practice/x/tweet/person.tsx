import type { PracticePerson } from '../../data/practice-data.ts';
import { statusPath } from '../addresses.ts';
import { Icon } from '../frame/icons.tsx';
import { useLabels, useRandomId } from '../frame/use-x.ts';
import { avatarUrl } from '../pictures.ts';
import { shortTime, spokenTime } from '../text/times.ts';
import type { Tweet } from '../world/tweet.ts';
import { Segments } from './tweet-text.tsx';

interface AvatarProps {
  readonly person: PracticePerson;
  /** False: a picture without a way to the profile. */
  readonly linked?: boolean;
  /** False: the handle is not given away. */
  readonly named?: boolean;
}

export function Avatar({ person, linked = true, named = true }: AvatarProps) {
  const picture = (
    <div className="avatar">
      <img alt="" draggable src={avatarUrl(person.handle)} />
    </div>
  );
  return (
    <div data-testid={`UserAvatar-Container-${named ? person.handle : 'unknown'}`}>
      <div>
        {linked ? (
          <a href={`/${person.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
            {picture}
          </a>
        ) : (
          <div role="presentation">{picture}</div>
        )}
      </div>
    </div>
  );
}

export function DisplayName({ person }: { person: PracticePerson }) {
  const labels = useLabels();
  return (
    <>
      <div dir="auto" className="name">
        <span>
          <Segments text={person.name} />
        </span>
      </div>
      <div dir="ltr" className="badge">
        <span>
          {person.verified && <Icon name="tick" label={labels.verified} testId="icon-verified" />}
        </span>
      </div>
    </>
  );
}

/** The author of a tweet; with the time, unless the tweet is focused or an advertisement. */
export function UserName({ tweet, timed }: { tweet: Tweet; timed: boolean }) {
  const labels = useLabels();
  const id = useRandomId();
  const { author } = tweet;
  const now = Date.now();
  return (
    <div id={id} data-testid="User-Name" className={timed ? 'user-name' : 'user-name stacked'}>
      <div>
        <div>
          <a href={`/${author.handle}`} role="link" className="name-link">
            <DisplayName person={author} />
          </a>
        </div>
      </div>
      <div className="user-line">
        <div>
          <a href={`/${author.handle}`} role="link" tabIndex={-1}>
            <div dir="ltr" className="muted">
              <span>@{author.handle}</span>
            </div>
          </a>
        </div>
        {timed && (
          <>
            <div dir="ltr" aria-hidden="true" className="muted">
              <span>·</span>
            </div>
            <div>
              <a
                href={statusPath(author.handle, tweet.id)}
                dir={labels.dir}
                aria-label={spokenTime(tweet.at, now, labels)}
                role="link"
                className="muted"
              >
                <time dateTime={new Date(tweet.at).toISOString()}>
                  {shortTime(tweet.at, now, labels)}
                </time>
              </a>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** The author inside a quoted post: plain text, no way to anywhere. */
export function QuotedName({ person }: { person: PracticePerson }) {
  return (
    <div data-testid="User-Name" className="user-name">
      <div className="name-link">
        <DisplayName person={person} />
      </div>
      <div tabIndex={-1} className="muted">
        <div dir="ltr">
          <span>@{person.handle}</span>
        </div>
      </div>
    </div>
  );
}
