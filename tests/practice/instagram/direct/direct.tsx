import { personOf } from '../../data/people.ts';
import type { Thread } from '../../kit/comment-world.ts';
import { shortAge } from '../../kit/moments.ts';
import { goTo } from '../../kit/navigation.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels, lang } from '../frame/language.ts';
import { AvatarPicture } from '../frame/person.tsx';
import { useWorld } from '../world-store.ts';
import { Conversation } from './conversation.tsx';

/** Direct: the list of threads, and the open one beside it. */
export function Direct({ threadId }: { readonly threadId: string | null }) {
  const threads = useWorld((world) => world.threads);
  const viewer = useWorld((world) => world.viewer);
  const open = threads.find((thread) => thread.id === threadId);
  return (
    <main role="main" className={css('height: 100vh; display: flex')}>
      <div
        role="navigation"
        aria-label={labels.threadList}
        className={css(
          'width: 397px; @1100 width: 103px; display: flex; flex-direction: column; border-inline-end: 1px solid rgb(var(--line))',
        )}
      >
        <div className={css('padding: 28px 24px 16px; @1100 display: none')}>
          <h2 className={css('font-size: 20px; line-height: 25px; font-weight: 700')}>
            <span dir="auto">{viewer}</span>
          </h2>
        </div>
        <div
          data-pagelet="IGDInboxThreadListScrollableAreaPagelet"
          className={css('flex: 1; overflow-y: auto')}
        >
          {threads.map((thread) => (
            <ThreadRow key={thread.id} thread={thread} selected={thread.id === threadId} />
          ))}
        </div>
      </div>
      {open ? (
        <Conversation thread={open} />
      ) : (
        <div
          className={css(
            'flex: 1; display: grid; place-content: center; justify-items: center; gap: 12px',
          )}
        >
          <Icon name="messages" label={labels.messages} size={72} />
          <span dir="auto" className={css('font-size: 20px; line-height: 25px')}>
            {labels.yourMessages}
          </span>
        </div>
      )}
    </main>
  );
}

/** A row without address or id, as on the site: the thread's id shows only once it is open. */
function ThreadRow({ thread, selected }: { readonly thread: Thread; readonly selected: boolean }) {
  const customer = personOf(thread.with);
  const last = thread.messages.findLast(({ removed }) => !removed);
  const unread = last?.author === thread.with && !selected;
  return (
    <Pressable
      onPress={() => goTo(`/direct/t/${thread.id}/`)}
      className={`${css('display: flex; gap: 12px; padding: 8px 24px; align-items: center; :hover background: rgb(var(--field))')} ${
        selected ? css('background: rgb(var(--field))') : ''
      }`}
    >
      <AvatarPicture handle={thread.with} size={56} />
      <div className={css('flex: 1; min-width: 0; @1100 display: none')}>
        <div>
          <span
            dir="auto"
            title={customer.name}
            className={unread ? css('font-weight: 700') : undefined}
          >
            {customer.name}
          </span>
        </div>
        <div className={css('display: flex; gap: 6px; color: rgb(var(--soft)); font-size: 12px')}>
          <span
            dir="auto"
            className={css('overflow: hidden; white-space: nowrap; text-overflow: ellipsis')}
          >
            {last?.text}
          </span>
          <abbr className={css('white-space: nowrap')}>{last && shortAge(last.at, lang)}</abbr>
        </div>
      </div>
      {unread && (
        <div
          className={css(
            'width: 8px; height: 8px; border-radius: 50%; background: rgb(var(--blue)); overflow: hidden; color: transparent',
          )}
        >
          {labels.unread}
        </div>
      )}
    </Pressable>
  );
}
