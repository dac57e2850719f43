import { arabicComments } from '../practice/data/comments-ar.ts';
import { greekComments } from '../practice/data/comments-el.ts';
import { englishComments } from '../practice/data/comments-en.ts';
import { persianComments } from '../practice/data/comments-fa.ts';
import { polishComments } from '../practice/data/comments-pl.ts';
import type { PracticeComment } from '../practice/data/practice-data.ts';

const withReplies = (comment: PracticeComment): readonly PracticeComment[] => [
  comment,
  ...(comment.replies ?? []).flatMap(withReplies),
];

/** Every comment of the practice sites, replies included. */
export const practiceComments: readonly PracticeComment[] = [
  ...englishComments,
  ...persianComments,
  ...arabicComments,
  ...polishComments,
  ...greekComments,
].flatMap(withReplies);
