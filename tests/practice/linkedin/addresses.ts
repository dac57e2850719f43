import { linkedinId } from '../data/native-ids.ts';
import { brand } from '../data/people.ts';
import type { PracticePost } from '../data/practice-data.ts';
import { threadIdOf } from '../kit/comment-world.ts';

/** A name of LinkedIn's; a comment is named with the post it stands under. */
export const activityUrn = (id: string) => `urn:li:activity:${id}`;

export interface CommentPlace {
  /** What the comments' names say of the post: films have another number there than their page. */
  readonly thread: { readonly type: 'activity' | 'ugcPost'; readonly id: string };
}

export const legacyCommentUrn = ({ thread }: CommentPlace, id: string) =>
  `urn:li:comment:(${thread.type}:${thread.id},${id})`;

export const sduiCommentUrn = ({ thread }: CommentPlace, id: string) =>
  `urn:li:comment:(urn:li:${thread.type}:${thread.id},${id})`;

export const postId = (post: PracticePost): string => linkedinId(new Date(post.postedAt), post.id);

export const postPath = (id: string) => `/feed/update/${activityUrn(id)}/`;

const PAGES = new Set([brand.handle, 'form_and_grain']);

/** The name in the address of a profile: no underscores on LinkedIn. */
export const slugOf = (handle: string) => handle.replaceAll('_', '-').replace(/-+$/, '');

export const profilePath = (handle: string) =>
  `/${PAGES.has(handle) ? 'company' : 'in'}/${slugOf(handle)}/`;

/** @param id of a thread in the practice data */
export const threadPath = (id: string) => conversationPath(threadIdOf({ id }));

/** @param id of a conversation of the site */
export const conversationPath = (id: string) => `/messaging/thread/2-${btoa(id)}/`;

/** The encoded part of a message's name begins with its time in milliseconds. */
export const messageUrn = (at: string, id: string) =>
  `urn:li:msg_message:(urn:li:fsd_profile:ACoAAB${id},2-${btoa(`${Date.parse(at)}b${id}`)})`;
