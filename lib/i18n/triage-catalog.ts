import en from '../../assets/locales/en/triage.json' with { type: 'json' };
import fa from '../../assets/locales/fa/triage.json' with { type: 'json' };
import type { Catalogs } from './translator.ts';

export type TriageKey = keyof typeof en;

/** What triage says and why, for the panel, the desk and the options. */
export const triageCatalogs: Catalogs<TriageKey> = { en, fa };
