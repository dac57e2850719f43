import { type ReplyId, replyId } from '../../domain/ids.ts';
import type { SavedReply } from '../../domain/reply.ts';
import type { ImportDecision, PlannedReply, ReplyFileRemark } from '../../domain/reply-import.ts';
import { limits } from '../../domain/shapes.ts';
import { fold } from '../../text/fold.ts';
import { guessLanguage } from '../../text/language.ts';
import type { IncomingReply } from './reply-format.ts';

/** A planned reply with what the file told of it. */
interface PlannedEntry extends PlannedReply {
  readonly incoming: IncomingReply;
}

export interface ImportPlan {
  readonly planned: readonly PlannedEntry[];
  readonly remarks: readonly ReplyFileRemark[];
}

export interface PlanOptions {
  /** Replies that are kept now, deleted ones left out. */
  readonly kept: readonly SavedReply[];
  /** For replies whose language neither the file nor their letters tell. */
  readonly language: string;
  readonly newId: () => string;
}

/**
 * What an import would do, without doing it. An incoming reply is known again by Inlay's own id, by
 * its shortcut, or by title and language; the same words under another title count as the same.
 */
export function planImport(incoming: readonly IncomingReply[], options: PlanOptions): ImportPlan {
  const { kept, language, newId } = options;
  const byId = new Map(kept.map((reply) => [reply.id as string, reply]));
  const byShortcut = new Map(
    kept.flatMap((reply) => (reply.shortcut ? [[shortcutKey(reply.shortcut), reply]] : [])),
  );
  const byTitle = new Map(kept.map((reply) => [titleKey(reply), reply]));
  const byWords = new Map(kept.map((reply) => [wordsKey(reply), reply]));
  const remarks: ReplyFileRemark[] = [];
  const planned: PlannedEntry[] = [];
  for (const entry of incoming) {
    if (tooLong(entry)) {
      remarks.push({ at: entry.at, type: 'too-long' });
      continue;
    }
    const lang = entry.lang ?? languageOf(entry.text, language);
    const fresh = replyOf(entry, lang, replyId(entry.id ?? newId()));
    const known = (entry.id && byId.get(entry.id)) || undefined;
    const shortcutHolder = entry.shortcut ? byShortcut.get(shortcutKey(entry.shortcut)) : undefined;
    const ours =
      known ?? shortcutHolder ?? byTitle.get(titleKey(fresh)) ?? byWords.get(wordsKey(fresh));
    const state = !ours ? 'new' : sameReply(ours, entry) ? 'same' : 'differs';
    const taken = shortcutHolder && shortcutHolder !== ours ? shortcutHolder : undefined;
    const reply = taken ? withoutShortcut(fresh) : fresh;
    planned.push({
      incoming: entry,
      reply,
      state,
      ...(ours && { ours }),
      ...(taken && { shortcutTaken: taken }),
      decision: state === 'new' ? 'add' : 'skip',
    });
    // A file may name the same reply twice; the later one meets the earlier.
    byId.set(reply.id, reply);
    byTitle.set(titleKey(reply), reply);
    byWords.set(wordsKey(reply), reply);
    if (reply.shortcut) byShortcut.set(shortcutKey(reply.shortcut), reply);
  }
  return { planned, remarks };
}

/**
 * The replies to write for what the person decided. `replace` writes the incoming words over ours
 * and keeps our id; `keep-both` gives the incoming one an id of its own and no shortcut twice.
 */
export function carryOut(
  plan: ImportPlan,
  decide: (planned: PlannedEntry, at: number) => ImportDecision,
  newId: () => string,
): readonly SavedReply[] {
  return plan.planned.flatMap((planned, at) => {
    const { reply, ours } = planned;
    const decision = decide(planned, at);
    if (decision === 'skip') return [];
    if (decision === 'add') return [reply];
    if (decision === 'replace') {
      return [ours ? over(ours, planned) : reply];
    }
    const other = { ...reply, id: replyId(newId()) };
    const clash = ours?.shortcut !== undefined && ours.shortcut === reply.shortcut;
    return [clash ? withoutShortcut(other) : other];
  });
}

/** Ours with what the file tells written over it; what it does not tell stays. */
function over(ours: SavedReply, { incoming, reply }: PlannedEntry): SavedReply {
  const { situation, tags, ...told } = reply;
  return {
    ...ours,
    ...told,
    ...(incoming.situation && { situation }),
    ...(incoming.tags && { tags }),
    id: ours.id,
    createdAt: ours.createdAt,
    updatedAt: ours.updatedAt,
  };
}

const shortcutKey = (shortcut: string) => fold(shortcut);
const titleKey = ({ title, lang }: Pick<SavedReply, 'title' | 'lang'>) => `${lang}\n${fold(title)}`;
const wordsKey = ({ text }: Pick<SavedReply, 'text'>) => text.normalize('NFC').trim();

function languageOf(text: string, otherwise: string): string {
  const guess = guessLanguage(text);
  return guess === 'und' ? otherwise : guess;
}

function replyOf(entry: IncomingReply, lang: string, id: ReplyId): SavedReply {
  const { at: _, id: __, ...told } = entry;
  return {
    ...told,
    id,
    title: entry.title.slice(0, limits.name),
    text: entry.text.normalize('NFC'),
    lang,
    situation: entry.situation ?? 'other',
    tags: (entry.tags ?? []).slice(0, 50),
    createdAt: 0,
    updatedAt: 0,
  };
}

const tooLong = ({ text, variants = [], examples = [] }: IncomingReply) =>
  [text, ...variants.map((one) => one.text), ...examples].some(
    ({ length }) => length > limits.replyText,
  );

/** Whether ours already says all that the file tells of a reply. */
function sameReply(ours: SavedReply, entry: IncomingReply): boolean {
  if (wordsKey(ours) !== wordsKey(entry)) return false;
  const told = [
    'lang',
    'situation',
    'tags',
    'folder',
    'channels',
    'examples',
    'openers',
    'variants',
  ] as const;
  return told.every(
    (name) =>
      entry[name] === undefined || JSON.stringify(entry[name]) === JSON.stringify(ours[name]),
  );
}

function withoutShortcut({ shortcut: _, ...reply }: SavedReply): SavedReply {
  return reply;
}
