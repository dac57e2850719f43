/** A shortcut as it was typed into an editor. */
export interface TypedTrigger {
  /** All of it as it stands before the caret, slash and blank included: what a reply replaces. */
  readonly typed: string;
  readonly shortcut: string;
  /** A blank closes it: the person has said which reply they mean. */
  readonly closed: boolean;
}

/**
 * A slash that begins a word: at the start, behind white space, or behind the signs without width that
 * editors and right-to-left writers put there. So a path, a link or "and/or" holds no trigger.
 */
const pattern = /(?<=^|[\s\u200b\u200e\u200f\u2060\u2066-\u2069])\/([^\s/]{1,64})( ?)$/u;

/** The trigger that a text before the caret ends with; null for none. */
export function triggerAtEnd(before: string): TypedTrigger | null {
  const found = pattern.exec(before);
  return found && { typed: found[0], shortcut: found[1] ?? '', closed: found[2] === ' ' };
}
