import { expect, type Page } from '@playwright/test';
import { closedNodeOf } from './kit/closed-roots.ts';
import { expectedStatus } from './kit/expected-status.ts';
import { reloadExtension } from './kit/extension-management.ts';
import { markedItems } from './kit/item-marks.ts';
import { openPanel } from './kit/open-panel.ts';
import { nextFrame, pageIsIdle } from './kit/page-rest.ts';
import { panelHasFocus } from './kit/panel-nodes.ts';
import { oneOfEach, type SiteUnderTest, sites } from './kit/platforms.ts';
import { idInPractice, practiceItems } from './kit/practice-state.ts';
import { scroll, scrollerOf } from './kit/scroll.ts';
import { heard, listenInPage } from './kit/site-ears.ts';
import {
  badgeAt,
  bare,
  drawnItems,
  rightBadges,
  type StandingBadge,
  standingBadges,
} from './kit/standing-badges.ts';
import { holdStorage, letStorageGo } from './kit/storage-hold.ts';
import { test } from './kit/test.ts';

for (const site of sites) {
  test.describe(`badges on ${site.name}`, () => {
    test('stand at every comment, down the whole thread and up again, and say how it stands', async ({
      inlay,
    }) => {
      test.setTimeout(360_000);
      const page = await inlay.open(site.post);
      const names = new Map<string, string>();
      const look = async () => {
        for (const [id, { name }] of await rightBadges(page, site)) names.set(id, name);
      };
      await look();
      for (let turn = 0; turn < 40 && (await scroll(page, site, 700)); turn += 1) await look();
      for (let turn = 0; turn < 12 && (await scroll(page, site, -1_400)); turn += 1) {
        await rightBadges(page, site);
      }
      const seen = (await practiceItems(page)).filter(({ id }) => names.has(id));
      expect(seen.length).toBeGreaterThan(40);
      const statuses = new Set<string>();
      for (const item of seen) {
        const wanted = expectedStatus(item);
        const name = names.get(item.id) ?? '';
        if (wanted) expect(name, item.text).toMatch(wanted);
        statuses.add(name.split(',')[0] ?? '');
      }
      expect([...statuses].sort()).toEqual(['Answered', 'New', 'Not known', 'Waiting on us again']);
    });

    test('say "not known" and why on a page that hides whose account it is', async ({ inlay }) => {
      const page = await inlay.open(site.anonymous);
      await expect.poll(async () => (await standingBadges(page, site)).length).toBeGreaterThan(3);
      for (const by of [0, 700, 700]) {
        if (by > 0) await scroll(page, site, by);
        await expect(async () => {
          for (const { name } of await standingBadges(page, site)) {
            expect(name).toMatch(/^Not known, .*own account not known/);
          }
        }).toPass();
      }
    });

    test('move nothing of the site', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      await rightBadges(page, site);
      await expect.poll(() => page.locator('inlay-badge').count()).toBeGreaterThan(3);
      const marked = await markedItems(page, site.marks);
      const { withUs, without, hosts } = await marked.evaluate((items) => {
        const boxes = () =>
          items
            .flatMap(({ box }) => [box, ...box.querySelectorAll('*')])
            .filter((element) => element.localName !== 'inlay-badge')
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return [x, y, width, height].map((side) => Math.round(side * 10) / 10).join(' ');
            });
        const hosts = [...document.querySelectorAll('inlay-badge')];
        const withUs = [...boxes(), `${document.documentElement.scrollWidth}`];
        for (const host of hosts) host.remove();
        const without = [...boxes(), `${document.documentElement.scrollWidth}`];
        return { withUs, without, hosts: hosts.length };
      });
      expect(hosts).toBeGreaterThan(3);
      expect(withUs).toEqual(without);
    });

    test('shift nothing when they come to a page that stands still', async ({ inlay }) => {
      test.setTimeout(120_000);
      const page = await inlay.open(site.post);
      await rightBadges(page, site);
      await reloadExtension(inlay);
      await page.bringToFront();
      await page.evaluate(() => globalThis.practice.arrive(1));
      await expect(page.locator('inlay-badge')).toHaveCount(0, { timeout: 40_000 });
      // What arrived shifts what stands below it, in the frame that it is drawn in.
      await pageIsIdle(page);
      await nextFrame(page);
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shifts.push((entry as PerformanceEntry & { value: number }).value);
          }
        }).observe({ type: 'layout-shift' });
      });
      const worker = await inlay.worker();
      await worker.evaluate(async (file) => {
        const tabs = await chrome.tabs.query({ url: 'https://*/*', active: true });
        const target = { tabId: tabs[0]?.id ?? -1 };
        await chrome.scripting.executeScript({ target, files: [file] });
      }, site.script);
      await rightBadges(page, site);
      await pageIsIdle(page);
      await nextFrame(page);
      const shifts = () => page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
      expect(await shifts()).toEqual([]);
    });

    test('come to comments that arrive while one watches', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      await rightBadges(page, site);
      const before = new Set((await practiceItems(page)).map(({ id }) => id));
      await page.evaluate(() => globalThis.practice.arrive(2));
      const arrived = (await practiceItems(page)).filter(({ id }) => !before.has(id));
      expect(arrived).toHaveLength(2);
      await expect(async () => {
        const now = await rightBadges(page, site);
        for (const { id } of arrived) expect(now.get(id)?.name).toMatch(/^New, /);
      }).toPass();
    });

    test('stay with their items when one goes to a single comment and back', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      const first = await rightBadges(page, site);
      const folded = await idInPractice(page, 'en-02');
      const id = first.has(folded) ? folded : ([...first.keys()][0] ?? '');
      await site.openComment(page, id);
      await expect(async () => expect((await rightBadges(page, site)).has(id)).toBe(true)).toPass();
      await page.goBack();
      await expect(page).toHaveURL(site.post);
      await rightBadges(page, site);
      await page.goForward();
      await expect.poll(() => page.url()).toContain(id);
      await rightBadges(page, site);
    });
  });
}

