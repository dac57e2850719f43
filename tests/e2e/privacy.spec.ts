import { type BrowserContext, expect, type Request } from '@playwright/test';
import { flagIt, openPanel, press, setStatus } from './kit/open-panel.ts';
import { oneOfEach } from './kit/platforms.ts';
import { rightBadges } from './kit/standing-badges.ts';
import { test } from './kit/test.ts';

/** What a practice site asks for itself. None of them fetches anything by script. */
const siteAsksFor = new Set(['document', 'stylesheet', 'script', 'image']);

test.describe('a run without opt-ins', () => {
  for (const site of oneOfEach) {
    test(`makes no request of its own on ${site.name}`, async ({ inlay, practice }) => {
      test.setTimeout(120_000);
      const own = ownRequests(inlay.context, practice.hosts, inlay.extensionId);
      const page = await inlay.open(site.post);
      const [id = ''] = (await rightBadges(page, site)).keys();
      await openPanel(page, site, id);
      await setStatus(page, 'Acknowledged');
      await flagIt(page);
      await press(page, 'button', 'Close');
      for (const url of Object.values(site.silent)) await page.goto(url);
      await inlay.stopWorker();
      await page.goto(site.post);
      await rightBadges(page, site);
      expect(own()).toEqual([]);
    });
  }

  test('would be found out by this count, from the worker and from a page', async ({
    inlay,
    practice,
  }) => {
    const own = ownRequests(inlay.context, practice.hosts, inlay.extensionId);
    const [site] = oneOfEach;
    await inlay.open(site?.post ?? '');
    const worker = await inlay.worker();
    await worker.evaluate(() => fetch('https://elsewhere.example/worker').catch(() => undefined));
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => fetch('/from-content-script').catch(() => undefined),
      });
    });
    await expect
      .poll(() =>
        own()
          .map((line) => line.split('/').at(-1))
          .sort(),
      )
      .toEqual(['from-content-script', 'worker']);
  });
});

test.describe('a page', () => {
  test('is offered nothing of the extension', async ({ inlay }) => {
    const worker = await inlay.worker();
    const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();

    // An address of a practice host that has no page comes without a policy, so that nothing but
    // the browser's own rule about extensions stands between.
    const page = await inlay.open('https://x.com/nothing.txt');
    const files = ['manifest.json', 'background.js', 'icons/16.png', 'content-scripts/panel.js'];
    for (const file of files) {
      const url = `chrome-extension://${inlay.extensionId}/${file}`;
      const reached = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        url,
      );
      expect(reached, file).toBe(false);
      const drawn = await page.evaluate(
        (url) =>
          new Promise<boolean>((resolve) => {
            const picture = new Image();
            picture.onload = () => resolve(true);
            picture.onerror = () => resolve(false);
            picture.src = url;
          }),
        url,
      );
      expect(drawn, file).toBe(false);
    }
  });

  for (const site of oneOfEach) {
    test(`of ${site.name} sees no more than empty hosts`, async ({ inlay }) => {
      const page = await inlay.open(site.post);
      const [id = ''] = (await rightBadges(page, site)).keys();
      await openPanel(page, site, id);
      await expect.poll(() => page.locator('inlay-badge').count()).toBeGreaterThan(2);
      const seen = await page.evaluate((extensionId) => {
        const hosts = [...document.querySelectorAll('*')].filter(({ localName }) =>
          localName.startsWith('inlay-'),
        );
        return {
          hosts: hosts.length > 3,
          open: hosts.some(({ shadowRoot }) => shadowRoot !== null),
          children: hosts.reduce((sum, host) => sum + host.childNodes.length, 0),
          bridge: Symbol.for('inlay.page') in globalThis,
          address: document.documentElement.outerHTML.includes(extensionId),
        };
      }, inlay.extensionId);
      expect(seen).toEqual({
        hosts: true,
        open: false,
        children: 0,
        bridge: false,
        address: false,
      });
    });
  }
});

/**
 * Listens to every request of the browser from now on.
 * @returns those that neither the sites made for themselves nor went to the extension's own files
 */
function ownRequests(
  context: BrowserContext,
  hosts: readonly string[],
  extensionId: string,
): () => readonly string[] {
  const own: string[] = [];
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'chrome:') return;
    if (url.protocol === 'chrome-extension:' && url.host === extensionId) return;
    const ofSite = hosts.includes(url.host) && siteAsksFor.has(request.resourceType());
    if (!ofSite || request.serviceWorker()) own.push(`${request.resourceType()} ${request.url()}`);
  });
  return () => own;
}
