import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { anywhere } from './anywhere.ts';
import { ar } from './ar.ts';
import { arLatn } from './ar-latn.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { elLatn } from './el-latn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { faLatn } from './fa-latn.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { type Matcher, matcher } from './matcher.ts';
import { nl } from './nl.ts';
import type { PhraseLists } from './phrase-lists.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { type Reading, read } from './reading.ts';
import { ru } from './ru.ts';
import { tokens } from './tokens.ts';
import { tr } from './tr.ts';

type WithLists = Exclude<AnalysedLanguage, 'zxx' | 'und'>;

/** The lists of every language that has some. */
export const phraseLists: Readonly<Record<WithLists, PhraseLists>> = {
  en,
  fa,
  ar,
  pl,
  el,
  es,
  pt,
  fr,
  de,
  it,
  tr,
  ru,
  hi,
  id,
  nl,
  'fa-Latn': faLatn,
  'ar-Latn': arLatn,
  'el-Latn': elLatn,
};

/** Made on first need: most machines meet a handful of languages. */
const matchers = new Map<WithLists, Matcher>();

function matcherFor(lang: WithLists): Matcher {
  let found = matchers.get(lang);
  if (!found) {
    found = matcher(anywhere, phraseLists[lang]);
    matchers.set(lang, found);
  }
  return found;
}

/**
 * Reads a text with the lists of its language and the few that are said in every language. Where
 * the language is not known, the lists that know most of its words count.
 */
export function readIn(text: string, lang: AnalysedLanguage): Reading {
  const list = tokens(text);
  if (lang !== 'und' && lang !== 'zxx') return read(text, list, matcherFor(lang));
  if (lang === 'zxx') return read(text, list, matcherFor('en'));
  let best: Reading | undefined;
  let most = -1;
  for (const candidate of Object.keys(phraseLists) as WithLists[]) {
    const reading = read(text, list, matcherFor(candidate));
    if (reading.known > most) [best, most] = [reading, reading.known];
  }
  return best ?? read(text, list, matcherFor('en'));
}
