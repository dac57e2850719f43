import browser from 'webextension-polyfill';
import { hostPermissions } from '../platforms/hosts.ts';

const deskMenu = 'desk';

/**
 * The ways to the desk that a browser offers: the toolbar button, `Alt+Q`, the page's menu. The
 * panel opens only inside the person's own gesture, so that nothing is awaited before it.
 */
export function registerDeskDoors(openPalette: (tabId: number) => Promise<void>): void {
  const { sidePanel } = globalThis.chrome ?? {};
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => openDesk(undefined));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'desk') openDesk(tab?.windowId);
    // On a page that is none of ours the browser refuses, and nothing opens there.
    if (command === 'palette' && tab?.id !== undefined) openPalette(tab.id).catch(() => undefined);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === deskMenu) openDesk(tab?.windowId);
  });
}

export async function createDeskMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: deskMenu,
    title,
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: [...hostPermissions],
  });
}

export async function titleDeskMenu(title: string): Promise<void> {
  await browser.contextMenus.update(deskMenu, { title });
}

function openDesk(windowId: number | undefined): void {
  const { sidePanel } = globalThis.chrome ?? {};
  if (sidePanel && windowId !== undefined) void sidePanel.open({ windowId });
  else if (!sidePanel) void browser.sidebarAction.open();
}
