import { replyId } from '../../domain/ids.ts';
import type { SavedReply } from '../../domain/reply.ts';
import { arabicReplies } from './ar.ts';
import { greekReplies } from './el.ts';
import { englishReplies } from './en.ts';
import { persianReplies } from './fa.ts';
import { polishReplies } from './pl.ts';
import type { StarterReply } from './starter-reply.ts';

const sets: Readonly<Record<string, readonly StarterReply[]>> = {
  en: englishReplies,
  fa: persianReplies,
  ar: arabicReplies,
  pl: polishReplies,
  el: greekReplies,
};

/**
 * The replies that come with Inlay, in five languages. Their ids are fixed, so that one that a
 * person changed or deleted stays as they left it. Times are the epoch: nobody wrote them here.
 */
export const starterReplies: readonly SavedReply[] = Object.entries(sets).flatMap(([lang, set]) =>
  set.map(({ slug, situation, title, text, tags }) => ({
    id: replyId(`starter-${lang}-${slug}`),
    lang,
    situation,
    title,
    text,
    tags,
    createdAt: 0,
    updatedAt: 0,
    starter: true,
  })),
);
