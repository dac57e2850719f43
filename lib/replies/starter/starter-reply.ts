import type { ReplyChannel, Situation } from '../../domain/reply.ts';

/** One reply of the starter set, as its author writes it down. */
export interface StarterReply {
  /** The end of its id: `late-order` becomes `starter-en-late-order`. Never changed once shipped. */
  readonly slug: string;
  readonly situation: Situation;
  /** Absent: fits beneath posts, in conversations and beneath reviews. */
  readonly channels?: readonly ReplyChannel[];
  readonly title: string;
  readonly text: string;
  /** The same in other words, for the next person in the same thread. */
  readonly otherWords?: readonly string[];
  /** Words a person searches it by. */
  readonly tags: readonly string[];
}