// What is ours alone needs no second page of the same site.
for (const site of oneOfEach) {
  test.describe(`badges on ${site.name}`, () => {
    for (const [kind, url] of Object.entries(site.silent)) {
      test(`are not on its ${kind} page`, async ({ inlay }) => {
        const page = await inlay.open(site.post);
        await rightBadges(page, site);
        // A page before it proves that the extension lives in this tab.
        await page.goto(url);
        await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
        await pageIsIdle(page);
        await expect(page.locator('inlay-badge, inlay-tile')).toHaveCount(0);
      });
    }

    test('are cut off where their comments are', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      await rightBadges(page, site);
      await scroll(page, site, 150);
      await expect(async () => {
        const standing = [...(await rightBadges(page, site)).values()];
        const middles = standing.map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2]);
        const scroller = await scrollerOf(page, site);
        const seen = await scroller.evaluate((pane, middles) => {
          const { top, bottom } =
            pane === document.scrollingElement
              ? { top: 0, bottom: innerHeight }
              : pane.getBoundingClientRect();
          return middles.map(([x = 0, y = 0]) => ({
            inside: y > top && y < bottom,
            hit: document.elementFromPoint(x, y)?.localName === 'inlay-badge',
          }));
        }, middles);
        expect(seen.filter(({ inside, hit }) => !inside && hit)).toEqual([]);
        expect(seen.filter(({ inside, hit }) => inside && hit).length).toBeGreaterThan(1);
        expect(seen.filter(({ inside }) => !inside).length).toBeGreaterThan(0);
      }).toPass();
    });

    test('follow a change of the theme and a comment that the site draws anew', async ({
      inlay,
    }) => {
      const page = await inlay.open(site.post);
      const before = await rightBadges(page, site);
      const themes = () =>
        page
          .locator('inlay-badge')
          .evaluateAll((all) => [...new Set(all.map((host) => host.getAttribute('data-theme')))]);
      await expect.poll(themes).toEqual(['light']);
      await page.evaluate(() => globalThis.practice.setTheme('dark'));
      await expect.poll(themes).toEqual(['dark']);
      await rightBadges(page, site);
      await page.evaluate(() => globalThis.practice.setTheme('light'));
      await expect.poll(themes).toEqual(['light']);

      const [id] = [...before.keys()];
      const marked = await markedItems(page, site.marks);
      await marked.evaluate((items, wanted) => {
        for (const { id, box } of items) {
          if (id !== wanted) continue;
          const anew = box.cloneNode(true) as Element;
          for (const host of anew.querySelectorAll('inlay-badge')) host.remove();
          box.replaceWith(anew);
        }
      }, id);
      // Without what the clock has to say.
      const said = (badge?: StandingBadge) => bare(badge?.name ?? '').split(', ', 2);
      await expect(async () => {
        const now = await rightBadges(page, site);
        expect(said(now.get(id ?? ''))).toEqual(said(before.get(id ?? '')));
      }).toPass();
    });

    test('say that the worker has not answered yet, and then how it stands', async ({ inlay }) => {
      await holdStorage(inlay);
      const page = await inlay.open(site.post);
      const names = async () => (await standingBadges(page, site)).map(({ name }) => name);
      await expect.poll(async () => (await names()).length).toBeGreaterThan(3);
      for (const name of await names()) expect(name).toMatch(/^Looking, /);
      await letStorageGo(inlay);
      await rightBadges(page, site);
    });

    test('are reached by Tab; Enter opens the panel, Escape gives the focus back', async ({
      inlay,
    }) => {
      const page = await inlay.open(site.post);
      const [id, badge] = [...(await rightBadges(page, site))][0] ?? [];
      if (!id || !badge) throw new Error('No badge stands on the page.');
      await listenInPage(page);
      const marked = await markedItems(page, site.marks);
      await marked.evaluate((items, wanted) => {
        const box = items.find(({ id }) => id === wanted)?.box;
        box?.querySelector<HTMLElement>('a[href], button')?.focus();
      }, id);
      // Where the focus is stands fast after a key; where badges stand may change under the look.
      const onABadge = () =>
        page.evaluate(() => document.activeElement?.localName === 'inlay-badge');
      for (let turn = 0; turn < 12 && !(await onABadge()); turn += 1)
        await page.keyboard.press('Tab');
      const theBadge = () => expect.poll(() => badgeAt(page, site, id));
      await theBadge().toMatchObject({ focused: true, popup: 'dialog', expanded: false });

      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await dialog(page))?.name)
        .toContain(bare(badge.name).slice(0, 12));
      await panelHasFocus(page);
      await theBadge().toMatchObject({ expanded: true });
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page)).toBeNull();
      await theBadge().toMatchObject({ focused: true, expanded: false });

      await openPanel(page, site, id);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page)).toBeNull();
      await expect(page).toHaveURL(site.post);
      expect(await heard(page)).toEqual([]);
    });
  });
}

