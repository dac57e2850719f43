import type { SuggestionReason } from '@/lib/domain/reply.ts';
import type { Format } from '@/lib/i18n/format.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { languageName } from './language-name.ts';
import type { PanelKey } from './panel-catalog.ts';

/** Why a reply was offered, in one line. */
export function whyOffered(
  t: Translator<PanelKey>,
  format: Format,
  locale: string,
  reasons: readonly SuggestionReason[],
): string {
  const words = reasons.map((reason) => reasonText(t, format, locale, reason));
  return words.length === 0
    ? ''
    : t('suggest.fits', { reasons: { own: words.join(t('suggest.separator')) } });
}

function reasonText(
  t: Translator<PanelKey>,
  format: Format,
  locale: string,
  reason: SuggestionReason,
): string {
  switch (reason.type) {
    case 'same-language':
      return t('suggest.same-language', { language: { own: languageName(reason.lang, locale) } });
    case 'shared-words':
      return t('suggest.shared-words', { words: format.list(reason.words) });
    case 'situation':
      return t(`situation.${reason.situation}`);
    case 'example':
      return t('suggest.example');
    case 'used':
      return t('suggest.used', { count: reason.times });
  }
}
