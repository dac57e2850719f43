import { useState } from 'react';
import { Link } from '../../kit/link.tsx';
import { emojiPoints } from '../../kit/pictures.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { type Segment, segmentsOf } from '../../kit/segments.ts';
import { css } from '../../kit/styles.ts';
import { ORIGIN, profilePath } from '../addresses.ts';
import { mentioned } from '../world.ts';
import { labels } from './language.ts';

/** Longer texts are cut, and what is cut is not in the document until "See more" is pressed. */
const CUT_ABOVE = 240;

/** Emoji are pictures with the sign as their `alt`; reading the text content loses them. */
function Emoji({ sign }: { readonly sign: string }) {
  return (
    <span className={css('display: inline-block; margin-inline: 1px; vertical-align: -3px')}>
      <img
        alt={sign}
        height={16}
        width={16}
        referrerPolicy="origin-when-cross-origin"
        src={`https://static.xx.fbcdn.net/emoji.php/${emojiPoints(sign)}.svg`}
      />
    </span>
  );
}

/** A text without links, as names and messages are. */
export function EmojiText({ text }: { readonly text: string }) {
  return segmentsOf(text).map((segment, index) =>
    segment.kind === 'emoji' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <Emoji key={index} sign={segment.text} />
    ) : (
      segment.text
    ),
  );
}

function Part({ kind, text }: Segment) {
  const className = css('color: rgb(var(--link)); :hover text-decoration: underline');
  if (kind === 'emoji') return <Emoji sign={text} />;
  if (kind === 'link') {
    return (
      <a
        href={`https://l.facebook.com/l.php?u=${encodeURIComponent(text)}&h=AT0practice`}
        rel="nofollow noreferrer"
        target="_blank"
        role="link"
        className={className}
      >
        {text}
      </a>
    );
  }
  const person = kind === 'mention' ? mentioned(text) : null;
  if (!person && kind !== 'hashtag') return text;
  const to = person ? profilePath(person.handle) : `/hashtag/${text.slice(1)}`;
  return (
    <span>
      <Link to={person ? to : '#'} href={ORIGIN + to} className={className}>
        {person ? <EmojiText text={person.name} /> : text}
      </Link>
    </span>
  );
}

function Line({ text }: { readonly text: string }) {
  return segmentsOf(text).map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <Part key={index} {...segment} />
  ));
}

/** A block for every paragraph, and in it a `div[dir="auto"]` for every line. */
export function RichText({ text }: { readonly text: string }) {
  const [opened, setOpened] = useState(false);
  const cut = !opened && text.length > CUT_ABOVE;
  const shown = cut ? `${text.slice(0, CUT_ABOVE - 20).trimEnd()}…` : text;
  const paragraphs = shown.split('\n\n');
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <div key={index} className={css('margin-block-start: 4px; overflow-wrap: anywhere')}>
      {paragraph.split('\n').map((line, row, lines) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        <div key={row} dir="auto" className={css('text-align: start')}>
          <Line text={line} />
          {cut && index === paragraphs.length - 1 && row === lines.length - 1 && (
            <>
              {' '}
              <Pressable
                onPress={() => setOpened(true)}
                className={css('display: inline; font-weight: 600')}
              >
                {labels.seeMore}
              </Pressable>
            </>
          )}
        </div>
      ))}
    </div>
  ));
}
