import { stableNumber } from '../../data/native-ids.ts';
import { personOf } from '../../data/people.ts';
import { labels } from './language.ts';

/** What LinkedIn says below a name. */
export function headlineOf(handle: string): string {
  return labels.followers(Number(stableNumber(handle, 4)));
}

/** How near a member is to the one who is logged in; pages have no degree. */
export function degreeOf(handle: string): string {
  return labels.degrees[Number(stableNumber(handle, 2)) % labels.degrees.length] ?? '';
}

interface FaceProps {
  readonly handle: string;
  readonly size: number;
  readonly alt?: string;
  readonly className?: string;
}

export function Face({ handle, size, alt = '', className }: FaceProps) {
  return (
    <img
      src={`https://media.licdn.com/face/${handle}.svg`}
      width={size}
      height={size}
      alt={alt}
      className={className}
    />
  );
}

export const nameOf = (handle: string): string => personOf(handle).name;
