import en from '@/assets/locales/en/options.json' with { type: 'json' };
import fa from '@/assets/locales/fa/options.json' with { type: 'json' };
import type { Catalogs } from '@/lib/i18n/translator.ts';

export type OptionsKey = keyof typeof en;

/** The words of the options page. */
export const optionsCatalogs: Catalogs<OptionsKey> = { en, fa };
