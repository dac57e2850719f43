import en from '../../assets/locales/en/menu.json' with { type: 'json' };
import fa from '../../assets/locales/fa/menu.json' with { type: 'json' };
import type { Catalogs } from './translator.ts';

export type MenuKey = keyof typeof en;

/** What the browser's own menus say for Inlay. */
export const menuCatalogs: Catalogs<MenuKey> = { en, fa };
