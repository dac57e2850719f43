import { expect } from '@playwright/test';
import { brand } from '../data/people.ts';
import { threads } from '../data/threads.ts';
import { composers, sentOn } from '../kit/page-truth.ts';
import { test } from '../plain-browser.ts';
import { chatPath, statusPath } from './addresses.ts';
import { articleOf, idOf, launchId, launchUrl, scrollTo } from './spec-page.ts';
import { POOL } from './timeline/slots.ts';

test.describe('a status page', () => {
  test('shows each tweet with its author, its own address and the time its id tells', async ({
    page,
  }) => {
    await page.goto(launchUrl);
    const articles = page.locator('article[data-testid="tweet"][tabindex="0"]');
    await expect(articles.nth(5)).toBeVisible();
    const read = await articles.evaluateAll((all) =>
      all.map((article) => ({
        links: article.querySelectorAll('[data-testid="User-Name"] a').length,
        advertisement: article.closest('[data-testid="placementTracking"]') !== null,
        href: article.querySelector('a:has(> time)')?.getAttribute('href'),
        at: article.querySelector('time')?.dateTime,
        lang: article.querySelector('[data-testid="tweetText"]')?.getAttribute('lang'),
      })),
    );
    expect(read.filter(({ advertisement }) => advertisement)).toMatchObject([{ links: 2 }]);
    for (const tweet of read.filter(({ advertisement }) => !advertisement)) {
      expect(tweet.links).toBe(3);
      const id = BigInt(tweet.href?.split('/').at(-1) ?? 0);
      const ms = Number((id >> 22n) + 1_288_834_974_657n);
      expect(new Date(ms).toISOString()).toBe(tweet.at);
    }
  });

  test('keeps few cells and gives them to other tweets, some without a new node', async ({
    page,
  }) => {
    await page.goto(launchUrl);
    await expect(page.getByRole('heading', { name: 'Discover more' })).toHaveCount(0);
    const cells = page.getByTestId('cellInnerDiv');
    await expect(cells.nth(10)).toBeAttached();
    await page.evaluate(() => {
      const idIn = (article: Element) =>
        article.querySelector('a:has(> time)')?.getAttribute('href');
      const seen = new Map<Element, { cell: Element | null; ids: Set<string> }>();
      const cellArticles = new Map<Element, Set<Element>>();
      const look = () => {
        for (const article of document.querySelectorAll('article[data-testid="tweet"]')) {
          const cell = article.closest('[data-testid="cellInnerDiv"]');
          const id = idIn(article);
          if (!cell || !id) continue;
          const known = seen.get(article) ?? { cell, ids: new Set() };
          seen.set(article, { ...known, ids: known.ids.add(id) });
          cellArticles.set(cell, (cellArticles.get(cell) ?? new Set()).add(article));
        }
      };
      Object.assign(globalThis, {
        recycling: () => {
          look();
          return {
            swapped: [...seen.values()].filter(({ ids }) => ids.size > 1).length,
            recreated: [...cellArticles.values()].filter((articles) => articles.size > 1).length,
          };
        },
      });
      addEventListener('scroll', look);
    });
    const recycling = () =>
      page.evaluate(() =>
        (
          globalThis as unknown as { recycling(): { swapped: number; recreated: number } }
        ).recycling(),
      );
    // A busy page draws several turns of the wheel as one, and what came between them is never there.
    for (let turn = 0; turn < 12; turn += 1) {
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 900);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      expect(await cells.count()).toBeLessThanOrEqual(POOL);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    const recycled = await recycling();
    expect(recycled.swapped).toBeGreaterThan(0);
    expect(recycled.recreated).toBeGreaterThan(0);
    await expect(page.getByTestId('inline_reply_offscreen')).toBeAttached();
  });

  test('of a reply brings the tweets above it after it, and keeps it where it was', async ({
    page,
  }) => {
    await page.goto(launchUrl);
    const reply = await page.evaluate(() => {
      const all = globalThis.practice.items();
      const answer = all.find(
        ({ author, replyTo }) =>
          author === 'haldenoak' && all.some(({ id, replyTo: to }) => id === replyTo && to),
      );
      return { id: answer?.id ?? '', author: answer?.author ?? '' };
    });
    await page.addInitScript(() => {
      const tops: number[] = [];
      Object.assign(globalThis, { tops });
      const look = () => {
        const focused = document.querySelector('article[tabindex="-1"]');
        if (focused) tops.push(Math.round(focused.getBoundingClientRect().top));
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(`https://x.com${statusPath(reply.author, reply.id)}`);
    const focused = page.locator('article[data-testid="tweet"][tabindex="-1"]');
    await expect(focused.locator(`a[href$="/status/${reply.id}"] > time`)).toBeVisible();
    await expect(articleOf(page, launchId)).toBeAttached();
    await expect(page.getByTestId('cellInnerDiv').nth(3)).toBeAttached();
    const moved = () =>
      page.evaluate(() => {
        const { tops } = globalThis as unknown as { tops: number[] };
        return Math.abs((tops.at(-1) ?? 0) - (tops[0] ?? 0));
      });
    await expect.poll(moved).toBeLessThanOrEqual(2);
  });

  test('is left and come back to without loading', async ({ page }) => {
    await page.goto(launchUrl);
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    const id = await idOf(page, 'en-02');
    const article = await scrollTo(page, id);
    await article.getByTestId('tweetText').click();
    await expect(page).toHaveURL(new RegExp(`/status/${id}$`));
    await expect(page).toHaveTitle(/Tobias Wrenn on X/);
    await expect(page.locator('article[tabindex="-1"] [data-testid="tweetText"]')).toContainText(
      'Fjell sideboard',
    );
    await page.goBack();
    await expect(page).toHaveURL(launchUrl);
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  });

  test('cuts a long text, and what is cut is not there until asked for', async ({ page }) => {
    await page.goto(launchUrl);
    const long = page.locator('article', { hasText: 'A long one, sorry' });
    await expect(long).toBeAttached();
    await expect(long.getByTestId('tweetText')).not.toContainText('settle this');
    await long.getByTestId('tweet-text-show-more-link').click();
    await expect(long.getByTestId('tweetText')).toContainText('settle this');
  });

  test('takes in new replies while somebody watches', async ({ page }) => {
    await page.goto(launchUrl);
    await expect(page.getByTestId('cellInnerDiv').nth(3)).toBeAttached();
    const before = (await page.evaluate(() => globalThis.practice.items())).length;
    await page.evaluate(() => globalThis.practice.arrive(2));
    expect(await page.evaluate(() => globalThis.practice.items().length)).toBe(before + 2);
    await expect(page.locator('article', { hasText: 'showroom open on Sunday' })).toBeVisible();
  });
});

test.describe('the page around', () => {
  test('is Persian and from right to left when asked, with the same marks', async ({ page }) => {
    await page.goto(`${launchUrl}?lang=fa`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
    await expect(page.getByTestId('cellInnerDiv').nth(8)).toBeAttached();
    const english = /[a-z]{3,}/i;
    // An author's name and handle stay as they are; everything X itself says is Persian.
    const labels = await page
      .locator('[aria-label]:not([aria-label="X"])')
      .evaluateAll((all) => all.map((it) => it.getAttribute('aria-label') ?? ''));
    expect(labels.filter((label) => english.test(label.replaceAll(/@\w+/g, '')))).toEqual([]);
    const avatar = await page
      .locator('article')
      .first()
      .getByTestId('Tweet-User-Avatar')
      .boundingBox();
    const caret = await page.locator('article').first().getByTestId('caret').boundingBox();
    expect(avatar?.x).toBeGreaterThan(caret?.x ?? Number.POSITIVE_INFINITY);
  });

  test('is dark when asked, on the body itself', async ({ page }) => {
    await page.goto(launchUrl);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.evaluate(() => globalThis.practice.setTheme('dark'));
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await page.goto(`${launchUrl}?theme=dark`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('says who is logged in, unless it is asked not to', async ({ page }) => {
    await page.goto(launchUrl);
    const switcher = page.getByTestId('SideNav_AccountSwitcher_Button');
    await expect(switcher.getByTestId(`UserAvatar-Container-${brand.handle}`)).toBeVisible();
    await page.goto(`${launchUrl}?account=hidden`);
    await expect(page.getByTestId('tweetTextarea_0')).toBeVisible();
    await expect(switcher).toHaveCount(0);
    await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveCount(0);
    await expect(
      page.locator(`[data-testid="UserAvatar-Container-${brand.handle}"]:not(article *)`),
    ).toHaveCount(0);
  });

  test('takes no markup from strings', async ({ page, pageErrors }) => {
    await page.goto(launchUrl);
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>markup</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    expect(pageErrors.splice(0)).toEqual([expect.stringContaining('TrustedHTML')]);
  });
});

test.describe('Chat', () => {
  const thread = threads.find(({ messages }) => messages.length === 3);
  const url = `https://x.com${chatPath(thread?.with ?? '')}`;

  test('tells own messages from those of the customer', async ({ page }) => {
    await page.goto(url);
    const rows = page.locator('[data-testid^="message-"]:has([data-testid^="message-text-"])');
    await expect(rows).toHaveCount(thread?.messages.length ?? -1);
    const sides = await rows.evaluateAll((all) =>
      all.map((it) => getComputedStyle(it).justifyContent),
    );
    expect(sides).toEqual(
      thread?.messages.map(({ author }) => (author === brand.handle ? 'flex-end' : 'flex-start')),
    );
  });

  test('keeps of a long conversation only the messages near the view, the newest at first', async ({
    page,
  }) => {
    const long = threads.find(({ messages }) => messages.length > 20);
    await page.goto(`https://x.com${chatPath(long?.with ?? '')}`);
    const last = page.locator(`[data-index="${long?.messages.length}"]`);
    await expect(last).toBeInViewport();
    expect(await page.locator('[data-index]').count()).toBeLessThan(long?.messages.length ?? 0);
    const first = page.locator('[data-index="1"]');
    await expect(first).toHaveCount(0);
    await page.getByTestId('dm-message-scroller').evaluate((it) => it.scrollTo(0, 0));
    await expect(first).toBeInViewport();
    await expect(last).toHaveCount(0);
  });

  test('mounts its send button for text that React holds; Enter sends', async ({ page }) => {
    await page.goto(url);
    const box = page.getByTestId('dm-composer-textarea');
    const button = page.getByTestId('dm-composer-send-button');
    await expect(button).toHaveCount(0);
    await box.evaluate((area: HTMLTextAreaElement) => {
      area.value = 'past React';
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect(button).toHaveCount(0);
    await box.fill('');
    await box.click();
    await page.keyboard.type('One moment');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('please.');
    await expect(button).toBeVisible();
    await expect
      .poll(() => composers(page))
      .toMatchObject([
        { family: 'textarea', text: 'One moment\nplease.', sendAwake: true, replyTo: null },
      ]);
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('');
    await expect.poll(() => sentOn(page)).toMatchObject([{ text: 'One moment\nplease.' }]);
  });
});
