import { expect, type Page } from '@playwright/test';
import { type ClosedNode, closedNodeOf, closedNodes, withFound } from './closed-roots.ts';
import { panelHasFocus } from './panel-nodes.ts';
import type { SiteUnderTest } from './platforms.ts';
import { badgeAt } from './standing-badges.ts';
import { until } from './until.ts';

/** The open panel as a screen reader meets it. */
export const panelOf = (page: Page): Promise<ClosedNode | null> =>
  closedNodeOf(page, 'dialog', /^Inlay/);

/** Opens the panel of an item by its badge, and waits until it stands and has the focus. */
export async function openPanel(page: Page, site: SiteUnderTest, item: string): Promise<void> {
  await page.bringToFront();
  // One press alone: a second one on the same badge would close what the first opens.
  await withFound(
    () => until(`a badge at ${item}`, () => badgeAt(page, site, item)),
    (badge) => badge.click(),
  );
  await panelHasFocus(page);
}

/** Presses a control of the open panel, once it is there. */
export async function press(page: Page, role: string, name: string | RegExp): Promise<void> {
  await withFound(
    () => until(`a ${role} ${name}`, () => closedNodeOf(page, role, name)),
    (control) => control.click(),
  );
}

/** Chooses a status in the open panel. */
export async function setStatus(page: Page, status: string): Promise<void> {
  const picker = () =>
    until('the status picker', async () =>
      (await closedNodes(page)).find(
        ({ host, popup }) => host === 'inlay-panel' && popup === 'menu',
      ),
    );
  await withFound(picker, (button) => button.click());
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
  await press(page, 'button', 'Flag it');
  await expect.poll(() => closedNodeOf(page, 'button', 'Flag it')).toBeNull();
}
