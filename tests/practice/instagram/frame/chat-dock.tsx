import { goTo } from '../../kit/navigation.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { useWorld } from '../world-store.ts';
import { Icon } from './icon.tsx';
import { labels } from './language.ts';
import { AvatarPicture } from './person.tsx';

/** The floating way into Direct that stands on every page but Direct itself. */
export function ChatDock() {
  const threads = useWorld((world) => world.threads);
  return (
    <div data-pagelet="IGDChatTabsRootContent">
      <div
        aria-label={labels.messages}
        role="region"
        className={css(
          'position: fixed; inset-block-end: 20px; inset-inline-end: 28px; z-index: 6; @1000 display: none',
        )}
      >
        <Pressable
          className={css(
            'display: flex; align-items: center; gap: 10px; padding: 14px 22px; border-radius: 28px; background: rgb(var(--lift)); box-shadow: 0 4px 14px rgba(0, 0, 0, 0.2); font-weight: 600; font-size: 15px',
          )}
          onPress={() => goTo('/direct/inbox/')}
        >
          <Icon name="messages" label={labels.messages} />
          <span dir="auto">{labels.messages}</span>
          {threads.slice(0, 3).map((thread) => (
            <span key={thread.id} aria-label={`User avatar ${thread.with}`} role="img">
              <AvatarPicture handle={thread.with} size={24} />
            </span>
          ))}
        </Pressable>
      </div>
    </div>
  );
}
