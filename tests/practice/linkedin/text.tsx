import { people } from '../data/people.ts';
import { Link } from '../kit/link.tsx';
import { type Segment, segmentsOf } from '../kit/segments.ts';
import { css } from '../kit/styles.ts';
import { profilePath } from './addresses.ts';
import { nameOf } from './frame/person.tsx';

const handles = new Set(people.map(({ handle }) => handle));

/** Text as the site draws it: mentions by the person's name, hashtags and addresses as links, `<br>` for line breaks. */
export function RichText({ text }: { readonly text: string }) {
  return segmentsOf(text).map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <Part key={index} segment={segment} />
  ));
}

function Part({ segment: { kind, text } }: { readonly segment: Segment }) {
  const look = css('color: rgb(var(--link)); font-weight: 600');
  const name = text.slice(1);
  switch (kind) {
    case 'link':
      return (
        <a href={text} target="_self" className={look}>
          {text}
        </a>
      );
    case 'hashtag':
      return (
        <Link to={`/feed/hashtag/?keywords=${encodeURIComponent(name)}`} className={look}>
          {text}
        </Link>
      );
    case 'mention':
      return handles.has(name) ? (
        <Link to={profilePath(name)} className={look}>
          {nameOf(name)}
        </Link>
      ) : (
        text
      );
    default:
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
      return text.split('\n').map((line, index) => [index > 0 && <br key={index} />, line]);
  }
}

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The direction that the older front-end writes on a text. */
export function directionIn(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** The text as it is read on the page. */
export function shownText(text: string): string {
  return segmentsOf(text)
    .map(({ kind, text }) =>
      kind === 'mention' && handles.has(text.slice(1)) ? nameOf(text.slice(1)) : text,
    )
    .join('');
}
