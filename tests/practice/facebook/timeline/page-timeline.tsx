import { brand, personOf } from '../../data/people.ts';
import { Link } from '../../kit/link.tsx';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { ORIGIN, profilePath, storyPath } from '../addresses.ts';
import { labels, pageData } from '../frame/language.ts';
import { Avatar } from '../frame/person.tsx';
import { EmojiText } from '../frame/rich-text.tsx';
import { cardClass } from '../post/post-parts.tsx';
import { posts } from '../posts.ts';
import { ListedPost } from './listed-post.tsx';

/** The timeline of a Page or person; the Page sees more on its own than others do. */
export function PageTimeline({ handle }: { readonly handle: string }) {
  const { name } = personOf(handle);
  const asPage = handle === brand.handle && pageData.viewer === brand.handle;
  const own = posts.filter(({ author }) => author === handle);
  return (
    <div role="main" className={css('max-width: 680px; margin-inline: auto; padding: 16px')}>
      <div className={cardClass()}>
        <div className={css('display: flex; gap: 16px; align-items: center; padding: 16px')}>
          <Avatar handle={handle} size={72} />
          <h1
            dir="auto"
            className={css('flex: 1; font-size: 28px; line-height: 34px; font-weight: 700')}
          >
            <EmojiText text={name} />
          </h1>
          {asPage && (
            <div data-pagelet="ProfileActions" className={css('display: flex; gap: 12px')}>
              <Pressable label={labels.professional}>{labels.professional}</Pressable>
              <Pressable label={labels.editProfile}>{labels.editProfile}</Pressable>
            </div>
          )}
        </div>
        <div
          data-pagelet="ProfileTabs"
          role="tablist"
          className={css(
            'display: flex; gap: 24px; padding: 12px 16px; border-block-start: 1px solid rgb(var(--line))',
          )}
        >
          {labels.tabs.map((tab, index) => (
            <a key={tab} role="tab" aria-selected={index === 0} href={ORIGIN + profilePath(handle)}>
              <span>{tab}</span>
            </a>
          ))}
        </div>
      </div>
      {asPage && (
        <div data-pagelet="ProfileComposer">
          <div role="region" aria-label={labels.createPost} className={cardClass()}>
            <div className={css('padding: 12px 16px')}>
              <Link
                to={profilePath(handle)}
                href={ORIGIN + profilePath(handle)}
                label={labels.timelineOf(name)}
              >
                <Avatar handle={handle} size={40} />
              </Link>
            </div>
          </div>
        </div>
      )}
      <div data-pagelet="ProfileTimeline">
        {own.map((post, index) => (
          <ListedPost
            key={post.id}
            name="timeline"
            post={post}
            path={storyPath(post)}
            place={index + 1}
          />
        ))}
      </div>
    </div>
  );
}
