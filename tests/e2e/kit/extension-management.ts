import type { Inlay } from './inlay.ts';

/** What chrome://extensions is made with; the published types leave it out. */
interface DeveloperPrivate {
  updateProfileConfiguration(settings: { readonly inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
}

/** Loads the extension anew, as an update does, beneath every open tab. */
export async function reloadExtension(inlay: Inlay): Promise<void> {
  const page = await inlay.open('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, inlay.extensionId);
  await page.close();
}

/** Switches the extension off, as a person does on the browser's page about it. */
export async function switchOff(inlay: Inlay): Promise<void> {
  const page = await inlay.open('chrome://extensions');
  await page.evaluate((id) => chrome.management.setEnabled(id, false), inlay.extensionId);
  await page.close();
}
