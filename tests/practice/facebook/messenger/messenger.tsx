import { Link } from '../../kit/link.tsx';
import { shortAge } from '../../kit/moments.ts';
import { css } from '../../kit/styles.ts';
import { labels, lang } from '../frame/language.ts';
import { Avatar } from '../frame/person.tsx';
import { EmojiText } from '../frame/rich-text.tsx';
import { nameOf } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { Conversation } from './conversation.tsx';

/** messenger.com has the same pages without the first part of their path. */
const base = location.hostname === 'www.messenger.com' ? '' : '/messages';

/**
 * The chats, and the open one beside them. On the site itself a Page's conversations are in the
 * business inbox by now; here they are in Messenger, so that there is something to answer.
 */
export function Messenger({ threadId }: { readonly threadId: string | null }) {
  const threads = useWorld((world) => world.threads);
  const open = threads.find(({ id }) => id === threadId);
  return (
    <div className={css('height: calc(100vh - 56px); display: flex; background: rgb(var(--lift))')}>
      <div
        role="navigation"
        aria-label={labels.chats}
        className={css(
          'width: 320px; overflow-y: auto; border-inline-end: 1px solid rgb(var(--line))',
        )}
      >
        <h1 className={css('padding: 16px; font-size: 24px; line-height: 28px; font-weight: 700')}>
          {labels.chats}
        </h1>
        <div role="grid" aria-label={labels.chats}>
          {threads.map(({ id, with: handle, messages }) => {
            const last = messages.findLast(({ removed }) => !removed);
            return (
              <div role="row" key={id}>
                <div role="gridcell">
                  <Link
                    to={`${base}/t/${id}/`}
                    className={css(
                      'display: flex; gap: 12px; padding: 10px 16px; :hover background: rgb(var(--field))',
                    )}
                  >
                    <Avatar handle={handle} size={48} />
                    <div className={css('min-width: 0')}>
                      <span dir="auto">
                        <EmojiText text={nameOf(handle)} />
                      </span>
                      <div
                        className={css(
                          'overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 13px; color: rgb(var(--soft))',
                        )}
                      >
                        <span dir="auto">{last?.text}</span> ·{' '}
                        <span>{last && shortAge(last.at, lang)}</span>
                      </div>
                    </div>
                  </Link>
                </div>
              </div>
            );
          })}
        </div>
      </div>
      {open && <Conversation key={open.id} thread={open} />}
    </div>
  );
}
