import type { Analysis } from '../domain/analysis.ts';
import type { EpochMs, ReplyId } from '../domain/ids.ts';
import type { ItemKind } from '../domain/item.ts';
import type { ReplyChannel, SavedReply, Suggestion, SuggestionReason } from '../domain/reply.ts';
import type { Settings } from '../domain/settings.ts';
import { fold } from '../text/fold.ts';
import { type Script, scriptOf } from '../text/scripts.ts';
import { stem, words } from '../text/segment.ts';
import { chooseWording, readsTheSame } from './choose-text.ts';
import { fittingTone } from './fitting-tone.ts';
import { itemValues } from './item-values.ts';
import { type Knowledge, type Learned, learnedOf } from './learned.ts';
import { likeness } from './likeness.ts';
import type { Example } from './match/example-index.ts';
import { type Fit, fitsOf } from './match/fit.ts';
import {
  indexOf,
  isCheerful,
  isFunctionWord,
  type Posting,
  type ReplyIndex,
} from './reply-index.ts';
import { searchReplies } from './search.ts';
import { type Mood, moodOf, situationFit } from './situation-fit.ts';
import { fillTemplate } from './variables.ts';
import { languageToAnswerIn } from './writers-language.ts';

/** How many replies the panel offers unasked, and how many a search gives back. */
const offered = 3;
const foundAtMost = 30;

/** What each part of a suggestion's score can reach; together 1. */
const parts = { language: 0.3, examples: 0.3, situation: 0.22, words: 0.18 } as const;
/** What a reply loses that this thread has already heard, or that was refused for such comments. */
const losses = { repeated: 0.12, refused: 0.2 } as const;
/** A reply that rejoices needs a glad comment, or examples that are as good as this one. */
const surelyMeant = 0.7;
/** Beneath anger: where its own situation is no joy. Swearing at a problem still asks for its answer. */
const meantInAnger = 0.4;
/** From here on an example is worth naming as the reason. */
const worthNaming = 0.1;

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
  /** What triage says of the text, where it read it. */
  readonly analysis?: Analysis;
  /** The language to answer in, where it was decided over more replies than are handed over. */
  readonly writes?: string;
  readonly platform?: string;
  /** Our own answers that people can see here, and our last ones elsewhere; the newest first. */
  readonly already?: readonly string[];
  /** These replies in this order instead of a ranking; ids that are not there are left out. */
  readonly only?: readonly ReplyId[];
  /** When the person first wrote in this thread, and now: for the replies' variables. */
  readonly began?: EpochMs;
  readonly at?: EpochMs;
}

/**
 * Saved replies for a comment: the best three, or what `request.search` finds, best first.
 *
 * Ranked by the writer's language, by how much the comment is like each reply's examples and like
 * comments beneath which the brand used it before, by the situation and by shared words (BM25 over
 * title, tags and text). Deterministic, and independent of the order of `replies`; ids must be
 * unique. A reply that rejoices is offered beneath glad comments only, unless its examples say
 * otherwise. The index is kept per `replies` array, so hand over the same array while nothing
 * changed.
 */
export function suggest(
  request: SuggestFor,
  replies: readonly SavedReply[],
  settings: Pick<Settings, 'brandName' | 'agentName' | 'language'>,
  knowledge: Knowledge = {},
): Suggestion[] {
  const index = indexOf(replies);
  const search = request.search?.trim() ?? '';
  const lang = request.writes ?? languageToAnswerIn(request, replies, knowledge);
  if (request.only) {
    return named(index, request.only).map((entry) =>
      suggestion(index, entry, request, lang, settings),
    );
  }
  const ranked = search
    ? searchRanked(index, search, lang)
    : commentRanked(index, request, lang, settings, knowledge);
  return ranked
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, search ? foundAtMost : offered)
    .map((entry) => suggestion(index, entry, request, lang, settings));
}

function named(index: ReplyIndex, ids: readonly ReplyId[]): Ranked[] {
  const places = ids.map((wanted) => index.replies.findIndex(({ id }) => id === wanted));
  return places.filter((at) => at >= 0).map((at) => ({ at, score: 1, reasons: [] }));
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
  request: SuggestFor,
  lang: string,
  settings: Pick<Settings, 'brandName' | 'agentName'>,
): Suggestion {
  const reply = index.replies[at] as SavedReply;
  const wording = chooseWording(reply, wordingFor(request, lang));
  const values = itemValues(request, settings, wording.lang);
  const { text, missing } = fillTemplate(wording.text, values);
  const { variant } = wording;
  return {
    reply,
    filled: text,
    missing,
    score,
    reasons,
    ...(variant !== undefined && { variant }),
  };
}

const wordingFor = ({ platform, analysis, already = [] }: SuggestFor, lang: string) => ({
  lang,
  platform,
  tone: fittingTone(analysis),
  already,
});

