import en from '@/assets/locales/en/panel.json' with { type: 'json' };
import fa from '@/assets/locales/fa/panel.json' with { type: 'json' };
import type { Catalogs } from '@/lib/i18n/translator.ts';

export type PanelKey = keyof typeof en;

/** All words of the open panel and of the acts it shares with the desk. */
export const panelCatalogs: Catalogs<PanelKey> = { en, fa };
