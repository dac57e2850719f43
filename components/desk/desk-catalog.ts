import en from '@/assets/locales/en/desk.json' with { type: 'json' };
import fa from '@/assets/locales/fa/desk.json' with { type: 'json' };
import type { Catalogs } from '@/lib/i18n/translator.ts';

export type DeskKey = keyof typeof en;

/** The words of the desk that the panel does not have. */
export const deskCatalogs: Catalogs<DeskKey> = { en, fa };
