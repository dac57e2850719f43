import type { PlatformId } from '../domain/ids.ts';
import type { MessageName } from './protocol.ts';

/** Who sent a message: one frame of a platform's page, or a page of the extension itself. */
export type Caller =
  | {
      readonly type: 'page';
      readonly platform: PlatformId;
      readonly tabId: number;
      readonly frameId: number;
    }
  | { readonly type: 'extension' };

/** The part of the browser's word about a sender that is looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export interface Home {
  readonly id: string;
  /** The extension's own origin, with the slash at its end. */
  readonly url: string;
  readonly platformOfHost: (host: string) => { readonly id: PlatformId } | null;
}

/**
 * The sender as a caller, or null for anyone who has no business here: another extension, a page
 * of no platform of ours, a platform's host over anything but HTTPS. The address is the frame's
 * own, never the tab's.
 */
export function callerOf(sender: Sender, home: Home): Caller | null {
  if (sender.id !== home.id || sender.url === undefined) return null;
  if (sender.url.startsWith(home.url)) return { type: 'extension' };
  if (!URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  const platform = url.protocol === 'https:' && !url.port ? home.platformOfHost(url.host) : null;
  const tabId = sender.tab?.id;
  if (!platform || tabId === undefined || sender.frameId === undefined) return null;
  return { type: 'page', platform: platform.id, tabId, frameId: sender.frameId };
}

type Access = 'page' | 'extension' | 'both';

/** A page may read and decide about its own items; the data as a whole is the extension's. */
const access: Readonly<Record<MessageName, Access>> = {
  'items.observe': 'page',
  'items.since': 'both',
  'items.detail': 'both',
  'items.desk': 'extension',
  'items.lastRead': 'extension',
  'items.open': 'extension',
  'items.insertFirst': 'extension',
  'command.perform': 'both',
  'command.performAll': 'extension',
  'corrections.list': 'extension',
  'corrections.remove': 'both',
  'replies.list': 'both',
  'replies.save': 'both',
  'replies.deleted': 'extension',
  'replies.versions': 'extension',
  'replies.import': 'extension',
  'replies.saveAll': 'extension',
  'replies.backups': 'extension',
  'replies.restore': 'extension',
  'replies.remove': 'extension',
  'replies.suggest': 'both',
  'replies.recent': 'page',
  'replies.called': 'page',
  'engine.offer': 'both',
  'engine.get': 'extension',
  'engine.set': 'extension',
  'engine.try': 'extension',
  'engine.opinion': 'both',
  'engine.draft': 'both',
  'engine.stop': 'both',
  'replies.check': 'both',
  'replies.sent': 'both',
  'replies.keep': 'both',
  'replies.unkeep': 'both',
  'replies.edits': 'both',
  'settings.get': 'both',
  'settings.set': 'extension',
  'storm.get': 'extension',
  'storm.set': 'extension',
  'data.report': 'extension',
  'data.export': 'extension',
  'data.import': 'extension',
  'data.erase': 'extension',
  'panel.open': 'page',
  'palette.open': 'page',
  'shortcuts.open': 'page',
  'page-world.open': 'page',
};

export const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(access, name);

export const mayCall = (caller: Caller, name: MessageName): boolean =>
  access[name] === 'both' || access[name] === caller.type;
