import browser from 'webextension-polyfill';
import type { PlatformId } from '../domain/ids.ts';
import { platformOf } from '../domain/ids.ts';
import type { Broadcast, Push } from './protocol.ts';
import { protocolVersion } from './protocol.ts';

interface Audience {
  /** Match patterns of the platforms' hosts. */
  readonly matches: readonly string[];
  readonly platformOfHost: (host: string) => { readonly id: PlatformId } | null;
}

/**
 * Tells every open tab of the platforms and every page of the extension, in the order of the
 * calls. Nobody listening is no error: such a tab pulls when it wakes.
 */
export function createBroadcast(audience: Audience): (push: Broadcast) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (push) => {
    last = last.then(() => tellAll(push, audience)).catch(() => undefined);
    return last;
  };
}

async function tellAll(push: Broadcast, { matches, platformOfHost }: Audience): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  const sent = tabs.flatMap((tab) => {
    if (tab.id === undefined || tab.discarded) return [];
    const host = tab.url && URL.canParse(tab.url) ? new URL(tab.url).host : '';
    const platform = platformOfHost(host)?.id ?? null;
    return [tellTab(tab.id, platform ? onlyOf(push, platform) : push)];
  });
  await Promise.all([...sent, browser.runtime.sendMessage(wrap(push)).catch(() => undefined)]);
}

/** One tab, all its frames; true when one of them says that it did what it was told. */
export async function tellTab(tabId: number, push: Broadcast): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, wrap(push))) === true;
  } catch {
    return false;
  }
}

const wrap = (push: Broadcast): Push => ({ inlay: protocolVersion, push });

/** A site's tab hears of its own items alone. */
function onlyOf(push: Broadcast, platform: PlatformId): Broadcast {
  if (push.type !== 'changed') return push;
  return { ...push, views: push.views.filter(({ key }) => platformOf(key) === platform) };
}
