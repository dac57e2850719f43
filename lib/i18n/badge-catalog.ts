import en from '../../assets/locales/en/badge.json' with { type: 'json' };
import fa from '../../assets/locales/fa/badge.json' with { type: 'json' };
import type { Catalogs, Translator } from './translator.ts';

export type BadgeKey = keyof typeof en;

/** All words of the always-on script; it carries no other catalogue. */
export const badgeCatalogs: Catalogs<BadgeKey> = { en, fa };

export type BadgeTranslator = Translator<BadgeKey>;
