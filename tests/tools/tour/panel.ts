import type { Page } from '@playwright/test';
import { type ClosedNode, closedNodes } from '../../e2e/kit/closed-roots.ts';
import { until } from '../../e2e/kit/until.ts';

/** What stands in the open panel. */
function inPanel(page: Page): Promise<ClosedNode[]> {
  return closedNodes(page, 'inlay-panel');
}

/** The panel's dialog, waited for. */
export function openedPanel(page: Page): Promise<ClosedNode> {
  return until('an open panel', async () =>
    (await inPanel(page)).find(({ role }) => role === 'dialog'),
  );
}

const REPLIES = /^(?:Insert|درج|No saved reply fits|پاسخ آماده‌ای مناسب نیست)/;

/** The panel's dialog, once its replies are there too: what stands below them moves until then. */
export async function wholePanel(page: Page): Promise<ClosedNode> {
  await until('replies in the panel', async () =>
    (await inPanel(page)).some(({ name }) => REPLIES.test(name)),
  );
  return openedPanel(page);
}

/** A control of the panel, waited for. */
function control(page: Page, role: string, name: RegExp): Promise<ClosedNode> {
  return until(`a ${role} ${name} in the panel`, async () =>
    (await inPanel(page)).find((node) => node.role === role && name.test(node.name)),
  );
}

/** Clicks a control of the panel. */
export async function press(page: Page, role: string, name: RegExp): Promise<void> {
  await (await control(page, role, name)).click();
}

/** The words of the panel, once they hold what is waited for. */
export function panelSays(page: Page, words: RegExp): Promise<string> {
  return until(`a panel that says ${words}`, async () => {
    const said = (await inPanel(page)).filter(({ role }) => role === 'StaticText');
    return said.map(({ name }) => name).find((text) => words.test(text));
  });
}
