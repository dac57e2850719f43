import { Link } from '../kit/link.tsx';
import { openOver } from '../kit/navigation.ts';
import { css } from '../kit/styles.ts';
import { TextareaBox } from './composer/textarea-box.tsx';
import { labels } from './frame/language.ts';
import { Name, PostPicture } from './frame/person.tsx';
import { pageData } from './page-data.ts';
import { CommentText } from './post/comment-text.tsx';
import { PostActions, PostHeader, postPath } from './post/post-parts.tsx';
import { sendComment } from './post/send-comment.ts';
import { countComments, type Post, threadsAt } from './world.ts';
import { useWorld } from './world-store.ts';

/** The home feed: posts with a glimpse of their comments, which are not comments one could answer. */
export function Feed() {
  const posts = useWorld((world) => world.posts);
  return (
    <main role="main" className={css('padding: 30px 20px 80px')}>
      <div className={css('max-width: 470px; margin-inline: auto')}>
        {posts.map((post) => (
          <FeedPost key={post.code} post={post} />
        ))}
      </div>
    </main>
  );
}

function FeedPost({ post }: { readonly post: Post }) {
  const world = useWorld();
  const first = threadsAt(world, post.code, 'shown')[0]?.comment;
  return (
    <article
      className={css(
        'border-block-end: 1px solid rgb(var(--line)); padding-block-end: 16px; margin-block-end: 20px',
      )}
    >
      <PostHeader post={post} />
      <div className={css('aspect-ratio: 4 / 5; border-radius: 4px; overflow: hidden')}>
        <PostPicture code={post.code} alt={post.text} />
      </div>
      <PostActions post={post} />
      <div className={css('padding-inline: 16px; display: grid; gap: 6px')}>
        <span dir="auto">
          <Name handle={post.author} /> <CommentText text={post.text} />
        </span>
        <Link to={postPath(post)} open={openOver} className={css('color: rgb(var(--soft))')}>
          <span dir="auto">{labels.viewAllComments(countComments(world, post.code))}</span>
        </Link>
        {first && (
          <div>
            <span dir="auto">
              <Name handle={first.author} /> <CommentText text={first.text} />
            </span>
          </div>
        )}
      </div>
      {pageData.viewer && <FeedBox post={post} />}
    </article>
  );
}

function FeedBox({ post }: { readonly post: Post }) {
  return (
    <section>
      <form
        method="POST"
        onSubmit={(event) => event.preventDefault()}
        className={css('display: flex; gap: 12px; padding: 10px 16px')}
      >
        <TextareaBox
          id={`feed:${post.code}`}
          target={null}
          onSend={(text) => sendComment(post.code, text, null)}
        />
      </form>
    </section>
  );
}
