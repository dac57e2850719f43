import { expect, type Page } from '@playwright/test';
import { closedNodes } from './kit/closed-roots.ts';
import { flagIt, openPanel, panelOf, press, saidByPanel, setStatus } from './kit/open-panel.ts';
import { pageIsIdle } from './kit/page-rest.ts';
import { oneOfEach, type SiteUnderTest } from './kit/platforms.ts';
import { badgeAt, bare, rightBadges } from './kit/standing-badges.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';

for (const site of oneOfEach) {
  test.describe(`the panel on ${site.name}`, () => {
    test.setTimeout(120_000);

    test('shows at the badge what was decided, and takes it back on undo', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      const [id, before] = await firstBadge(page, site);
      await openPanel(page, site, id);
      await setStatus(page, 'No answer needed');
      await expectName(page, site, id, /^No answer needed, /);
      await expect.poll(async () => (await panelOf(page))?.name).toContain('No answer needed');
      await press(page, 'button', /^Undo/);
      const word = /^[^,]+/.exec(before)?.[0] ?? '';
      await expectName(page, site, id, new RegExp(`^${word}, `));
      expect(inlay.errors).toEqual([]);
    });

    test('covers the words of a grave flag, and shows them when asked to', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      const [id] = await firstBadge(page, site);
      const words = await wordsOf(page, id);
      await openPanel(page, site, id);
      // Triage covers insults of its own, as soon as it has read them; this comment is none of them.
      const before = await coveredAtRest(page);
      expect(before).not.toContain(flat(words));
      await flagIt(page);
      await expectName(page, site, id, /^Flagged, .*insult, severity 2, text covered$/);
      const withIt = [...before, flat(words)].toSorted();
      await expect.poll(() => covered(page)).toEqual(withIt);
      await press(page, 'button', 'Show the text');
      await expectName(page, site, id, /^Flagged, .*insult, severity 2$/);
      await expect.poll(() => covered(page)).toEqual(before);
      await page.reload();
      await expectName(page, site, id, /text covered$/);
    });

    test('keeps a note', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      const [id] = await firstBadge(page, site);
      await openPanel(page, site, id);
      await press(page, 'button', 'Note…');
      await expect.poll(async () => (await focused(page))?.role).toBe('textbox');
      await page.keyboard.type('Loyal since 2019');
      await press(page, 'button', 'Keep the note');
      // The form goes when the worker has the note; until then its field says it too.
      await expect.poll(async () => (await inPanel(page, 'textbox')).length).toBe(0);
      await expect.poll(() => textOf(page)).toContain('Loyal since 2019');
      await page.reload();
      await rightBadges(page, site);
      await openPanel(page, site, id);
      await expect.poll(() => textOf(page)).toContain('Loyal since 2019');
    });

    test('closes on Escape without a word to the site', async ({ inlay }) => {
      const page = await inlay.open(site.post);
      const [id] = await firstBadge(page, site);
      await openPanel(page, site, id);
      await page.keyboard.press('Escape');
      await expect.poll(() => panelOf(page)).toBeNull();
      await expect(page).toHaveURL(site.post);
      await expect.poll(async () => (await badgeAt(page, site, id))?.focused).toBe(true);
    });
  });
}

for (const uiLocale of ['en', 'fa'] as const) {
  test.describe(`the panel read out, in ${uiLocale}`, () => {
    test.use({ uiLocale });
    for (const site of oneOfEach) {
      test(`has a name, an order and one polite voice on ${site.name}`, async ({ inlay }) => {
        test.setTimeout(120_000);
        const words = spoken[uiLocale];
        const page = await inlay.open(site.post);
        const [id] = await firstBadge(page, site);
        await openPanel(page, site, id);
        // Going once round takes its time: first all is there, the saved replies come last.
        await until('the saved replies', async () =>
          (await inPanel(page, 'button')).some(({ name }) => words.card.test(bare(name))),
        );
        await expect(async () => {
          const order = words.order.map((name) => expect.stringMatching(name));
          expect(await tabOrder(page)).toEqual(order);
        }).toPass();
        await expect.poll(async () => bare((await panelOf(page))?.name ?? '')).toMatch(words.name);
        await expect.poll(async () => (await inPanel(page, 'status')).length).toBe(1);
        await setStatus(page, words.done);
        await expect.poll(() => saidByPanel(page)).toMatch(words.kept);
        expect(inlay.errors).toEqual([]);
      });
    }
  });
}

