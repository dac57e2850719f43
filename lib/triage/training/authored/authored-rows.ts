import { ar } from './ar.ts';
import { arLatn } from './ar-latn.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { elLatn } from './el-latn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { type AuthoredLanguage, type AuthoredRow, expand } from './expand.ts';
import { fa } from './fa.ts';
import { faLatn } from './fa-latn.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

const languages: readonly AuthoredLanguage[] = [
  ar,
  arLatn,
  de,
  el,
  elLatn,
  en,
  es,
  fa,
  faLatn,
  fr,
  hi,
  id,
  it,
  nl,
  pl,
  pt,
  ru,
  tr,
];

/** Every authored sentence with its label, in a fixed order. */
export const authoredRows = (): AuthoredRow[] => languages.flatMap(expand);
