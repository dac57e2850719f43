import type { Situation } from '../../domain/reply.ts';

/** One reply of the starter set, as its author writes it down. */
export interface StarterReply {
  /** The end of its id: `late-order` becomes `starter-en-late-order`. Never changed once shipped. */
  readonly slug: string;
  readonly situation: Situation;
  readonly title: string;
  readonly text: string;
  /** Words a person searches it by. */
  readonly tags: readonly string[];
}
