import { ar } from './ar.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { type ConceptWords, en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** Concept words by language. */
export const conceptWords: Readonly<Record<string, ConceptWords>> = {
  en,
  fa,
  ar,
  pl,
  el,
  tr,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ru,
  id,
  hi,
};
