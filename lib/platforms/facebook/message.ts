import { messageButton, messagePath, pathNow } from '../kit/message-path.ts';
import { commentOf } from './comments.ts';

const account = /^\/(?:[A-Za-z0-9.]+|profile\.php|people\/.+)\/?$/;
const conversation = /^\/(?:messages\/|t\/|latest\/inbox)/;

/** A conversation that opens over the page, at its foot: its box alone has this placeholder. */
const dock = '[role="textbox"][aria-placeholder="Aa"]';

/** From a comment to its writer's page and the message button there (2026-11). */
export const message = messagePath({
  profile: (item) => commentOf(item)?.name ?? null,
  message: (document) => (account.test(pathNow(document)) ? messageButton(document) : null),
  inPrivate: (document) =>
    conversation.test(pathNow(document)) || document.querySelector(dock) !== null,
});
