import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import type { Inlay } from './inlay.ts';
import { callWorker } from './worker-call.ts';

type Given = Pick<SavedReply, 'title' | 'text'> & Partial<SavedReply>;

/** Keeps a reply as the options page does. */
export function saveReply(inlay: Inlay, given: Given): Promise<SavedReply> {
  return callWorker(inlay, 'replies.save', {
    id: replyId(`test ${given.title}`),
    lang: 'en',
    situation: 'question',
    tags: [],
    createdAt: 0,
    updatedAt: 0,
    ...given,
  });
}
