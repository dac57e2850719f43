import { brand } from '../../practice/data/people.ts';
import { launchPost } from '../../practice/data/posts.ts';
import type { PracticeComment } from '../../practice/data/practice-data.ts';
import type { PracticeItem } from '../../practice/practice-api.ts';
import { isComment } from './practice-state.ts';

/**
 * What the badge at a comment of the launch post must begin with while its folded replies are
 * closed, from the practice data alone; null for replies and for what the data does not have.
 */
export function expectedStatus(item: PracticeItem): RegExp | null {
  const comment = launchPost.comments.find((each) => isComment(item, each));
  if (!comment) return null;
  const answers = comment.replies ?? [];
  if (comment.folded && answers.length > 0) return /^Not known, .*repl(?:y|ies) not opened/;
  const ours = answers.findLastIndex(({ author }) => author === brand.handle);
  if (ours < 0) return /^New, /;
  const again = answers.slice(ours + 1).some(({ author }) => author === comment.author);
  if (again) return /^Waiting on us again, /;
  return new RegExp(`^Answered, .*${wordsOf(comment, answers[ours])}`);
}

/** The response time as the badge says it: whole hours, or minutes in steps of five. */
function wordsOf(comment: PracticeComment, answer: PracticeComment | undefined): string {
  const minutes = comment.minutesAgo - (answer?.minutesAgo ?? 0);
  if (minutes >= 60) return `in ${Math.floor(minutes / 60)} hours?`;
  return `in ${minutes - (minutes % 5)} minutes`;
}
