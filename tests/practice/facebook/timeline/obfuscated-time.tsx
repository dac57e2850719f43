import { useState } from 'react';
import { Link } from '../../kit/link.tsx';
import { shortAge } from '../../kit/moments.ts';
import { openOver } from '../../kit/navigation.ts';
import { css } from '../../kit/styles.ts';
import { ORIGIN, tracking } from '../addresses.ts';
import { dateAndTime } from '../frame/ages.ts';
import { lang } from '../frame/language.ts';
import type { Post } from '../posts.ts';

/**
 * A feed post's time: before the pointer or the focus is there, the link leads nowhere and its signs
 * are in the document in another order, with strange ones between them, than they are drawn in.
 */
export function ObfuscatedTime({ post, path }: { readonly post: Post; readonly path: string }) {
  const [known, setKnown] = useState(false);
  const signs = [...shortAge(post.at, lang)].map((sign, order) => ({ sign, order }));
  const mixed = [...signs.slice(1).reverse(), ...signs.slice(0, 1)];
  const reveal = () => setKnown(true);
  return (
    <span onPointerOver={reveal} onFocus={reveal}>
      <Link
        to={path}
        href={known ? ORIGIN + path : `?${tracking(post.id)}`}
        aria-label={known ? dateAndTime(post.at) : undefined}
        open={openOver}
      >
        <span className={css('display: inline-flex')} aria-hidden={!known}>
          {mixed.map(({ sign, order }) => (
            <span key={order} style={{ order }}>
              {sign}
              <span className={css('position: absolute; top: 3em; opacity: 0')}>{'\u0307'}</span>
            </span>
          ))}
        </span>
      </Link>
    </span>
  );
}
