import type { ReplyId } from '../domain/ids.ts';
import type { ReplyUse, SentReport } from '../domain/reply-use.ts';
import { withoutControls } from '../text/bidi.ts';
import { noticed } from './guards/repetition.ts';
import { likeness } from './likeness.ts';

/** What a report says of one reply; `said` is the whole answer as it went out. */
export interface Became extends Pick<ReplyUse, 'outcome' | 'edit' | 'said'> {
  readonly reply: ReplyId;
}

/**
 * What became of every reply that was put into the box or passed over. A reply that went out as it
 * was inserted is `sent`, whatever stood beside it before or was inserted next to it; one that still
 * reads alike is `edited`; one of which nothing went out, and one that was passed over for another,
 * is `rejected`. Each reply once, by its last insertion.
 */
export function whatBecame({
  sent,
  inserted,
  passedOver,
}: Pick<SentReport, 'sent' | 'inserted' | 'passedOver'>): Became[] {
  const whole = plain(sent);
  const texts = inserted.map(({ text }) => plain(text));
  const used = new Map<ReplyId, Became>();
  inserted.forEach(({ reply, stood }, at) => {
    const text = texts[at] ?? '';
    const others = texts.filter((other) => other !== text);
    const beside = around(others.reduce(without, plain(stood)), text);
    const own = between(others.reduce(without, whole), beside);
    used.set(reply, { reply, ...judged(text, own, whole) });
  });
  const passed = [...new Set(passedOver)].filter((reply) => !used.has(reply));
  return [...used.values(), ...passed.map((reply): Became => ({ reply, outcome: 'rejected' }))];
}

function judged(text: string, own: string, said: string): Omit<Became, 'reply'> {
  if (own === text) return { outcome: 'sent', said };
  const still = own.includes(text) || likeness(text, own) >= noticed;
  return still
    ? { outcome: 'edited', edit: { inserted: text, sent: own }, said }
    : { outcome: 'rejected' };
}

interface Beside {
  readonly before: string;
  readonly after: string;
}

/** What stood around a text; nothing that is known where the editor wrote it in another way. */
function around(stood: string, text: string): Beside {
  const at = text === '' ? -1 : stood.indexOf(text);
  if (at < 0) return { before: '', after: '' };
  return { before: stood.slice(0, at).trim(), after: stood.slice(at + text.length).trim() };
}

/**
 * A text without what stood around it, each side by itself: whoever writes on at once has half a word
 * behind the text by the time that it is read, and that half is gone when the answer goes out.
 */
function between(sent: string, { before, after }: Beside): string {
  const begun = sent.startsWith(before) ? sent.slice(before.length).trimStart() : sent;
  return begun.endsWith(after) ? begun.slice(0, begun.length - after.length).trimEnd() : begun;
}

/** Spaces, composed letters and marks of direction are the editor's matter. */
const plain = (text: string) =>
  withoutControls(text)
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();

function without(whole: string, part: string): string {
  const at = part === '' ? -1 : whole.indexOf(part);
  if (at < 0) return whole;
  return [whole.slice(0, at).trimEnd(), whole.slice(at + part.length).trimStart()]
    .filter(Boolean)
    .join(' ');
}
