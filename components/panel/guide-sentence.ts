import type { Translator } from '@/lib/i18n/translator.ts';
import { type PanelKey, panelCatalogs } from './panel-catalog.ts';

/** A platform's guide step in words; null for a step without a sentence of its own. */
export function guideSentence(t: Translator<PanelKey>, say: string, site: string): string | null {
  const key = `guide.${say}`;
  return isPanelKey(key) ? t(key, { site: { own: site } }) : null;
}

const isPanelKey = (key: string): key is PanelKey => Object.hasOwn(panelCatalogs.en, key);
