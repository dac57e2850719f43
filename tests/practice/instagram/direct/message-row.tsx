import { useId } from 'react';
import type { Message } from '../../kit/comment-world.ts';
import { Link } from '../../kit/link.tsx';
import { dayAndTime } from '../../kit/moments.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels, lang } from '../frame/language.ts';
import { AvatarPicture } from '../frame/person.tsx';

const HOUR_MS = 3_600_000;

interface MessageRowProps {
  readonly message: Message;
  readonly before: Message | undefined;
  readonly own: boolean;
  readonly onOptions: () => void;
}

/** One message. Its author is told by the labels of its buttons alone, its time by the separators. */
export function MessageRow({ message, before, own, onOptions }: MessageRowProps) {
  const textId = useId();
  const pause = !before || Date.parse(message.at) - Date.parse(before.at) > HOUR_MS;
  return (
    <>
      {pause && (
        <div
          className={css(
            'padding: 14px; text-align: center; color: rgb(var(--soft)); font-size: 12px',
          )}
        >
          <span dir="auto">{dayAndTime(message.at, lang)}</span>
        </div>
      )}
      <div role="group" tabIndex={-1} className={css('padding: 8px 16px; outline: none')}>
        <div
          role="article"
          aria-labelledby={textId}
          className={`${css('display: flex; align-items: center; gap: 8px')} ${own ? css('flex-direction: row-reverse') : ''}`}
        >
          {!own && (
            <Link to={`/${message.author}/`} label={labels.openProfile(message.author)}>
              <AvatarPicture handle={message.author} size={28} />
            </Link>
          )}
          <div
            className={`${css('max-width: 60%; padding: 8px 14px; border-radius: 20px; overflow-wrap: anywhere; white-space: pre-wrap; line-height: 20px')} ${
              own
                ? css('background: rgb(74, 93, 249); color: #fff')
                : css('background: rgb(var(--field))')
            }`}
          >
            <div dir="auto" id={textId}>
              {message.text}
            </div>
          </div>
          <div
            className={css(
              'display: flex; gap: 8px; color: rgb(var(--soft)); opacity: 0.35; :hover opacity: 1',
            )}
          >
            <Pressable label={labels.replyToMessage(message.author)}>
              <Icon name="bubble" label={labels.reply} size={16} />
            </Pressable>
            <Pressable label={labels.optionsForMessage(message.author)} onPress={onOptions}>
              <Icon name="dots" label={labels.more} size={16} />
            </Pressable>
          </div>
        </div>
      </div>
    </>
  );
}
