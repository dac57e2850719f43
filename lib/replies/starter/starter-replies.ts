import { replyId } from '../../domain/ids.ts';
import type { SavedReply } from '../../domain/reply.ts';
import { arabicComments } from './ar/comments.ts';
import { arabicMessages } from './ar/messages.ts';
import { arabicReviews } from './ar/reviews.ts';
import { arabicTrouble } from './ar/trouble.ts';
import { greekComments } from './el/comments.ts';
import { greekMessages } from './el/messages.ts';
import { greekReviews } from './el/reviews.ts';
import { greekTrouble } from './el/trouble.ts';
import { englishComments } from './en/comments.ts';
import { englishMessages } from './en/messages.ts';
import { englishReviews } from './en/reviews.ts';
import { englishTrouble } from './en/trouble.ts';
import { persianComments } from './fa/comments.ts';
import { persianMessages } from './fa/messages.ts';
import { persianReviews } from './fa/reviews.ts';
import { persianTrouble } from './fa/trouble.ts';
import { polishComments } from './pl/comments.ts';
import { polishMessages } from './pl/messages.ts';
import { polishReviews } from './pl/reviews.ts';
import { polishTrouble } from './pl/trouble.ts';
import type { StarterReply } from './starter-reply.ts';

const sets: Readonly<Record<string, readonly StarterReply[]>> = {
  en: [...englishComments, ...englishTrouble, ...englishMessages, ...englishReviews],
  fa: [...persianComments, ...persianTrouble, ...persianMessages, ...persianReviews],
  ar: [...arabicComments, ...arabicTrouble, ...arabicMessages, ...arabicReviews],
  pl: [...polishComments, ...polishTrouble, ...polishMessages, ...polishReviews],
  el: [...greekComments, ...greekTrouble, ...greekMessages, ...greekReviews],
};

/**
 * The replies that come with Inlay, in five languages. Their ids are fixed, so that one that a
 * person changed or deleted stays as they left it. Times are the epoch: nobody wrote them here.
 */
export const starterReplies: readonly SavedReply[] = Object.entries(sets).flatMap(([lang, set]) =>
  set.map(({ slug, otherWords, ...reply }) => ({
    ...reply,
    id: replyId(`starter-${lang}-${slug}`),
    lang,
    ...(otherWords && {
      variants: otherWords.map((text, at) => ({ id: `${slug}-${at + 2}`, text })),
    }),
    createdAt: 0,
    updatedAt: 0,
    starter: true,
  })),
);
