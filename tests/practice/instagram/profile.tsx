import { personOf } from '../data/people.ts';
import { Pressable } from '../kit/pressable.tsx';
import { css } from '../kit/styles.ts';
import { Icon } from './frame/icon.tsx';
import { labels } from './frame/language.ts';
import { AvatarPicture } from './frame/person.tsx';
import { PostGrid } from './post/post-grid.tsx';
import { useWorld } from './world-store.ts';

/** `/<handle>/`: a header and a grid of pictures, no comments. */
export function Profile({ handle }: { readonly handle: string }) {
  const posts = useWorld((world) => world.posts).filter((post) => post.author === handle);
  return (
    <main role="main" className={css('padding: 30px 20px 80px')}>
      <div className={css('max-width: 935px; margin-inline: auto')}>
        <header
          className={css('display: flex; align-items: center; gap: 60px; padding: 20px 40px 44px')}
        >
          <AvatarPicture handle={handle} size={150} />
          <section>
            <div className={css('display: flex; align-items: center; gap: 16px')}>
              <h2 className={css('font-size: 20px; line-height: 25px')}>
                <span dir="auto">{handle}</span>
              </h2>
              <Pressable>
                <Icon name="dots" label={labels.moreOptions} />
              </Pressable>
            </div>
            <ul className={css('display: flex; gap: 32px; margin-block: 18px')}>
              <li>
                <b>{posts.length}</b> {labels.posts}
              </li>
              <li>
                <b>18.4K</b> {labels.followers}
              </li>
            </ul>
            <span dir="auto" className={css('font-weight: 600')}>
              {personOf(handle).name}
            </span>
          </section>
        </header>
        <hr />
        <div className={css('padding-block-start: 16px')}>
          <PostGrid posts={posts} />
        </div>
      </div>
    </main>
  );
}
