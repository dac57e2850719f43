import browser from 'webextension-polyfill';
import { DeskPage } from '@/components/desk/desk-page.tsx';
import { mountPage } from '@/components/ui/mount-page.tsx';
import { createClient } from '@/lib/messaging/client.ts';
import { platforms } from '@/lib/platforms/hosts.ts';

mountPage({
  document,
  client: createClient(),
  browserLanguage: browser.i18n.getUILanguage(),
  page: <DeskPage platforms={platforms} onOptions={() => void browser.runtime.openOptionsPage()} />,
});
