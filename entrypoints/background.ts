import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/lib/background/start.ts';
import { loadWordVectors } from '@/lib/background/word-vectors.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { resolveLocale } from '@/lib/i18n/locale.ts';
import { menuCatalogs } from '@/lib/i18n/menu-catalog.ts';
import { createTranslator } from '@/lib/i18n/translator.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { suggest } from '@/lib/replies/rank.ts';
import { starterReplies } from '@/lib/replies/starter/starter-replies.ts';
import type { TriageEngine } from '@/lib/triage/analyse.ts';
import { modelFiles, readEngine } from '@/lib/triage/engine.ts';

/** The models lie in the extension's own folder; asking for them leaves the machine no more than asking for a script. */
async function loadTriage(): Promise<TriageEngine> {
  const [language, models] = await Promise.all(
    [modelFiles.language, modelFiles.models].map(async (file) => {
      const response = await fetch(browser.runtime.getURL(file));
      return new Uint8Array(await response.arrayBuffer());
    }),
  );
  if (!language || !models) throw new Error('no models');
  return readEngine({ language, models });
}

function deskTitle({ language }: Settings): string {
  const t = createTranslator(menuCatalogs, resolveLocale(language, extensionFacts().uiLanguage));
  return t('menu.desk');
}

export default defineBackground({
  main() {
    const library = { starters: starterReplies, suggest, words: loadWordVectors };
    startWorker({ library, loadTriage, deskTitle });
  },
});
