import { Link } from '../../kit/link.tsx';
import { openOver } from '../../kit/navigation.ts';
import { css } from '../../kit/styles.ts';
import { PostPicture } from '../frame/person.tsx';
import type { Post } from '../world.ts';

/** Pictures of posts in rows of three; each opens in the modal, under an address with the author in it. */
export function PostGrid({ posts }: { readonly posts: readonly Post[] }) {
  return (
    <div className={css('display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px')}>
      {posts.map((post) => (
        <Link
          key={post.code}
          to={`/${post.author}/${post.path}/${post.code}/`}
          open={openOver}
          className={css('aspect-ratio: 3 / 4; overflow: hidden')}
        >
          <PostPicture code={post.code} alt={post.text} />
        </Link>
      ))}
    </div>
  );
}
