import { InlineReply } from '../composer/reply-boxes.tsx';
import { useLabels } from '../frame/use-x.ts';
import { FocusedArticle, TweetArticle } from '../tweet/tweet-article.tsx';
import type { Row } from '../world/conversation.ts';

/** A row that any timeline can hold. */
export function TimelineRow({ row, kept }: { row: Row; kept: boolean }) {
  const labels = useLabels();
  switch (row.kind) {
    case 'tweet': {
      const { tweet } = row;
      if (row.focused) {
        return (
          <div className="edge">
            <FocusedArticle key={tweet.id} tweet={tweet} lineAbove={row.lineAbove} />
            {!tweet.repliesClosed && <InlineReply tweet={tweet} />}
          </div>
        );
      }
      const article = (
        <TweetArticle
          key={kept ? 'kept' : tweet.id}
          tweet={tweet}
          lineAbove={row.lineAbove}
          lineBelow={row.lineBelow}
          namesParent={row.namesParent}
        />
      );
      return (
        <div className={row.lineBelow ? '' : 'edge'}>
          {tweet.advertisement ? <div data-testid="placementTracking">{article}</div> : article}
        </div>
      );
    }
    case 'discover':
      return (
        <div className="edge">
          <h2 dir="auto" aria-level={2} role="heading" className="cell-heading">
            <span>{labels.discover}</span>
          </h2>
        </div>
      );
    case 'deleted':
    case 'reported':
      return (
        <article tabIndex={-1} className="edge note">
          <div dir="auto" className="muted">
            <span>{row.kind === 'deleted' ? labels.deletedTweet : labels.reportedTweet}</span>
          </div>
        </article>
      );
    default:
      return <div className="gap" />;
  }
}
