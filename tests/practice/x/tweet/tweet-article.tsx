import { type MouseEvent, memo, type ReactNode } from 'react';
import { useDrawn } from '../../kit/drawn.ts';
import { statusPath } from '../addresses.ts';
import { Icon } from '../frame/icons.tsx';
import { navigate, openLayer } from '../frame/store.ts';
import { useLabels, useRandomId, useX } from '../frame/use-x.ts';
import { photoUrl } from '../pictures.ts';
import { fullTime, shortCount } from '../text/times.ts';
import type { Tweet } from '../world/tweet.ts';
import { countsOf } from '../world/tweet-counts.ts';
import { ActionBar } from './action-bar.tsx';
import { Avatar, QuotedName, UserName } from './person.tsx';
import { Segments, TweetText } from './tweet-text.tsx';

interface TweetProps {
  readonly tweet: Tweet;
  readonly lineAbove: boolean;
  readonly lineBelow: boolean;
  /** Names whom it answers. */
  readonly namesParent: boolean;
}

/** A tweet in a timeline or below the focused one; drawn again only for another tweet. */
export const TweetArticle = memo(function TweetArticle(props: TweetProps) {
  const { tweet, lineAbove, lineBelow, namesParent } = props;
  return (
    <Article tweet={tweet} tabIndex={0}>
      <div className="tweet-head">
        <div className="rail">{lineAbove && <div className="line" />}</div>
        <div className="tweet-head-rest" />
      </div>
      <div className="tweet-row">
        <div className="rail">
          <div data-testid="Tweet-User-Avatar">
            <Avatar person={tweet.author} />
          </div>
          {lineBelow && <div className="line" />}
        </div>
        <div className="tweet-main">
          <div className="tweet-top">
            <UserName tweet={tweet} timed={!tweet.advertisement} />
            <Caret tweet={tweet} />
          </div>
          {namesParent && <ReplyingTo tweet={tweet} />}
          <div>
            <TweetText tweet={tweet} whole={false} />
          </div>
          <Attachments tweet={tweet} />
          <ActionBar tweet={tweet} />
        </div>
      </div>
    </Article>
  );
});

/** The tweet a status page is about: larger, its time below the text. */
export function FocusedArticle({ tweet, lineAbove }: { tweet: Tweet; lineAbove: boolean }) {
  const labels = useLabels();
  const world = useX((state) => state.world);
  const { views } = countsOf(tweet, world);
  return (
    <Article tweet={tweet} tabIndex={-1}>
      <div className="tweet-head">
        <div className="rail">{lineAbove && <div className="line" />}</div>
        <div className="tweet-head-rest" />
      </div>
      <div className="tweet-row">
        <div className="rail">
          <div data-testid="Tweet-User-Avatar">
            <Avatar person={tweet.author} />
          </div>
        </div>
        <div className="tweet-main">
          <div className="tweet-top">
            <UserName tweet={tweet} timed={false} />
            <Caret tweet={tweet} />
          </div>
        </div>
      </div>
      <div className="tweet-focus">
        <div>
          <TweetText tweet={tweet} whole />
        </div>
        <Attachments tweet={tweet} />
        <div className="time-bar">
          <div dir="auto" className="muted">
            <a href={statusPath(tweet.author.handle, tweet.id)} dir={labels.dir} role="link">
              <time dateTime={new Date(tweet.at).toISOString()}>{fullTime(tweet.at, labels)}</time>
            </a>
            <span aria-hidden="true"> · </span>
            <span>{shortCount(views, labels)}</span> <span>{labels.viewsWord}</span>
          </div>
        </div>
        <ActionBar tweet={tweet} />
      </div>
    </Article>
  );
}

/** The tweet that a compose dialog answers: to be read, nothing to press. */
export function AnsweredArticle({ tweet }: { tweet: Tweet }) {
  return (
    <Article tweet={tweet} tabIndex={-1} still>
      <div className="tweet-row">
        <div className="rail">
          <div data-testid="Tweet-User-Avatar">
            <Avatar person={tweet.author} />
          </div>
          <div className="line" />
        </div>
        <div className="tweet-main">
          <div className="tweet-top">
            <UserName tweet={tweet} timed />
          </div>
          <div>
            <TweetText tweet={tweet} whole />
          </div>
          <ReplyingTo tweet={tweet} to={tweet.author.handle} />
        </div>
      </div>
    </Article>
  );
}

