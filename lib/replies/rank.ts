import type { ItemKind } from '../domain/item.ts';
import type { SavedReply, Situation, Suggestion, SuggestionReason } from '../domain/reply.ts';
import type { Settings } from '../domain/settings.ts';
import { fold } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { scriptOf } from '../text/scripts.ts';
import { stem, words } from '../text/segment.ts';
import type { Cue } from './cue-words.ts';
import { readCues } from './cues.ts';
import { itemValues } from './item-values.ts';
import { indexOf, isFunctionWord, type Posting, type ReplyIndex } from './reply-index.ts';
import { searchReplies } from './search.ts';
import { fillTemplate } from './variables.ts';

/** How many replies the panel offers unasked, and how many a search gives back. */
const offered = 3;
const foundAtMost = 30;

/** What each part of a suggestion's score can reach; together 1. */
const parts = { language: 0.4, situation: 0.35, words: 0.25 } as const;

/** How well a reply written for a situation fits a comment with a cue, 0..1. */
const fits: Readonly<Record<Cue, Partial<Record<Situation, number>>>> = {
  anger: { empathy: 1, move_private: 0.8, complaint: 0.7 },
  complaint: { empathy: 1, complaint: 0.95, move_private: 0.9 },
  praise: { praise: 1, thanks: 0.8, micro: 0.7 },
  thanks: { thanks: 1, closing: 0.7, micro: 0.7, praise: 0.6 },
  question: { question: 1, move_private: 0.4 },
  constructive: { constructive: 1, idea: 0.6 },
  idea: { idea: 1, constructive: 0.7 },
  ugc: { ugc: 1, praise: 0.6, thanks: 0.5 },
  press: { press: 1, thanks: 0.3 },
};

/** When no cue was found: what can be said to anybody without being wrong. */
const neutral: Partial<Record<Situation, number>> = { question: 0.3, empathy: 0.2 };

/** Cues beneath which a reply may rejoice; without one of them nobody knows that it fits. */
const glad: ReadonlySet<Cue> = new Set(['praise', 'thanks', 'ugc', 'press']);

/** What is asked: a comment, or a search while one is open. The worker's `SuggestRequest` fits. */
export interface SuggestFor {
  readonly text: string;
  /** The page's own language tag, where it has one. */
  readonly lang?: string;
  readonly author: { readonly handle: string; readonly name?: string };
  /** Absent: a comment. */
  readonly kind?: ItemKind;
  /** Empty: the best three. */
  readonly search?: string;
}

/**
 * Saved replies for a comment: the best three, or what `request.search` finds, best first.
 *
 * A plain ranking by the writer's language, a few cue words and shared words (BM25 over title, tags
 * and text). It is deterministic and does not depend on the order of `replies`; ids must be unique.
 * A reply that rejoices is offered beneath glad comments only, never beneath an
 * angry one. The index is kept per `replies`
 * array, so hand over the same array while nothing changed.
 */
export function suggest(
  request: SuggestFor,
  replies: readonly SavedReply[],
  settings: Pick<Settings, 'brandName' | 'agentName' | 'language'>,
): Suggestion[] {
  const index = indexOf(replies);
  const lang = languageOf(request.text, request.lang);
  const search = request.search?.trim() ?? '';
  const ranked = search
    ? searchRanked(index, search, lang)
    : commentRanked(index, request, lang, settings);
  return ranked
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, search ? foundAtMost : offered)
    .map((entry) => suggestion(index, entry, request.author, settings));
}

interface Ranked {
  /** Place in the index, which is in the order of the ids. */
  readonly at: number;
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
}

function suggestion(
  index: ReplyIndex,
  { at, score, reasons }: Ranked,
  author: SuggestFor['author'],
  settings: Pick<Settings, 'brandName' | 'agentName'>,
): Suggestion {
  const reply = index.replies[at] as SavedReply;
  const { text, missing } = fillTemplate(reply.text, itemValues(author, settings));
  return { reply, filled: text, missing, score, reasons };
}

function searchRanked(index: ReplyIndex, search: string, lang: string): Ranked[] {
  return searchReplies(index, search).map(({ at, score }) => {
    const same = index.replies[at]?.lang === lang;
    return {
      at,
      score: 0.9 * score + (same ? 0.1 : 0),
      reasons: same ? [{ type: 'same-language', lang }] : [],
    };
  });
}