/** A reply whose shortcut was typed, with or without "/", stands before all others. */
function searchRanked(index: ReplyIndex, search: string, lang: string): Ranked[] {
  const typed = fold(search.replace(/^\//u, ''));
  return searchReplies(index, search).map(({ at, score }) => {
    const reply = index.replies[at];
    const same = reply?.lang === lang;
    const called = reply?.shortcut !== undefined && fold(reply.shortcut) === typed;
    return {
      at,
      score: called ? 1 : 0.89 * score + (same ? 0.1 : 0),
      reasons: same ? [{ type: 'same-language', lang }] : [],
    };
  });
}

function commentRanked(
  index: ReplyIndex,
  request: SuggestFor,
  lang: string,
  settings: Pick<Settings, 'language'>,
  knowledge: Knowledge,
): Ranked[] {
  const { text, kind, analysis, already = [] } = request;
  const channel: ReplyChannel = kind === 'message' || kind === 'review' ? kind : 'comment';
  const mood = moodOf(text, lang, analysis);
  const learned = learnedOf(index, knowledge);
  const fits = fitsOf(learned.fits, text, lang);
  const refusals = learned.refusals && fitsOf(learned.refusals, text, lang);
  const shared = sharedWords(index, text);
  const script = scriptOf(text);
  const ranked: Ranked[] = [];
  index.replies.forEach((reply, at) => {
    const fit = fits[at] as Fit;
    if (reply.channels && !reply.channels.includes(channel)) return;
    if (!mood.mayRejoice && index.cheerful[at] && !isMeant(reply, mood, fit)) return;
    const reasons: SuggestionReason[] = [];
    const language = languageFit(index, at, lang, script, settings);
    if (language === 1) reasons.push({ type: 'same-language', lang });
    const example = learned.fits.examples[fit.nearest];
    if (example && fit.score >= worthNaming) reasons.push(exampleReason(example, learned, at));
    const situation = situationFit(reply.situation, mood);
    if (situation >= 0.5) reasons.push({ type: 'situation', situation: reply.situation });
    const hits = shared.get(at);
    if (hits) reasons.push({ type: 'shared-words', words: hits.words.slice(0, 3) });
    const gained =
      parts.language * language +
      parts.examples * fit.score +
      parts.situation * situation +
      parts.words * (hits ? hits.score / (hits.score + 6) : 0);
    // Cubed: refused beneath one comment, a reply may still be right beneath one a little like it.
    const refused = (refusals?.[at]?.score ?? 0) ** 3;
    const lost = losses.refused * refused * (1 - fit.score);
    ranked.push({ at, score: Math.max(0, gained - lost), reasons });
  });
  return already.length === 0 ? ranked : withoutRepeating(index, ranked, already, request, lang);
}

/**
 * Whether a reply that rejoices may be offered where nobody is glad: examples say beneath what it
 * goes, and a kind word in an answer to a question is no joy. Beneath anger they must fit well.
 */
function isMeant({ situation, examples = [] }: SavedReply, mood: Mood, { score }: Fit): boolean {
  if (score >= surelyMeant) return true;
  if (examples.length === 0 || isCheerful(situation)) return false;
  return score >= meantInAnger || !mood.found.includes('anger');
}

function exampleReason(example: Example, { usesOf }: Learned, at: number): SuggestionReason {
  const times = usesOf[at] ?? 0;
  return example.written
    ? { type: 'example', text: example.text }
    : { type: 'used', times: Math.max(1, times) };
}

/** How many of the best are looked at again for what this thread has already heard. */
const lookedAtAgain = 12;

/** A reply whose best wording people here have already read steps back behind fresh ones. */
function withoutRepeating(
  index: ReplyIndex,
  ranked: readonly Ranked[],
  already: readonly string[],
  request: SuggestFor,
  lang: string,
): Ranked[] {
  const wanted = wordingFor(request, lang);
  const best = new Set(
    ranked.toSorted((a, b) => b.score - a.score || a.at - b.at).slice(0, lookedAtAgain),
  );
  return ranked.map((entry) => {
    if (!best.has(entry)) return entry;
    const reply = index.replies[entry.at] as SavedReply;
    const { text } = chooseWording(reply, wanted);
    const heard = already.some((said) => likeness(said, text) >= readsTheSame);
    return heard ? { ...entry, score: Math.max(0, entry.score - losses.repeated) } : entry;
  });
}

/** 1 for the writer's language; where that is not known, a little for the same script or home. */
function languageFit(
  { replies, scripts }: ReplyIndex,
  at: number,
  lang: string,
  script: Script | null,
  settings: Pick<Settings, 'language'>,
): number {
  const reply = replies[at] as SavedReply;
  if (lang !== 'und') {
    return reply.lang === lang || reply.variants?.some((variant) => variant.lang === lang) ? 1 : 0;
  }
  if (script !== null) return scripts[at] === script ? 0.4 : 0;
  return reply.lang === (settings.language === 'auto' ? 'en' : settings.language) ? 0.4 : 0;
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
    if ([...folded].length < 2 || /^\d{1,3}$/.test(folded) || isFunctionWord(folded)) continue;
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
