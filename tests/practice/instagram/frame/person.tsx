import { personOf } from '../../data/people.ts';
import { Link } from '../../kit/link.tsx';
import { css } from '../../kit/styles.ts';
import { VerifiedMark } from './icon.tsx';
import { labels } from './language.ts';

const CDN = 'https://scontent.cdninstagram.com';

export function AvatarPicture({
  handle,
  size,
}: {
  readonly handle: string;
  readonly size: number;
}) {
  return (
    <img
      alt={labels.profilePicture(handle)}
      className={css('border-radius: 50%; background: rgb(var(--field))')}
      draggable={false}
      height={size}
      width={size}
      src={`${CDN}/avatar/${handle}.svg`}
    />
  );
}

export function Avatar({ handle, size = 32 }: { readonly handle: string; readonly size?: number }) {
  return (
    <span>
      <div>
        <Link to={`/${handle}/`}>
          <AvatarPicture handle={handle} size={size} />
        </Link>
      </div>
    </span>
  );
}

/** A handle as a link; this site shows no display names in comments. */
export function Name({ handle }: { readonly handle: string }) {
  const known = personOf(handle);
  return (
    <Link to={`/${handle}/`} className={css('display: inline-flex; font-weight: 600')}>
      <div>
        <div className={css('display: inline-flex; align-items: center; gap: 4px')}>
          <span dir="auto">{handle}</span>
          {known.verified && (
            <div>
              <VerifiedMark label={labels.verified} />
            </div>
          )}
        </div>
      </div>
    </Link>
  );
}

export function PostPicture({ code, alt }: { readonly code: string; readonly alt: string }) {
  return (
    <img
      alt={alt}
      className={css('width: 100%; height: 100%; object-fit: cover')}
      src={`${CDN}/media/${code}.svg`}
    />
  );
}
