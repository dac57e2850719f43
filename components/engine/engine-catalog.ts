import en from '@/assets/locales/en/engine.json' with { type: 'json' };
import fa from '@/assets/locales/fa/engine.json' with { type: 'json' };
import type { Catalogs } from '@/lib/i18n/translator.ts';

export type EngineKey = keyof typeof en;

/** The words about language models, in the options and in the panel. */
export const engineCatalogs: Catalogs<EngineKey> = { en, fa };
