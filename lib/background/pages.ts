import type { Broadcast } from '../messaging/protocol.ts';

export type PageScript = 'panel' | 'page-world' | 'shortcuts';

/** Commands of the keyboard that a page carries out, by their names in the manifest. */
export const pageCommands = ['palette', 'next-item', 'item-panel'] as const;
type PageCommand = (typeof pageCommands)[number];

/** The open tabs, as the use cases need them. */
export interface Pages {
  /** Runs a built script of ours in one frame, in our own world or in the page's. */
  inject(frame: Frame, script: PageScript): Promise<void>;
  /** Carries out a command of the keyboard in a tab. */
  run(tabId: number, command: PageCommand): Promise<void>;
  /** Open tabs whose address begins like one of `urls`, the one used last first. */
  find(urls: readonly string[]): Promise<readonly OpenTab[]>;
  bringForward(tab: OpenTab): Promise<void>;
  openNew(url: string): Promise<void>;
  /** True when a page in the tab says that it did what it was told. */
  tell(tab: Pick<OpenTab, 'id'>, push: Broadcast): Promise<boolean>;
}

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
}
