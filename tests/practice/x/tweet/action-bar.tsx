import { statusPath } from '../addresses.ts';
import { Icon, type IconName } from '../frame/icons.tsx';
import { happen, openCompose } from '../frame/store.ts';
import { useLabels, useX } from '../frame/use-x.ts';
import { shortCount } from '../text/times.ts';
import type { Tweet } from '../world/tweet.ts';
import { countsOf } from '../world/tweet-counts.ts';

export function ActionBar({ tweet }: { tweet: Tweet }) {
  const labels = useLabels();
  const world = useX((state) => state.world);
  const liked = world.liked.has(tweet.id);
  const { replies, reposts, likes, views } = countsOf(tweet, world);
  const totals = [
    replies > 0 && labels.replies(replies),
    reposts > 0 && labels.reposts(reposts),
    likes > 0 && labels.likes(likes),
    liked && labels.liked,
    labels.views(views),
  ].filter((part) => part !== false);

  return (
    <div aria-label={totals.join(', ')} role="group" className="actions">
      <Action
        testId="reply"
        icon="speech"
        label={`${labels.replies(replies)}. ${labels.reply}`}
        count={replies}
        disabled={tweet.repliesClosed === true}
        onPress={() => openCompose(tweet.id)}
      />
      <Action
        testId="retweet"
        icon="repost"
        label={`${labels.reposts(reposts)}. ${labels.repost}`}
        count={reposts}
        menu
      />
      <Action
        testId={liked ? 'unlike' : 'like'}
        icon="heart"
        label={`${labels.likes(likes)}. ${liked ? labels.liked : labels.like}`}
        count={likes}
        onPress={() => happen({ type: 'liked', id: tweet.id })}
      />
      <div>
        <a
          href={`${statusPath(tweet.author.handle, tweet.id)}/analytics`}
          aria-label={`${labels.views(views)}. ${labels.viewAnalytics}`}
          role="link"
          className="action"
        >
          <Count icon="stats" count={views} />
        </a>
      </div>
      <Action testId="bookmark" icon="bookmark" label={labels.bookmark} count={0} />
      <Action icon="share" label={labels.share} count={0} menu />
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly count: number;
  readonly testId?: string;
  readonly menu?: boolean;
  readonly disabled?: boolean;
  readonly onPress?: () => void;
}

function Action({ icon, label, count, testId, menu, disabled, onPress }: ActionProps) {
  return (
    <div>
      <button
        type="button"
        role="button"
        aria-label={label}
        data-testid={testId}
        className="action"
        {...(menu ? { 'aria-haspopup': 'menu', 'aria-expanded': false } : {})}
        {...(disabled ? { 'aria-disabled': true } : {})}
        onClick={disabled ? undefined : onPress}
      >
        <Count icon={icon} count={count} />
      </button>
    </div>
  );
}

function Count({ icon, count }: { icon: IconName; count: number }) {
  const labels = useLabels();
  return (
    <div dir={labels.dir} className="action-face">
      <div>
        <Icon name={icon} />
      </div>
      {count > 0 && (
        <div>
          <span data-testid="app-text-transition-container">
            <span>
              <span>{shortCount(count, labels)}</span>
            </span>
          </span>
        </div>
      )}
    </div>
  );
}
