import { useId } from 'react';
import { personOf } from '../../data/people.ts';
import { Link } from '../../kit/link.tsx';
import { css } from '../../kit/styles.ts';
import { ORIGIN, profilePath } from '../addresses.ts';
import { labels } from './language.ts';
import { EmojiText } from './rich-text.tsx';

interface AvatarProps {
  readonly handle: string;
  readonly size: number;
}

/** A face: an `image` inside an `svg` under a round mask, not an `img`. */
export function Avatar({ handle, size }: AvatarProps) {
  const mask = useId();
  return (
    <div>
      <svg role="none" style={{ height: size, width: size }} data-visualcompletion="ignore-dynamic">
        <mask id={mask}>
          <circle cx={size / 2} cy={size / 2} r={size / 2} fill="white" />
        </mask>
        <g mask={`url(#${mask})`}>
          <image
            height={size}
            width={size}
            href={`https://scontent.xx.fbcdn.net/avatar/${handle}.svg`}
            preserveAspectRatio="xMidYMid slice"
          />
          <circle cx={size / 2} cy={size / 2} r={size / 2} fill="none" stroke="rgba(0,0,0,.1)" />
        </g>
      </svg>
    </div>
  );
}

interface AuthorLinkProps {
  readonly handle: string;
  /** In a comment the link names the comment, too. */
  readonly href?: string;
}

/** The link around the face; the name beside it says the same, so this one is hidden from readers. */
export function AvatarLink({ handle, href, size }: AuthorLinkProps & AvatarProps) {
  const to = profilePath(handle);
  return (
    <span>
      <span>
        <Link to={to} href={href ?? ORIGIN + to} tabIndex={-1} aria-hidden="true">
          <Avatar handle={handle} size={size} />
          <div role="none" data-visualcompletion="ignore" />
        </Link>
      </span>
    </span>
  );
}

export function NameLink({ handle, href }: AuthorLinkProps) {
  const { name, verified } = personOf(handle);
  const to = profilePath(handle);
  return (
    <Link
      to={to}
      href={href ?? ORIGIN + to}
      aria-hidden="false"
      className={css('font-weight: 600; :hover text-decoration: underline')}
    >
      <span>
        <span dir="auto">
          <EmojiText text={name} />
          {verified && <VerifiedMark />}
        </span>
      </span>
    </Link>
  );
}

function VerifiedMark() {
  return (
    <span className={css('display: inline-block; margin-inline-start: 4px; vertical-align: -1px')}>
      <svg viewBox="0 0 24 24" width="12" height="12" role="img">
        <title>{labels.verified}</title>
        <circle cx="12" cy="12" r="11" fill="rgb(8, 102, 255)" />
        <path d="m7 12.5 3.3 3.3L17 9" fill="none" stroke="#fff" strokeWidth="3" />
      </svg>
    </span>
  );
}
