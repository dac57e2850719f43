import { expect, type Page } from '@playwright/test';
import { type ClosedNode, closedNodeOf, closedNodes } from './closed-roots.ts';
import type { SiteUnderTest } from './platforms.ts';
import { badgeAt } from './standing-badges.ts';

/** The open panel as a screen reader meets it. */
export const panelOf = (page: Page): Promise<ClosedNode | null> =>
  closedNodeOf(page, 'dialog', /^Inlay/);

/** Opens the panel of an item by its badge, and waits until it stands. */
export async function openPanel(page: Page, site: SiteUnderTest, item: string): Promise<void> {
  await page.bringToFront();
  await expect(async () => {
    const badge = await badgeAt(page, site, item);
    if (!badge) throw new Error(`No badge stands at ${item}.`);
    if (!badge.expanded) await badge.click();
    expect(await panelOf(page)).not.toBeNull();
  }).toPass();
}

/** Presses a control of the open panel, once it is there. */
export async function press(page: Page, role: string, name: string | RegExp): Promise<void> {
  await expect(async () => {
    const control = await closedNodeOf(page, role, name);
    if (!control) throw new Error(`The panel has no ${role} ${name}.`);
    await control.click();
  }).toPass();
}

/** Chooses a status in the open panel. */
export async function setStatus(page: Page, status: string): Promise<void> {
  await expect(async () => {
    const nodes = await closedNodes(page);
    const picker = nodes.find(({ host, popup }) => host === 'inlay-panel' && popup === 'menu');
    if (!picker?.expanded) await picker?.click();
    expect(await closedNodeOf(page, 'menuitemradio', status)).not.toBeNull();
  }).toPass();
  await press(page, 'menuitemradio', status);
}

/** What the open panel says politely, for those who do not see it. */
export async function saidByPanel(page: Page): Promise<string> {
  const nodes = await closedNodes(page);
  const voice = nodes.filter(({ host, role }) => host === 'inlay-panel' && role === 'status');
  return voice.map(({ text }) => text).join(' ');
}

/** Flags the item of the open panel, with the reason and severity that the form proposes. */
export async function flagIt(page: Page): Promise<void> {
  await press(page, 'button', 'Flag…');
  await expect(async () => {
    await (await closedNodeOf(page, 'button', 'Flag it'))?.click();
    expect(await closedNodeOf(page, 'button', 'Flag it')).toBeNull();
  }).toPass();
}
