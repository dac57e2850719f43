import type { Page } from '@playwright/test';
import { badges } from '../../e2e/kit/closed-roots.ts';
import { siteOn } from '../../e2e/kit/platforms.ts';
import { practiceItems } from '../../e2e/kit/practice-state.ts';
import { badgeOf } from '../../e2e/kit/standing-badges.ts';
import { until } from '../../e2e/kit/until.ts';
import { defineStep, type Step, type TourContext } from './step.ts';

/** Words of a badge before its first answer: nothing is said yet. */
const LOOKING = /^Looking/;

/** How long one who reads stays at a place before scrolling on, in milliseconds. */
const READING_MS = 300;

/** The names of all badges near the view, once every one of them says something. */
async function spokenBadges(page: Page): Promise<readonly string[]> {
  let names: string[] = [];
  const speak = async () => {
    names = (await badges(page)).map(({ name }) => plain(name));
    return names.length > 0 && !names.some((name) => LOOKING.test(name)) && names;
  };
  return until('a page whose badges all say something', speak).catch((error: Error) => {
    throw new Error(`${error.message}: ${names.filter((name) => LOOKING.test(name)).join('; ')}`);
  });
}

/** Every badge on the way down a page, as one who reads all of it meets them. */
async function badgesOnTheWay(page: Page): Promise<ReadonlyMap<string, string>> {
  const met = new Map<string, string>();
  let quiet = 0;
  // Over the comments: the middle column of X, the pane beside the picture on Instagram.
  await spokenBadges(page);
  const first = await (await badges(page))[0]?.box();
  await page.mouse.move((first?.x ?? 640) + 20, (first?.y ?? 500) + 40);
  while (quiet < 3) {
    const before = met.size;
    for (const name of await spokenBadges(page)) met.set(name, statusOf(name));
    quiet = met.size === before ? quiet + 1 : 0;
    // Where the list does not grow under the wheel, one asks for more of it.
    const more = siteOn(page).more?.(page);
    if (quiet > 0 && more && (await more.count()) > 0) await more.first().click();
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(READING_MS);
  }
  await page.mouse.wheel(0, -100_000);
  return met;
}

/** Without the isolates around names. */
const plain = (name: string) => name.replace(/[\u2066-\u2069]/g, '');

const statusOf = (name: string) => name.split(',', 1)[0] ?? '';

function tally(statuses: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
}

/** The first page of a site that the practice server names. */
export function entryOf({ practice }: TourContext, host: string, also = ''): string {
  const entry = practice.entries.find(
    ({ url, name }) => new URL(url).host === host && name.includes(also),
  );
  if (!entry) throw new Error(`no practice page at ${host}`);
  return entry.url;
}

const sites = [
  { label: 'X', host: 'x.com', elsewhere: ['https://x.com/home', 'https://x.com/haldenoak'] },
  {
    label: 'Instagram',
    host: 'www.instagram.com',
    elsewhere: ['https://www.instagram.com/', 'https://www.instagram.com/haldenoak/'],
  },
  {
    label: 'Facebook',
    host: 'www.facebook.com',
    elsewhere: ['https://www.facebook.com/', 'https://www.facebook.com/dkimathi'],
  },
];

export const badgeSteps: readonly Step[] = [
  ...sites.map(({ label, host }) =>
    defineStep({
      name: `${label}: every comment says whether it was answered`,
      async run(context) {
        const page = await context.tab(entryOf(context, host));
        const met = await badgesOnTheWay(page);
        const answered = [...met].filter(([, status]) => status === 'Answered');
        if (answered.length === 0)
          throw new Error(`none reads as answered: ${tally(met.values())}`);
        return `${met.size} badges: ${tally(met.values())}; for example "${answered[0]?.[0]}"`;
      },
    }),
  ),
  ...sites.map(({ label, host }) =>
    defineStep({
      name: `${label}: a comment that comes in while one watches gets its badge`,
      async run(context) {
        const page = await context.tab(entryOf(context, host));
        await page.reload();
        const before = new Set((await practiceItems(page)).map(({ id }) => id));
        await page.evaluate(() => globalThis.practice.arrive());
        const arrived = (await practiceItems(page)).find(({ id }) => !before.has(id));
        if (!arrived) throw new Error('the practice page let nothing come in');
        const badge = await until(`a new badge for ${arrived.author}`, async () => {
          const found = await badgeOf(page, arrived.id);
          return found?.name.startsWith('New, ') && found;
        });
        return `@${arrived.author} wrote, and beside it stands "${plain(badge.name)}"`;
      },
    }),
  ),
  defineStep({
    name: 'On pages without comments Inlay shows nothing',
    async run({ tab }) {
      const seen: string[] = [];
      for (const url of sites.flatMap(({ elsewhere }) => elsewhere)) {
        const page = await tab(url);
        const shown = (await badges(page)).length;
        if (shown > 0) throw new Error(`${shown} badges at ${url}`);
        seen.push(url);
      }
      return `nothing at ${seen.join(', ')}`;
    },
  }),
];
