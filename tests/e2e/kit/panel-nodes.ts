import type { Page } from '@playwright/test';
import { type ClosedNode, closedNodes, withFound } from './closed-roots.ts';
import { badgeOf } from './standing-badges.ts';
import { until } from './until.ts';

/** Everything that the panel says and offers now, as a screen reader meets it. */
export function panelNodes(page: Page): Promise<readonly ClosedNode[]> {
  return closedNodes(page, 'inlay-panel');
}

/** A part of the open panel, waited for. */
export async function inPanel(
  page: Page,
  role: string,
  name: string | RegExp,
): Promise<ClosedNode> {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  let seen: readonly ClosedNode[] = [];
  const look = async () => {
    seen = await panelNodes(page);
    return seen.find((node) => node.role === role && fits(bare(node.name)));
  };
  return until(`a ${role} "${name}" in the panel`, look).catch((error: Error) => {
    const words = seen.filter((node) => node.role === 'StaticText').map((node) => node.name);
    throw new Error(`${error.message}, which says: ${words.join(' · ')}`);
  });
}

/** Presses a control of the panel, once it is there. */
export const pressInPanel = (page: Page, name: string | RegExp, role = 'button') =>
  withFound(
    () => inPanel(page, role, name),
    (node) => node.click(),
  );

/** Waits until the focus is in the panel, as it is soon after it opens: keys go there from then on. */
export async function panelHasFocus(page: Page): Promise<void> {
  await until('the focus in the panel', async () =>
    (await panelNodes(page)).some(({ focused }) => focused),
  );
}

/** Waits until the panel says this. */
export const panelSays = (page: Page, words: string | RegExp) => inPanel(page, 'StaticText', words);

/** The badge at an item, once the worker has answered. */
export function settledBadge(page: Page, id: string): Promise<ClosedNode> {
  return until(`a badge at ${id} that says something`, async () => {
    const badge = await badgeOf(page, id);
    return badge && !/^(?:Looking|در حال خواندن)/.test(badge.name) && badge;
  });
}

/** Presses the badge at an item and waits for its panel, with the focus in it. */
export async function openPanel(page: Page, id: string): Promise<void> {
  await openPanelBy(page, () => settledBadge(page, id));
}

/** The same by whichever badge is found. */
export async function openPanelBy(page: Page, find: () => Promise<ClosedNode>): Promise<void> {
  await withFound(find, (badge) => badge.click());
  await inPanel(page, 'dialog', /^Inlay/);
  await panelHasFocus(page);
}

/** Opens the panel and waits for its saved replies too: what stands below them moves until then. */
export async function openWholePanel(page: Page, id: string): Promise<void> {
  await openPanel(page, id);
  await until('saved replies in the panel', async () =>
    (await panelNodes(page)).some(
      ({ role, name }) =>
        (role === 'button' && /^(?:Insert|درج)/.test(bare(name))) ||
        /^(?:No saved reply fits|پاسخ آماده‌ای مناسب نیست)/.test(name),
    ),
  );
}

/** Puts words into the panel's search field. */
export async function searchInPanel(page: Page, words: string): Promise<void> {
  await fillInPanel(page, 'searchbox', /^(?:Search|جستجو)/, words);
}

/** Puts words into a field of the panel, in the place of what it holds, and waits until it has them. */
export async function fillInPanel(
  page: Page,
  role: string,
  name: RegExp,
  words: string,
): Promise<void> {
  await withFound(
    () => inPanel(page, role, name),
    (field) => field.focus(),
  );
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
  await until(`"${words}" in the ${role} of the panel`, async () =>
    (await panelNodes(page)).some((node) => node.role === role && node.value === words),
  );
}

/** Without the marks that keep a name's direction to itself. */
export const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
