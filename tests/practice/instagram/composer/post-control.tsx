import type { Ref } from 'react';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { labels } from '../frame/language.ts';

interface PostControlProps {
  readonly text: string;
  readonly onPress: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** "Post": not greyed out while the state has no text, but absent. */
export function PostControl({ text, onPress, ref }: PostControlProps) {
  if (!text.trim()) return null;
  return (
    <div>
      <Pressable
        ref={ref}
        onPress={onPress}
        className={css('color: rgb(var(--blue)); font-weight: 600')}
      >
        {labels.post}
      </Pressable>
    </div>
  );
}
