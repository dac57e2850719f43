import type { BrowserContext, CDPSession, Page } from '@playwright/test';

declare global {
  /** The press that the test is about to make in this document. */
  var awaitedPress: { pressed: boolean; isAt(event: MouseEvent): boolean } | undefined;
}

/** A node was drawn anew or taken away before it could be pressed; whoever looks again may find it. */
export class NodeGone extends Error {}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node in a closed shadow root, for the browser's debugger. */
export interface PressTarget {
  readonly page: Page;
  readonly session: CDPSession;
  readonly backendNodeId: number;
  /** How it is called, for the error. */
  readonly name: string;
  box(): Promise<Box | null>;
}

/** How long a node may take until it can be pressed, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Has every document of a browser keep a press of the test from anything but the node it is meant
 * for: what stands around may move between the look and the press. In an init script, since a badge
 * takes its events before whoever comes to the window later.
 */
export async function guardPresses(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
      const guard = (event: MouseEvent) => {
        const press = globalThis.awaitedPress;
        if (!press || !event.isTrusted) return;
        if (!press.isAt(event)) {
          event.stopImmediatePropagation();
          event.preventDefault();
        } else if (type === 'click') {
          press.pressed = true;
        }
      };
      globalThis.addEventListener(type, guard, { capture: true });
    }
  });
}

/**
 * Moves the mouse to a node and clicks it, after scrolling it into view and once it stands still; again
 * where it had moved away from under the mouse.
 * @param fromLeft pixels from the left edge of its box; the middle when left out
 * @throws {NodeGone} when it has left the document before
 */
export async function pressNode(target: PressTarget, fromLeft?: number): Promise<void> {
  const { page, session, backendNodeId, name } = target;
  const objectId = await resolved(target);
  const ask = <T>(does: (this: Element) => T) => callOn(session, objectId, does);
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    if (!(await ask(isThere))) throw new NodeGone(`"${name}" left the page.`);
    if (!(await ask(takesPresses))) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }).catch(() => null);
    let at = await stillBox(target);
    // Rows of the sites show more controls under the pointer: look again where it stands now.
    for (let looks = 0; looks < 2 && at; looks += 1) {
      await page.mouse.move(at.x + (fromLeft ?? at.width / 2), at.y + at.height / 2);
      at = await stillBox(target);
    }
    if (!at) continue;
    await ask(awaitPress);
    await page.mouse.click(at.x + (fromLeft ?? at.width / 2), at.y + at.height / 2);
    // A press may lead to another document, and this one with what it knew is gone.
    if (await ask(wasPressed).catch(() => true)) return;
  }
  throw new Error(`"${name}" could not be pressed: something lies over it, or it is not painted.`);
}

/**
 * Puts the focus on a node and waits until it is there.
 * @throws {NodeGone} when it has left the document
 */
export async function focusNode(target: PressTarget): Promise<void> {
  const { session, backendNodeId, name } = target;
  const objectId = await resolved(target);
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    if (!(await callOn(session, objectId, isThere))) throw new NodeGone(`"${name}" left the page.`);
    await session.send('DOM.focus', { backendNodeId }).catch(() => null);
    if (await callOn(session, objectId, hasFocus)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`"${name}" does not take the focus.`);
}

async function resolved({ session, backendNodeId, name }: PressTarget): Promise<string> {
  const found = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
  const objectId = found?.object.objectId;
  if (!objectId) throw new NodeGone(`"${name}" left the page.`);
  return objectId;
}

async function callOn<T>(
  session: CDPSession,
  objectId: string,
  does: (this: Element) => T,
): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: does.toString(),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It failed.');
  return result.value as T;
}

/** The box once it no longer moves: what stands around may be growing yet. */
async function stillBox({ page, box }: PressTarget): Promise<Box | null> {
  let before = await box();
  for (;;) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = await box();
    if (now?.x === before?.x && now?.y === before?.y) return now;
    before = now;
  }
}

// All below runs in the page, on the node.

function isThere(this: Element): boolean {
  return this.isConnected;
}

function takesPresses(this: Element): boolean {
  return !this.matches(':disabled, [aria-disabled="true"]');
}

function hasFocus(this: Element): boolean {
  const root = this.getRootNode() as Document | ShadowRoot;
  return root.activeElement === this && this.ownerDocument.hasFocus();
}

function awaitPress(this: Element): void {
  const view = this.ownerDocument.defaultView as unknown as typeof globalThis;
  const root = this.getRootNode() as Document | ShadowRoot;
  const labels = [...((this as HTMLInputElement).labels ?? [])];
  view.awaitedPress = {
    pressed: false,
    isAt: ({ clientX, clientY }) => {
      const hit = root.elementFromPoint(clientX, clientY);
      return [this, ...labels].some((element) => element.contains(hit));
    },
  };
}

function wasPressed(this: Element): boolean {
  const view = this.ownerDocument.defaultView as unknown as typeof globalThis;
  const pressed = view.awaitedPress?.pressed ?? true;
  view.awaitedPress = undefined;
  return pressed;
}
