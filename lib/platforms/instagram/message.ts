import { messageButton, messagePath, pathNow } from '../kit/message-path.ts';
import { nameIn } from './rows.ts';

const account = /^\/[A-Za-z0-9_.]{1,40}\/?$/;

/** From a comment to its writer's page and the message button there (2026-11). */
export const message = messagePath({
  profile: (item) => nameIn(item),
  message: (document) => (account.test(pathNow(document)) ? messageButton(document) : null),
  inPrivate: (document) => pathNow(document).startsWith('/direct/t/'),
});
