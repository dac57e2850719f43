import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/lib/background/start.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { resolveLocale } from '@/lib/i18n/locale.ts';
import { menuCatalogs } from '@/lib/i18n/menu-catalog.ts';
import { createTranslator } from '@/lib/i18n/translator.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { suggest } from '@/lib/replies/rank.ts';
import { starterReplies } from '@/lib/replies/starter/starter-replies.ts';

function deskTitle({ language }: Settings): string {
  const t = createTranslator(menuCatalogs, resolveLocale(language, extensionFacts().uiLanguage));
  return t('menu.desk');
}

export default defineBackground({
  main() {
    startWorker({ library: { starters: starterReplies, suggest }, deskTitle });
  },
});
