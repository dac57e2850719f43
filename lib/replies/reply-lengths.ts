import { weightedLength } from '../text/post-length.ts';

interface LengthRule {
  readonly max: number;
  readonly length: (text: string) => number;
}

const letters = (text: string) => [...text].length;

/**
 * How long a public reply may be and how the site counts it, by platform id. X weighs letters
 * (280 for accounts without longer posts); the others count them. Seen in the sites' own help and
 * composers on 2026-11-25; a limit that a composer itself states wins over these.
 */
export const replyLengths: Readonly<Record<string, LengthRule>> = {
  x: { max: 280, length: weightedLength },
  instagram: { max: 2_200, length: letters },
  facebook: { max: 8_000, length: letters },
  linkedin: { max: 1_250, length: letters },
};
