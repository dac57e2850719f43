import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { ItemDraft } from '../../domain/item.ts';
import { no, ok } from '../../domain/outcome.ts';
import { withConversation } from '../kit/conversation.ts';
import { languageOf } from '../kit/languages.ts';
import { datetimeOf } from '../kit/times.ts';
import { definePlatform, type Reading } from '../types.ts';
import { actingAccount } from './accounts.ts';
import { chatIn, isCompose, permalinkOf, statusOf, timeInId } from './addresses.ts';
import { focusOf, standingOf, tweetsBeside } from './conversation.ts';
import { conversation } from './messages.ts';
import {
  authorHandle,
  displayName,
  headOf,
  idOf,
  inDialog,
  isAdvertisement,
  own,
  replyCountOf,
  testId,
  timeLinkOf,
  tweetAround,
  tweetsIn,
  wordsOf,
} from './tweet.ts';

const id = platformId('x');

/** The status page: one tweet, and what was answered to it. */
const status: Reading = {
  scope(context) {
    const { document } = context;
    if (focusOf(context) === null) return null;
    return (
      document.querySelector(testId('primaryColumn')) ??
      document.querySelector('main, [role="main"]') ??
      document.body
    );
  },

  find: (root) => tweetsIn(root).filter((tweet) => !inDialog(tweet)),

  closest(node) {
    const tweet = tweetAround(node);
    return tweet && !inDialog(tweet) ? tweet : null;
  },

  beside: tweetsBeside,

  keyOf(item) {
    const native = idOf(item);
    return native === null ? null : itemKey(id, native);
  },

  read(item, context) {
    if (inDialog(item)) return no('outside-conversation');
    if (isAdvertisement(item)) return no('advertisement');
    const address = timeLinkOf(item);
    if (!address) return no(own(item, testId('User-Name')) ? 'no-key' : 'unavailable');
    const handle = authorHandle(item, address);
    if (!handle) return no('no-author');
    const standing = standingOf(item, address, context);
    if (!standing) return no('outside-conversation');

    const words = wordsOf(item);
    const lang = languageOf(own(item, testId('tweetText')));
    const name = displayName(item, handle);
    const postedAt = datetimeOf(address.time) ?? timeInId(address.id);
    const draft: ItemDraft = {
      key: itemKey(id, address.id),
      platform: id,
      kind: standing.kind,
      nativeId: address.id,
      thread: threadKey(id, standing.root),
      ...(standing.parent !== null && { parent: itemKey(id, standing.parent) }),
      author: { handle, ...(name && { name }), url: `https://x.com/${handle}` },
      text: words.text,
      ...(lang && { lang }),
      ...(postedAt !== undefined && { postedAt }),
      permalink: permalinkOf(handle, address.id),
      ...(context.self !== null && { own: handle.toLowerCase() === context.self.toLowerCase() }),
      keySource: 'native',
      ...(words.truncated && { truncated: true }),
      ...replyCountOf(item),
    };
    return ok(draft);
  },

  place(item) {
    const head = headOf(item);
    if (!head) return null;
    const { row, name, menu } = head;
    return menu
      ? { row, beside: menu, side: 'before', until: name }
      : { row, beside: name, side: 'after' };
  },

  words: (item) => wordsOf(item).element,
};

/** X: the status page; an open conversation of Chat. */
export const x = definePlatform({
  id,

  pageOf({ pathname }) {
    if (chatIn(pathname)) return 'conversation';
    // The reply dialog changes the address and leaves the page beneath as it is.
    return statusOf(pathname) || isCompose(pathname) ? 'status' : null;
  },

  self: actingAccount,
  ...withConversation(status, conversation),
});
