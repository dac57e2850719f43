import { segmentsOf } from '../../kit/segments.ts';

/** The longest post X takes from an account that does not pay. */
export const POST_LIMIT = 280;

const LINK_LENGTH = 23;
const EMOJI_LENGTH = 2;

/** The code points that X counts as one; every other one counts as two. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** Length as X counts it: a link is 23, an emoji 2, a letter outside the lighter scripts 2. */
export function postLength(text: string): number {
  let length = 0;
  for (const segment of segmentsOf(text.normalize('NFC'))) {
    if (segment.kind === 'link') length += LINK_LENGTH;
    else if (segment.kind === 'emoji') length += EMOJI_LENGTH;
    else for (const sign of segment.text) length += signLength(sign);
  }
  return length;
}

function signLength(sign: string): 1 | 2 {
  const point = sign.codePointAt(0) ?? 0;
  return LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
}