interface ArticleProps {
  readonly tweet: Tweet;
  readonly tabIndex: 0 | -1;
  readonly still?: boolean;
  readonly children: ReactNode;
}

function Article({ tweet, tabIndex, still, children }: ArticleProps) {
  useDrawn(tweet.id);
  const ids = [useRandomId(), useRandomId(), useRandomId()];
  /** A click beside every control opens the tweet's own page. */
  const open = (event: MouseEvent) => {
    if (still || tabIndex === -1 || tweet.advertisement) return;
    const control = (event.target as Element).closest('a, button, [role="link"], [role="button"]');
    if (!control) navigate(statusPath(tweet.author.handle, tweet.id));
  };
  return (
    <article
      aria-labelledby={ids.join(' ')}
      role="article"
      tabIndex={tabIndex}
      data-testid="tweet"
      className={tabIndex === 0 ? 'tweet clickable' : 'tweet'}
      onClick={open}
    >
      <div>
        <div>{children}</div>
      </div>
    </article>
  );
}

function Caret({ tweet }: { tweet: Tweet }) {
  const labels = useLabels();
  const open = useX(({ layer }) => layer?.kind === 'menu' && layer.tweetId === tweet.id);
  return (
    <div className="tweet-corner">
      {tweet.advertisement && (
        <div dir="ltr" className="muted">
          <span>{labels.ad}</span>
        </div>
      )}
      <button
        type="button"
        role="button"
        aria-expanded={open}
        aria-haspopup="menu"
        aria-label={labels.more}
        data-testid="caret"
        className="round"
        onClick={(event) =>
          openLayer({
            kind: 'menu',
            tweetId: tweet.id,
            anchor: event.currentTarget,
          })
        }
      >
        <div dir="ltr">
          <div>
            <Icon name="dots" />
          </div>
        </div>
      </button>
    </div>
  );
}

/** "Replying to @handle": whom a tweet answers where that tweet is not shown above it. */
function ReplyingTo({ tweet, to }: { tweet: Tweet; to?: string }) {
  const labels = useLabels();
  const parent = useX(({ world }) => world.tweets.get(tweet.parentId ?? ''));
  const handle = to ?? parent?.author.handle;
  if (!handle) return null;
  return (
    <div dir="auto" className="muted">
      {labels.replyingTo}
      <div className="inline">
        <a dir="ltr" href={`/${handle}`} role="link" className="link">
          <span>@{handle}</span>
        </a>
      </div>
    </div>
  );
}

function Attachments({ tweet }: { tweet: Tweet }) {
  const labels = useLabels();
  const [labelId, quoteId] = [useRandomId(), useRandomId()];
  return (
    <>
      {tweet.photo && (
        <div className="media">
          <a href={`${statusPath(tweet.author.handle, tweet.id)}/photo/1`} role="link">
            <div aria-label={labels.photo} data-testid="tweetPhoto">
              <img alt={labels.photo} draggable src={photoUrl(tweet.photo)} />
            </div>
          </a>
        </div>
      )}
      {tweet.quote && (
        <div aria-labelledby={`${labelId} ${quoteId}`} id={quoteId}>
          <div id={labelId}>
            <div dir="ltr" className="unseen-label">
              <span>{labels.quote}</span>
            </div>
            <div tabIndex={0} role="link" className="quote">
              <div className="quote-head">
                <div data-testid="Tweet-User-Avatar">
                  <Avatar person={tweet.quote.author} linked={false} />
                </div>
                <QuotedName person={tweet.quote.author} />
              </div>
              <div dir="auto" lang="en" data-testid="tweetText" className="text">
                <Segments text={tweet.quote.text} />
              </div>
            </div>
          </div>
        </div>
      )}
    </>
  );
}
