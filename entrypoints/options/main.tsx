import browser from 'webextension-polyfill';
import { OptionsPage } from '@/components/settings/options-page.tsx';
import { mountPage } from '@/components/ui/mount-page.tsx';
import { createClient } from '@/lib/messaging/client.ts';
import { platforms } from '@/lib/platforms/hosts.ts';
import { replyTools } from './reply-tools.ts';

mountPage({
  document,
  client: createClient(),
  browserLanguage: browser.i18n.getUILanguage(),
  page: (
    <OptionsPage
      platforms={platforms.filter(({ overlay }) => overlay)}
      replyTools={replyTools}
      askPermission={(pattern) => browser.permissions.request({ origins: [pattern] })}
    />
  ),
});
