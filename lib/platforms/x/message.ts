import { messagePath, pathNow } from '../kit/message-path.ts';
import { nameOf, testId } from './tweet.ts';

const conversation = /^\/(?:i\/chat\/|messages\/)\S/;

/** From a post to its writer's page and X's message button there (2026-11). */
export const message = messagePath({
  profile: (item) => nameOf(item)?.querySelector('a[href]') ?? null,
  message: (document) => document.querySelector(testId('sendDMFromProfile')),
  inPrivate: (document) => conversation.test(pathNow(document)),
});
