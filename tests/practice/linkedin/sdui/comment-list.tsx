import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Comment, CommentThread } from '../../kit/comment-world.ts';
import { css } from '../../kit/styles.ts';
import { sduiCommentUrn } from '../addresses.ts';
import { named } from '../frame/component-key.ts';
import { indent } from '../frame/indent.ts';
import { labels } from '../frame/language.ts';
import { sendComment } from '../send-comment.ts';
import type { Post } from '../world.ts';
import { SduiCommentBox } from './comment-box.tsx';
import { CommentCard } from './comment-card.tsx';

type Row =
  | { readonly kind: 'comment'; readonly comment: Comment; readonly within: readonly Comment[] }
  | { readonly kind: 'reply' | 'box' | 'folded'; readonly comment: Comment };

interface CommentListProps {
  /** Of the card the list belongs to. */
  readonly cardKey: string;
  readonly post: Post;
  readonly threads: readonly CommentThread[];
}

/**
 * The comments near the window, in one flat column: comment, its replies, the box that answers one of
 * them. A row far from the window is not in the document, unless somebody writes in it.
 */
export function CommentList({ cardKey, post, threads }: CommentListProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [answering, setAnswering] = useState<Comment | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);

  const nested = post.thread.type === 'activity' && post.author !== 'haldenoak';
  const rows = threads.flatMap(({ comment, replies }) =>
    rowsOf(comment, replies, { nested, unfolded, answering }),
  );
  const writing = rows.findIndex(({ kind }) => kind === 'box');
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => document.getElementById('workspace'),
    estimateSize: () => 120,
    overscan: 4,
    scrollMargin: margin,
    getItemKey: (index) => keyOf(rows[index] as Row),
    rangeExtractor: (range) => defaultRangeExtractor(withRow(range, writing)),
  });
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);

  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const send = (text: string, replyTo: string | null) => {
    sendComment(post.id, text, replyTo);
    if (answering) setUnfolded(new Set([...unfolded, answering.parentId ?? answering.id]));
    setAnswering(null);
  };
  return (
    <div
      ref={list}
      data-component-type="LazyColumn"
      data-testid={`${cardKey}-commentListFeedType_FEED_DETAIL`}
      style={{
        paddingTop: first ? first.start - margin : 0,
        paddingBottom: last ? virtualizer.getTotalSize() + margin - last.end : 0,
      }}
    >
      {items.map(({ index, key }) => {
        const row = rows[index] as Row;
        const place = { ref: virtualizer.measureElement, index };
        switch (row.kind) {
          case 'comment':
          case 'reply':
            return (
              <CommentCard
                key={key}
                post={post}
                comment={row.comment}
                indented={row.kind === 'reply'}
                onReply={setAnswering}
                row={place}
              >
                {row.kind === 'comment' &&
                  row.within.map((reply) => (
                    <CommentCard
                      key={reply.id}
                      post={post}
                      comment={reply}
                      indented
                      onReply={setAnswering}
                    />
                  ))}
              </CommentCard>
            );
          case 'folded':
            return (
              <div
                key={key}
                ref={place.ref}
                data-index={index}
                {...named(`repliesThread_${sduiCommentUrn(post, row.comment.id)}`)}
                style={indent}
              >
                <button
                  type="button"
                  className={css('padding-block: 6px; font-weight: 600')}
                  onClick={() => setUnfolded(new Set([...unfolded, row.comment.id]))}
                >
                  {labels.seeReplies}
                </button>
              </div>
            );
          default:
            return (
              <div key={key} ref={place.ref} data-index={index} style={indent}>
                <SduiCommentBox id={`reply ${row.comment.id}`} target={row.comment} onSend={send} />
              </div>
            );
        }
      })}
    </div>
  );
}

interface Wishes {
  /** Replies stand within the card of their comment, as on some accounts; else after it. */
  readonly nested: boolean;
  readonly unfolded: ReadonlySet<string>;
  readonly answering: Comment | null;
}

function rowsOf(
  comment: Comment,
  replies: readonly Comment[],
  { nested, unfolded, answering }: Wishes,
): Row[] {
  const isFolded = comment.folded && replies.length > 0 && !unfolded.has(comment.id);
  const shown = isFolded ? [] : replies;
  const isHere = answering && (answering.parentId ?? answering.id) === comment.id;
  return [
    { kind: 'comment', comment, within: nested ? shown : [] },
    ...(isFolded ? [{ kind: 'folded', comment } as const] : []),
    ...(nested ? [] : shown.map((reply) => ({ kind: 'reply', comment: reply }) as const)),
    ...(isHere ? [{ kind: 'box', comment: answering } as const] : []),
  ];
}

const keyOf = ({ kind, comment }: Row) => `${kind} ${comment.id}`;

/** The range with one more row in it, so that the rows stay without a gap. */
function withRow(range: Range, row: number): Range {
  if (row < 0) return range;
  return {
    ...range,
    startIndex: Math.min(range.startIndex, row),
    endIndex: Math.max(range.endIndex, row),
  };
}
