/** Branded identifiers: a plain string or number never passes for one by accident. */
declare const brand: unique symbol;
type Branded<T, B extends string> = T & { readonly [brand]: B };

/** Folder name of a platform in `lib/platforms`; also its id in storage, logs and CSS. */
export type PlatformId = Branded<string, 'PlatformId'>;
/** `platform:nativeId`, or `platform:#hash` where the page shows no id. */
export type ItemKey = Branded<string, 'ItemKey'>;
/** The post or conversation an item belongs to: `platform:nativeId`. */
export type ThreadKey = Branded<string, 'ThreadKey'>;
/** `platform:@handle`, lower case. */
export type PersonKey = Branded<string, 'PersonKey'>;
export type ReplyId = Branded<string, 'ReplyId'>;
export type CommandId = Branded<string, 'CommandId'>;
/** The worker's order of changes: grows by one with every committed transaction. */
export type Rev = Branded<number, 'Rev'>;
/** Milliseconds since the epoch, UTC. */
export type EpochMs = number;

export const platformId = (id: string): PlatformId => id as PlatformId;
export const replyId = (id: string): ReplyId => id as ReplyId;
export const commandId = (id: string): CommandId => id as CommandId;
export const rev = (n: number): Rev => n as Rev;

export const itemKey = (platform: PlatformId, nativeId: string): ItemKey =>
  `${platform}:${nativeId}` as ItemKey;

export const threadKey = (platform: PlatformId, nativeId: string): ThreadKey =>
  `${platform}:${nativeId}` as ThreadKey;

export const personKey = (platform: PlatformId, handle: string): PersonKey =>
  `${platform}:@${handle.replace(/^@/, '').toLowerCase()}` as PersonKey;

export const platformOf = (key: ItemKey | ThreadKey | PersonKey): PlatformId =>
  key.slice(0, key.indexOf(':')) as PlatformId;
