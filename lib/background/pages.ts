import type { Broadcast } from '../messaging/protocol.ts';

/** The open tabs, as the use cases need them. */
export interface Pages {
  /** Runs a built script of ours in one frame, in our own world or in the page's. */
  inject(frame: Frame, script: 'panel' | 'page-world'): Promise<void>;
  /** Brings the palette into all frames of a tab; the one that has the focus opens it. */
  openPalette(tabId: number): Promise<void>;
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
