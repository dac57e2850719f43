import { type AuthoredLanguage, type AuthoredRow, expand } from './expand.ts';

const languages: readonly AuthoredLanguage[] = [];

/** Every authored sentence with its label, in a fixed order. */
export const authoredRows = (): AuthoredRow[] => languages.flatMap(expand);
