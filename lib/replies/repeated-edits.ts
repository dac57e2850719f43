import type { SavedReply } from '../domain/reply.ts';
import type { OfferedVariant, ReplyUse } from '../domain/reply-use.ts';
import { wordingsOf } from './choose-text.ts';
import { valuesIn, withVariables } from './generalise.ts';
import { likeness } from './likeness.ts';

/** Fewer edits are chance. */
const leastEdits = 3;
/** From here on two edits are the same edit. */
const sameEdit = 0.8;
/** A wording that is this much like one that is there already is no new one. */
const noNews = 0.95;

/**
 * Variants to offer: edits of a reply that people made alike at least three times, the most frequent
 * first. Of alike edits the one most like all others is taken. Deterministic in the order of `uses`.
 */
export function repeatedEdits(
  uses: readonly ReplyUse[],
  replies: readonly SavedReply[],
): OfferedVariant[] {
  return replies
    .flatMap((reply) => editsOf(reply, uses))
    .toSorted((a, b) => b.times - a.times || (a.reply < b.reply ? -1 : 1));
}

function editsOf(reply: SavedReply, uses: readonly ReplyUse[]): OfferedVariant[] {
  const wordings = wordingsOf(reply).map(({ text }) => text);
  const sent = uses.flatMap(({ replyId, edit }) =>
    replyId === reply.id && edit ? [generalised(edit, wordings)] : [],
  );
  const groups: string[][] = [];
  for (const text of sent) {
    if (wordings.some((wording) => likeness(wording, text) >= noNews)) continue;
    const group = groups.find(([first = '']) => likeness(first, text) >= sameEdit);
    if (group) group.push(text);
    else groups.push([text]);
  }
  return groups
    .filter(({ length }) => length >= leastEdits)
    .map((group) => ({ reply: reply.id, text: mostAlike(group), times: group.length }));
}

function generalised(
  { inserted, sent }: NonNullable<ReplyUse['edit']>,
  wordings: readonly string[],
): string {
  for (const wording of wordings) {
    const values = valuesIn(wording, inserted);
    if (values.size > 0) return withVariables(sent, values);
  }
  return sent;
}

function mostAlike(texts: readonly string[]): string {
  const nearness = (text: string) => texts.reduce((sum, other) => sum + likeness(text, other), 0);
  return texts.reduce((best, text) => (nearness(text) > nearness(best) ? text : best));
}
