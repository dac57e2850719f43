import { es } from './es.ts';
import { type AuthoredLanguage, type AuthoredRow, expand } from './expand.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';

const languages: readonly AuthoredLanguage[] = [es, id, it, nl];

/** Every authored sentence with its label, in a fixed order. */
export const authoredRows = (): AuthoredRow[] => languages.flatMap(expand);
