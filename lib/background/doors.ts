import browser from 'webextension-polyfill';
import { hostPermissions, platformOfHost } from '../platforms/hosts.ts';
import { type Pages, pageCommands } from './pages.ts';

const deskMenu = 'desk';

/**
 * The ways into Inlay that a browser offers: to the desk by the toolbar button, `Alt+Q` and the page's
 * menu; in a page to the palette by `Alt+P`, to the next item that waits by `Alt+J` and to its panel by
 * `Alt+I`. The side panel opens only inside the person's own gesture, so that
 * nothing is awaited before it.
 */
export function registerDoors(run: Pages['run']): void {
  const { sidePanel } = globalThis.chrome ?? {};
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => openDesk(undefined));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'desk') openDesk(tab?.windowId);
    const inPage = pageCommands.find((each) => each === command);
    // A pressed command opens any page to an extension (`activeTab`); ours stay in our pages.
    if (inPage && tab?.id !== undefined && isOurs(tab.url)) {
      // The page may go away in this moment; then there is nobody to tell.
      run(tab.id, inPage).catch(() => undefined);
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === deskMenu) openDesk(tab?.windowId);
  });
}

function isOurs(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' && platformOfHost(host) !== null;
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
