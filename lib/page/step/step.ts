import type { ItemKey } from '../../domain/ids.ts';
import type { PageBridge } from '../bridge.ts';
import { waitUntil } from '../insert/pause.ts';
import { nextWaiting } from './next-waiting.ts';

/** Where the last step led, for the next one: a person may have clicked elsewhere in the meantime. */
const steppedKey = Symbol.for('inlay.step');
/** How long a badge may take to be drawn once its item has come into view, in ms. */
const drawnMs = 2_000;

/**
 * Goes to the next item that waits for us: brings it into view, as its row at the desk does, and gives
 * its badge the focus.
 * @returns its key; null when none waits on this page
 */
export async function stepToNext(bridge: PageBridge, document: Document): Promise<ItemKey | null> {
  const holder = globalThis as unknown as { [steppedKey]?: ItemKey };
  const key = nextWaiting(
    bridge.keys(),
    bridge.item,
    focused(bridge) ?? holder[steppedKey] ?? null,
  );
  if (key === null || !bridge.highlight(key)) return null;
  holder[steppedKey] = key;
  const drawn = () => bridge.anchor(key) !== null;
  if (await waitUntil(drawn, document, drawnMs, bridge.leaving)) bridge.focusBadge(key);
  return key;
}

/** Opens the panel of the item where the person is, else of the next one that waits. */
export async function openPanelHere(bridge: PageBridge, document: Document): Promise<void> {
  const key = focused(bridge) ?? (await stepToNext(bridge, document));
  if (key !== null) bridge.anchor(key)?.click();
}

/** The item whose badge has the focus. */
function focused(bridge: PageBridge): ItemKey | null {
  const hasFocus = (badge: HTMLElement | null) =>
    badge !== null && (badge.getRootNode() as Document | ShadowRoot).activeElement === badge;
  return bridge.keys().find((key) => hasFocus(bridge.anchor(key))) ?? null;
}
