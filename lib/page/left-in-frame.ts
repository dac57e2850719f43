import { bridgeKey, type PageBridge, sendingsKey } from './bridge.ts';
import type { FrameSendings } from './insert/sendings.ts';

/** What Inlay's scripts leave for each other in the isolated world of one frame. */
export interface Frame {
  [bridgeKey]?: PageBridge;
  [sendingsKey]?: FrameSendings;
}

const here = globalThis as unknown as Frame;

/**
 * The page's script that stands in the frame, for what is brought in beside it. Undefined where there
 * is none, and where another version wrote it: when the extension is updated, the old copy stays until
 * the page is loaded anew, and what it offers may have another shape.
 */
export function pageIn(version: string, frame: Frame = here): PageBridge | undefined {
  const bridge = frame[bridgeKey];
  return bridge?.version === version ? bridge : undefined;
}

/** What follows the frame's boxes; undefined before the hands were brought in. */
export const sendingsIn = (frame: Frame = here): FrameSendings | undefined => frame[sendingsKey];

export function leaveSendings(sendings: FrameSendings, frame: Frame = here): void {
  frame[sendingsKey] = sendings;
}