function commentRanked(
  index: ReplyIndex,
  { text, kind }: SuggestFor,
  lang: string,
  settings: Pick<Settings, 'language'>,
): Ranked[] {
  const channel = kind === 'message' || kind === 'review' ? kind : 'comment';
  const cues = readCues(text, lang);
  const mayRejoice = !cues.angry && cues.found.some((cue) => glad.has(cue));
  const shared = sharedWords(index, text);
  const ranked: Ranked[] = [];
  index.replies.forEach((reply, at) => {
    if (!mayRejoice && index.cheerful[at]) return;
    if (reply.channels && !reply.channels.includes(channel)) return;
    const reasons: SuggestionReason[] = [];
    if (reply.lang === lang) reasons.push({ type: 'same-language', lang });
    const fit = situationFit(reply.situation, cues.found, cues.emojiOnly);
    if (fit >= 0.5) reasons.push({ type: 'situation', situation: reply.situation });
    const hits = shared.get(at);
    if (hits) reasons.push({ type: 'shared-words', words: hits.words.slice(0, 3) });
    const score =
      parts.language * languageFit(reply, lang, text, settings) +
      parts.situation * fit +
      parts.words * (hits ? hits.score / (hits.score + 6) : 0);
    ranked.push({ at, score, reasons });
  });
  return ranked;
}

/** 1 for the writer's language; where that is not known, a little for the same script or home. */
function languageFit(
  reply: SavedReply,
  lang: string,
  text: string,
  settings: Pick<Settings, 'language'>,
): number {
  if (reply.lang === lang) return 1;
  if (lang !== 'und') return 0;
  const script = scriptOf(text);
  if (script !== null) return scriptOf(reply.text) === script ? 0.4 : 0;
  return reply.lang === (settings.language === 'auto' ? 'en' : settings.language) ? 0.4 : 0;
}

/** The gravest cue decides; those after it count less. */
function situationFit(situation: Situation, found: readonly Cue[], emojiOnly: boolean): number {
  if (found.length === 0) return neutral[situation] ?? 0;
  if (emojiOnly && situation === 'micro' && found[0] === 'praise') return 1;
  let best = 0;
  found.forEach((cue, rank) => {
    best = Math.max(best, (fits[cue][situation] ?? 0) * 0.6 ** rank);
  });
  return best;
}

interface Shared {
  score: number;
  readonly words: string[];
}

const rawWord = /[\p{L}\p{M}\p{N}'’\u200c]+/gu;

/** BM25 (k1 1.2, b 0.75) of each reply for the comment's words, with the words as written. */
function sharedWords(index: ReplyIndex, text: string): Map<number, Shared> {
  const asked = new Map<string, string>();
  for (const [raw] of text.replace(/(?:https?:\/\/|www\.|@)\S+/giu, ' ').matchAll(rawWord)) {
    const folded = fold(raw).replaceAll("'", '');
    if ([...folded].length < 2 || isFunctionWord(folded)) continue;
    const key = stem(folded);
    if (!asked.has(key)) asked.set(key, raw);
  }
  const shared = new Map<number, Shared>();
  const count = index.replies.length;
  const add = (postings: readonly Posting[], asWritten: string) => {
    const rarity = Math.log(1 + (count - postings.length + 0.5) / (postings.length + 0.5));
    for (const { reply, weight } of postings) {
      const length = (index.lengths[reply] ?? 0) / index.averageLength;
      const score = (rarity * weight * 2.2) / (weight + 1.2 * (0.25 + 0.75 * length));
      const entry = shared.get(reply);
      if (entry) {
        entry.score += score;
        entry.words.push(asWritten);
      } else {
        shared.set(reply, { score, words: [asWritten] });
      }
    }
  };
  for (const [key, raw] of asked) add(index.stems.get(key) ?? [], raw);
  const line = ` ${words(text).join(' ')} `;
  for (const [phrase, { tag, postings }] of index.phrases) {
    if (line.includes(` ${phrase} `)) add(postings, tag);
  }
  return shared;
}
