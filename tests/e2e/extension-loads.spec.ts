import { expect } from '@playwright/test';
import { oneOfEach } from './kit/platforms.ts';
import { rightBadges } from './kit/standing-badges.ts';
import { test } from './kit/test.ts';

/** What chrome://extensions is made with; the published types leave it out. */
interface DeveloperPrivate {
  updateProfileConfiguration(settings: { readonly inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
  getExtensionInfo(id: string): Promise<{
    readonly manifestErrors: readonly { readonly message: string }[];
    readonly runtimeErrors: readonly { readonly message: string }[];
  }>;
}

test.describe('the extension in a browser', () => {
  test('its worker comes up and the browser took every part of the manifest', async ({ inlay }) => {
    const worker = await inlay.worker();
    expect(worker.url()).toBe(`chrome-extension://${inlay.extensionId}/background.js`);
    const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
    expect(manifest.name).toBe('Inlay');
    expect(manifest.content_scripts?.length).toBeGreaterThan(0);
    expect(inlay.errors).toEqual([]);
  });

  test('the browser shows no errors on its own page about it', async ({ inlay }) => {
    const page = await inlay.open('chrome://extensions');
    // Errors are kept in developer mode alone, from the next load on.
    await page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    }, inlay.extensionId);
    // All of it has run: the worker is there again, and its script has read a page.
    await inlay.worker();
    const [site] = oneOfEach;
    if (!site) throw new Error('There is no practice site.');
    await rightBadges(await inlay.open(site.post), site);
    const errors = await page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(id);
      return [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
    }, inlay.extensionId);
    expect(errors).toEqual([]);
  });

  test('its worker comes back after it was stopped, with nothing in its memory', async ({
    inlay,
  }) => {
    const remembered = async () =>
      (await inlay.worker()).evaluate(() => Reflect.get(globalThis, 'remembered') === true);
    await (await inlay.worker()).evaluate(() => Reflect.set(globalThis, 'remembered', true));
    expect(await remembered()).toBe(true);
    await inlay.stopWorker();
    const page = await inlay.backstage();
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    expect(await remembered()).toBe(false);
  });

  test('it is there again after the browser was killed', async ({ inlay }) => {
    await inlay.killAndRestart();
    const worker = await inlay.worker();
    expect(worker.url()).toBe(`chrome-extension://${inlay.extensionId}/background.js`);
  });
});
