import { momentBefore, snowflake, stableNumber } from '../data/native-ids.ts';
import { brand } from '../data/people.ts';
import type { PracticeComment, PracticePost } from '../data/practice-data.ts';

/** Status id of a post; the same in every run, since posts carry absolute times. */
export const postStatusId = (post: PracticePost): string =>
  snowflake(new Date(post.postedAt), post.id);

/** Status id of a comment; counts from the start of the server, as the comment's time does. */
export const commentStatusId = (comment: PracticeComment, startedAt: Date): string =>
  snowflake(momentBefore(startedAt, comment.minutesAgo), comment.id);

export const statusPath = (handle: string, id: string): string => `/${handle}/status/${id}`;

/** The number behind an account, as X keeps it. */
export const userId = (handle: string): string => stableNumber(`user ${handle}`, 18);

/** Address of the Chat conversation between the brand and a customer: the two user ids, smaller first. */
export function chatPath(handle: string): string {
  const [first, second] = [userId(brand.handle), userId(handle)].sort();
  return `/i/chat/${first}-${second}`;
}
