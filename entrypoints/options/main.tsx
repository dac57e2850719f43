import browser from 'webextension-polyfill';
import { OptionsPage } from '@/components/settings/options-page.tsx';
import { mountPage } from '@/components/ui/mount-page.tsx';
import { createClient } from '@/lib/messaging/client.ts';
import { platforms } from '@/lib/platforms/hosts.ts';
import { starterReplies } from '@/lib/replies/starter/starter-replies.ts';
import { fillTemplate } from '@/lib/replies/variables.ts';
import { saveFile } from './save-file.ts';

mountPage({
  document,
  client: createClient(),
  browserLanguage: browser.i18n.getUILanguage(),
  page: (
    <OptionsPage
      platforms={platforms.filter(({ overlay }) => overlay)}
      starters={starterReplies}
      fill={fillTemplate}
      saveFile={saveFile}
      askPermission={(pattern) => browser.permissions.request({ origins: [pattern] })}
    />
  ),
});
