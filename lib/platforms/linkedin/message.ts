import { messageButton, messagePath, pathNow } from '../kit/message-path.ts';
import { dialectOf } from './page.ts';
import { writerOf } from './reading.ts';

const person = /^\/(?:in|company)\/[^/]+/;
const compose = 'main a[href*="/messaging/compose/"], main a[href*="/messaging/thread/"]';
const bubble = '.msg-form__contenteditable';

/** From a comment to its writer's page and the message button there (2026-11). */
export const message = messagePath({
  profile(item, { document }) {
    const dialect = dialectOf(document);
    return (dialect && writerOf(dialect, item)?.link) ?? null;
  },
  message: (document) =>
    person.test(pathNow(document))
      ? (document.querySelector(compose) ?? messageButton(document))
      : null,
  inPrivate: (document) =>
    pathNow(document).startsWith('/messaging/thread/') || document.querySelector(bubble) !== null,
});
