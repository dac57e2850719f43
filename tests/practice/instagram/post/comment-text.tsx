import { Fragment, type ReactNode } from 'react';
import { Link } from '../../kit/link.tsx';
import { css } from '../../kit/styles.ts';

// A mention ends before the point that ends the sentence; addresses of mail are no mentions.
const TOKEN = /(?<![\w.])@[a-z0-9_.]*[a-z0-9_]|#[\p{L}\p{N}_]+|\n/gu;

/** Text as the site draws it: mentions and hashtags as links, `<br>` for line breaks, the rest plain. */
export function CommentText({ text }: { readonly text: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(text.slice(end, match.index), drawn(match[0]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

function drawn(token: string): ReactNode {
  if (token === '\n') return <br />;
  const name = token.slice(1);
  const to = token.startsWith('@') ? `/${name}/` : `/explore/tags/${name}/`;
  return (
    <Link to={to} className={css('color: rgb(var(--link))')}>
      {token}
    </Link>
  );
}
