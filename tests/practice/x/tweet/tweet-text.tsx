import { useState } from 'react';
import { type Segment, segmentsOf } from '../../kit/segments.ts';
import { useLabels, useRandomId } from '../frame/use-x.ts';
import { emojiUrl } from '../pictures.ts';
import type { Tweet } from '../world/tweet.ts';

/** Longer texts are cut outside their own page, and what is cut is not in the document. */
const CUT_ABOVE = 280;

export function TweetText({ tweet, whole }: { tweet: Tweet; whole: boolean }) {
  const labels = useLabels();
  const id = useRandomId();
  // By tweet, not a flag: the row is recycled for other tweets.
  const [openedId, setOpenedId] = useState('');
  if (tweet.text === '') return null;
  const cut = !whole && openedId !== tweet.id && tweet.text.length > CUT_ABOVE;
  const text = cut ? `${tweet.text.slice(0, CUT_ABOVE - 10).trimEnd()}…` : tweet.text;
  return (
    <>
      <div dir="auto" lang={tweet.lang} id={id} data-testid="tweetText" className="text">
        <Segments text={text} />
      </div>
      {cut && (
        <button
          type="button"
          role="button"
          dir={labels.dir}
          data-testid="tweet-text-show-more-link"
          className="link"
          onClick={() => setOpenedId(tweet.id)}
        >
          <span>{labels.showMore}</span>
        </button>
      )}
    </>
  );
}

/** Text as X draws it: emoji as pictures, mentions in blocks of their own. */
export function Segments({ text }: { text: string }) {
  return segmentsOf(text).map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: X keeps the nodes of a text by place, too
    <SegmentView key={`${segment.kind} ${index}`} {...segment} />
  ));
}

function SegmentView({ kind, text }: Segment) {
  switch (kind) {
    case 'text':
      return <span>{text}</span>;
    case 'emoji':
      return <img alt={text} draggable={false} src={emojiUrl(text)} className="emoji" />;
    case 'mention':
      return (
        <div className="inline">
          <span>
            <a dir="ltr" href={`/${text.slice(1)}`} role="link" className="link">
              {text}
            </a>
          </span>
        </div>
      );
    case 'hashtag':
      return (
        <span>
          <a
            dir="ltr"
            href={`/hashtag/${encodeURIComponent(text.slice(1))}?src=hashtag_click`}
            role="link"
            className="link"
          >
            {text}
          </a>
        </span>
      );
    case 'link': {
      const [, scheme = '', rest = text] = /^(https?:\/\/)(.*)$/.exec(text) ?? [];
      return (
        <a
          dir="ltr"
          href={`https://t.co/${linkCode(text)}`}
          rel="noopener noreferrer nofollow"
          target="_blank"
          role="link"
          className="link"
        >
          <span aria-hidden="true" className="unseen">
            {scheme}
          </span>
          {rest.slice(0, 26)}
          {rest.length > 26 && (
            <>
              <span aria-hidden="true" className="unseen">
                {rest.slice(26)}
              </span>
              <span aria-hidden="true">…</span>
            </>
          )}
        </a>
      );
    }
  }
}

/** Ten signs that stand for the address, as X's shortener makes them. */
function linkCode(text: string): string {
  let value = 7n;
  for (const sign of text) value = (value * 31n + BigInt(sign.codePointAt(0) ?? 0)) % 36n ** 10n;
  return value.toString(36).padStart(10, '0');
}
