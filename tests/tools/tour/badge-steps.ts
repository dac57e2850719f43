import { badges } from '../../e2e/kit/closed-roots.ts';
import { badgeOf, bare } from '../../e2e/kit/standing-badges.ts';
import { until } from '../../e2e/kit/until.ts';
import { addressOf, conversations, sitePages } from './site-pages.ts';
import { defineStep, type Step } from './step.ts';
import { arrival, badgesOnTheWay } from './way-down.ts';

const statusOf = (name: string) => name.split(',', 1)[0] ?? '';

function tally(names: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const status of [...names].map(statusOf)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
}

const silentPages = [
  'https://x.com/home',
  'https://x.com/haldenoak',
  'https://www.instagram.com/',
  'https://www.instagram.com/haldenoak/',
  'https://www.facebook.com/',
  'https://www.facebook.com/dkimathi',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/company/haldenoak/',
];

/** How long a page that has comments is without a badge at the most, with much to spare, in milliseconds. */
const BADGE_MS = 1_000;

const pages = Object.values(sitePages);

export const badgeSteps: readonly Step[] = [
  ...pages.map((on) =>
    defineStep({
      name: `${on.label}: every comment says whether it was answered`,
      async run(context) {
        const page = await context.tab(addressOf(context, on));
        const met = await badgesOnTheWay(page, 'Answered');
        const answered = [...met].find((name) => statusOf(name) === 'Answered');
        if (!answered) throw new Error(`none reads as answered: ${tally(met)}`);
        return `${met.size} badges: ${tally(met)}; for example "${answered}"`;
      },
    }),
  ),
  ...pages.map((on) =>
    defineStep({
      name: `${on.label}: a comment that comes in while one watches gets its badge`,
      async run(context) {
        const url = addressOf(context, on);
        const page = await context.tab(url);
        await page.goto(url);
        const arrived = await arrival(page);
        const badge = await until(`a new badge for ${arrived.author}`, async () => {
          const found = await badgeOf(page, arrived.id);
          return found?.name.startsWith('New, ') && found;
        });
        return `@${arrived.author} wrote, and beside it stands "${bare(badge.name)}"`;
      },
    }),
  ),
  ...conversations.map((on) =>
    defineStep({
      name: `${on.label}: a conversation says in its head whether it was answered`,
      async run(context) {
        const page = await context.tab(addressOf(context, on));
        const badge = await until('a badge that speaks of a message', async () => {
          const [only, another] = await badges(page);
          if (another) throw new Error(`beside "${only?.name}" stands "${another.name}"`);
          return only && /^(?!Looking)[^,]+, message from/.test(only.name) && only;
        });
        return `one badge, "${bare(badge.name)}"`;
      },
    }),
  ),
  defineStep({
    name: 'On pages without comments Inlay shows nothing',
    async run({ tab }) {
      for (const url of silentPages) {
        const page = await tab(url);
        await page.waitForTimeout(BADGE_MS);
        const shown = (await badges(page)).length;
        if (shown > 0) throw new Error(`${shown} badges at ${url}`);
      }
      return `nothing at ${silentPages.join(', ')}`;
    },
  }),
];