/** What a screen reader comes across in the panel of an item that waits, in the order of Tab. */
const spoken = {
  en: {
    name: /^Inlay: (?:New|Not known), (?:comment|reply) from /,
    card: /^Insert: /,
    order: [
      /, change status$/,
      /^Keep the panel at the side$/,
      /^Close$/,
      /· history$/,
      /^Why\?$/,
      /^Insert: /,
      /^Not this one: /,
      /^Insert: /,
      /^Not this one: /,
      /^Insert: /,
      /^Not this one: /,
      /^Search \d+ saved replies$/,
      /^Short answer: Heart$/,
      /^Short answer: Like$/,
      /^Short answer: Thanks$/,
      /^Forward…$/,
      /^Note…$/,
      /^No answer needed$/,
      /^Flag…$/,
      /^To private…$/,
      /^Remove on the site…$/,
      /^Keys/,
    ],
    done: 'Done',
    kept: /^Kept on this computer, /,
  },
  fa: {
    name: /^Inlay: (?:تازه|نامعلوم)، (?:نظر|پاسخ) از /,
    card: /^درج: /,
    order: [
      /، تغییر وضعیت$/,
      /^پنل کنار صفحه بماند$/,
      /^بستن$/,
      /· سابقه$/,
      /^چرا؟$/,
      /^درج: /,
      /^این یکی نه: /,
      /^درج: /,
      /^این یکی نه: /,
      /^درج: /,
      /^این یکی نه: /,
      /^جست‌وجو در [۰-۹]+ پاسخ آماده$/,
      /^پاسخ کوتاه: قلب$/,
      /^پاسخ کوتاه: پسند$/,
      /^پاسخ کوتاه: سپاس$/,
      /^ارجاع…$/,
      /^یادداشت…$/,
      /^پاسخ لازم ندارد$/,
      /^پرچم…$/,
      /^به خصوصی…$/,
      /^حذف در سایت…$/,
      /^کلیدها/,
    ],
    done: 'تمام شد',
    kept: /^روی همین رایانه نگه داشته شد/,
  },
};

/** The panel's controls as Tab comes to them, once round from the dialog's own name. */
async function tabOrder(page: Page): Promise<string[]> {
  await (await panelOf(page))?.focus();
  const names: string[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at || at.role === 'dialog') return names;
    names.push(bare(at.name));
  }
  return names;
}

async function firstBadge(page: Page, site: SiteUnderTest): Promise<[id: string, name: string]> {
  const [first] = await rightBadges(page, site);
  if (!first) throw new Error('No badge stands on the page.');
  return [first[0], first[1].name];
}

function expectName(page: Page, site: SiteUnderTest, item: string, name: RegExp): Promise<void> {
  return expect.poll(async () => (await badgeAt(page, site, item))?.name ?? '').toMatch(name);
}

const inPanel = async (page: Page, role?: string) =>
  (await closedNodes(page)).filter(
    (node) => node.host === 'inlay-panel' && (role === undefined || node.role === role),
  );

const focused = async (page: Page) => (await inPanel(page)).find((node) => node.focused);

const textOf = async (page: Page) => (await inPanel(page)).map(({ name }) => name).join('\n');

/** The words that are painted over, as the browser's registry has them, in an order of their own. */
async function covered(page: Page): Promise<string[]> {
  const words = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    ),
  );
  return words.map(flat).toSorted();
}

/** The same once no more are on their way: the page is read, and judged, a part at a time. */
async function coveredAtRest(page: Page): Promise<string[]> {
  let last = await covered(page);
  await expect(async () => {
    const before = last;
    await pageIsIdle(page);
    last = await covered(page);
    expect(last).toEqual(before);
  }).toPass();
  return last;
}

const wordsOf = (page: Page, id: string) =>
  page.evaluate((id) => globalThis.practice.items().find((item) => item.id === id)?.text ?? '', id);

/** A site draws emoji as pictures and cuts long texts; letters are enough to know them again. */
const flat = (text: string) => text.replaceAll(/[^\p{L}]/gu, '').slice(0, 60);
