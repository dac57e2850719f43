import { Link } from '../../kit/link.tsx';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Icon } from './icon.tsx';
import { labels, pageData } from './language.ts';
import { Avatar } from './person.tsx';

/** The bar at the top. It shows the face of whom one acts as, but no name. */
export function Banner() {
  const { viewer } = pageData;
  const round = css(
    'width: 40px; height: 40px; display: grid; place-items: center; border-radius: 50%; background: rgb(var(--field))',
  );
  return (
    <div
      role="banner"
      className={css(
        'position: sticky; inset-block-start: 0; z-index: 10; height: 56px; display: flex; align-items: center; gap: 12px; padding-inline: 16px; background: rgb(var(--lift)); border-block-end: 1px solid rgb(var(--line))',
      )}
    >
      <Link
        to="/"
        label="Facebook"
        className={css('color: rgb(var(--blue)); font-size: 26px; font-weight: 800')}
      >
        f
      </Link>
      <input
        type="search"
        role="combobox"
        aria-expanded={false}
        aria-label={labels.search}
        placeholder={labels.search}
        className={css(
          'width: 240px; padding: 10px 14px; border: 0; border-radius: 20px; font: inherit; color: inherit; background: rgb(var(--field))',
        )}
      />
      <div className={css('flex: 1; text-align: center')}>
        <Link to="/" label={labels.home} className={css('display: inline-block')}>
          <Icon name="home" size={24} />
        </Link>
      </div>
      {viewer ? (
        <div role="navigation" className={css('display: flex; gap: 8px')}>
          <Link to="/messages/" label={labels.messenger} className={round}>
            <Icon name="chat" />
          </Link>
          <Pressable label={labels.notifications} className={round}>
            <Icon name="bell" />
          </Pressable>
          <Pressable label={labels.yourProfile}>
            <Avatar handle={viewer} size={40} />
          </Pressable>
        </div>
      ) : (
        <form id="login_form" onSubmit={(event) => event.preventDefault()}>
          <button type="submit" className={css('font-weight: 600; color: rgb(var(--link))')}>
            {labels.logIn}
          </button>
        </form>
      )}
    </div>
  );
}
