import { ar } from './ar.ts';
import { el } from './el.ts';
import { type ConceptWords, en } from './en.ts';
import { fa } from './fa.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';

/** Concept words by language. */
export const conceptWords: Readonly<Record<string, ConceptWords>> = {
  en,
  fa,
  ar,
  pl,
  el,
  tr,
};