for (const site of sites) {
  const { over } = site;
  if (!over) continue;
  test(`badges on ${site.name} come with a post that opens over a page, and leave with it`, async ({
    inlay,
  }) => {
    const page = await inlay.open(over.under);
    await page.locator(over.link).last().click();
    const layer = page.locator(over.layer);
    await expect(layer).toBeVisible();
    await rightBadges(page, site);
    const outside = (selector: string) =>
      [...document.querySelectorAll('inlay-badge')].filter((badge) => !badge.closest(selector))
        .length;
    await expect.poll(() => page.evaluate(outside, over.layer)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(layer).toHaveCount(0);
    await expect(page.locator('inlay-badge')).toHaveCount(0);
  });
}

test.describe('badges in the other direction', () => {
  for (const uiLocale of ['en', 'fa'] as const) {
    for (const site of oneOfEach) {
      test.describe(`${site.name} in Persian, Inlay in ${uiLocale}`, () => {
        test.use({ uiLocale });
        test('stand mirrored and speak the language of Inlay', async ({ inlay }) => {
          const persian = new URL(site.post);
          persian.searchParams.set('lang', 'fa');
          const page = await inlay.open(persian.href);
          await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
          const names = [...(await rightBadges(page, site)).values()].map(({ name }) => name);
          for (const name of names) expect(name).toMatch(words[uiLocale]);
          const share = await middles(page, site);
          const other = await inlay.open(site.post);
          await rightBadges(other, site);
          const mirrored = await middles(other, site);
          expect(Math.abs(share - (1 - mirrored))).toBeLessThan(0.15);
        });
      });
    }
  }
});

/** How a name is made, by the language of the interface. */
const words = {
  en: /^(?:New|Answered|Not known|Waiting on us again), (?:comment|reply) from [^،]+$/,
  fa: /^(?:تازه|پاسخ داده شد|نامعلوم|دوباره منتظر ما)، (?:نظر|پاسخ) از [^,]+$/,
};

const dialog = (page: Page) => closedNodeOf(page, 'dialog', /^Inlay/);

/** Where the badges stand in their items: 0 at the left edge, 1 at the right, on average. */
async function middles(page: Page, site: SiteUnderTest): Promise<number> {
  const boxes = new Map((await drawnItems(page, site)).map(({ id, box }) => [id, box]));
  const shares = (await standingBadges(page, site)).flatMap(({ box, item }) => {
    const around = boxes.get(item ?? '');
    return around ? [(box.x + box.width / 2 - around.x) / around.width] : [];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
