import browser from 'webextension-polyfill';
import { tellTab } from '../messaging/broadcast.ts';
import type { Pages } from './pages.ts';

const scripts = {
  // The hands first, here and before the palette: both may ask for a reply box as soon as they stand.
  panel: { files: ['/content-scripts/hands.js', '/content-scripts/panel.js'], world: 'ISOLATED' },
  shortcuts: {
    files: ['/content-scripts/hands.js', '/content-scripts/shortcuts.js'],
    world: 'ISOLATED',
  },
  'page-world': { files: ['/content-scripts/page-world.js'], world: 'MAIN' },
} as const;

/** The open tabs of this browser. */
export const browserPages: Pages = {
  async inject({ tabId, frameId }, script) {
    const { files, world } = scripts[script];
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [...files],
      world,
    });
  },
  async run(tabId, command) {
    await browser.scripting.executeScript({
      // The frame that has the focus opens the palette; items stand in the tab's own document.
      target: { tabId, ...(command === 'palette' && { allFrames: true }) },
      files: [
        ...(command === 'palette' ? ['/content-scripts/hands.js'] : []),
        `/content-scripts/${command}.js`,
      ],
    });
  },
  async find(urls) {
    const tabs = await browser.tabs.query({ url: [...urls] });
    return tabs
      .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
      .flatMap(({ id, windowId, url }) =>
        id === undefined || windowId === undefined || url === undefined
          ? []
          : [{ id, windowId, url }],
      );
  },
  async bringForward({ id, windowId }) {
    await browser.tabs.update(id, { active: true });
    await browser.windows.update(windowId, { focused: true });
  },
  async openNew(url) {
    await browser.tabs.create({ url });
  },
  tell: (tab, push) => tellTab(tab.id, push),
};
