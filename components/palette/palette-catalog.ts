import en from '@/assets/locales/en/palette.json' with { type: 'json' };
import fa from '@/assets/locales/fa/palette.json' with { type: 'json' };
import type { Catalogs } from '@/lib/i18n/translator.ts';

export const paletteCatalogs: Catalogs<keyof typeof en> = { en, fa };
