import { useState } from 'react';
import { personOf } from '../../data/people.ts';
import { Link } from '../../kit/link.tsx';
import { css } from '../../kit/styles.ts';
import { profilePath } from '../addresses.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { degreeOf, Face, headlineOf, nameOf } from '../frame/person.tsx';
import { RichText } from '../text.tsx';
import { MEMBER } from '../world.ts';

/** Characters from which on a text is cut by the style sheet; all of it is in the document anyway. */
const LONG = 150;

/** Words of a post or comment; the control that shows the rest stands within them. */
export function Words({ text }: { readonly text: string }) {
  const [expanded, setExpanded] = useState(text.length < LONG);
  const clamp = css(
    'display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden',
  );
  return (
    <p className={css('position: relative; margin-block: 4px; overflow-wrap: anywhere')} dir="auto">
      <span data-testid="expandable-text-box" className={expanded ? '' : clamp}>
        <RichText text={text} />
        {!expanded && (
          <>
            {' '}
            <button
              type="button"
              data-testid="expandable-text-button"
              className={css(
                'position: absolute; inset-block-end: 0; inset-inline-end: 0; padding-inline-start: 24px; background: rgb(var(--card)); color: rgb(var(--soft)); font-weight: 600',
              )}
              onClick={() => setExpanded(true)}
            >
              {labels.more}
            </button>
          </>
        )}
      </span>
    </p>
  );
}

interface WriterProps {
  readonly handle: string;
  readonly size: number;
  readonly isAuthor?: boolean;
}

/** Face and name, each a link; the name is written a second time for screen readers. */
export function Writer({ handle, size, isAuthor = false }: WriterProps) {
  const name = nameOf(handle);
  const isPage = profilePath(handle).startsWith('/company/');
  const mark = isPage ? '' : handle === MEMBER ? labels.you : degreeOf(handle);
  const { verified } = personOf(handle);
  const hidden = [name, verified ? labels.verified : '', mark].filter(Boolean).join(' ');
  return (
    <div className={css('display: flex; gap: 8px; min-width: 0')}>
      <Link to={profilePath(handle)}>
        <Face handle={handle} size={size} className={css('border-radius: 50%')} />
      </Link>
      <div className={css('min-width: 0')}>
        <Link to={profilePath(handle)}>
          <div className={css('display: flex; gap: 4px; align-items: center; position: relative')}>
            <p className={css('font-weight: 600')}>
              <span aria-hidden="true">{name}</span>
            </p>
            {verified && <Icon name="verified-small" by="id" />}
            {mark && <span aria-hidden="true"> • {mark}</span>}
            {isAuthor && <span className={css('color: rgb(var(--soft))')}>{labels.author}</span>}
            <span style={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' }}>
              {hidden}
            </span>
          </div>
        </Link>
        <p className={css('color: rgb(var(--soft)); font-size: 12px')}>{headlineOf(handle)}</p>
      </div>
    </div>
  );
}
