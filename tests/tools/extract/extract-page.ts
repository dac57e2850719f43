import type { BrowserContext, CDPSession } from '@playwright/test';
import type { EverythingRead } from '../../../lib/page/bridge.ts';
import { type Extracted, extracted } from './extracted.ts';
import type { SavedPage } from './saved-file.ts';

/** Longest a page may take from opening to its last item, in ms. */
const patience = 20_000;
const pollEvery = 50;

/** Nothing of a saved page runs or loads; what the extension does is not bound by it. */
const stillness =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin";

const readAll = `globalThis[Symbol.for('inlay.page')]?.readEverything()`;

/**
 * What the content script of the running extension reads in a saved page as if it stood at `url`.
 * Every other request of the page is refused.
 * @throws when the content script does not come up or does not finish in 20 seconds
 */
export async function extractPage(
  context: BrowserContext,
  saved: SavedPage,
  url: URL,
): Promise<Extracted> {
  const page = await context.newPage();
  const late = AbortSignal.timeout(patience);
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().url() === withoutHash(url)
        ? route.fulfill({
            body: saved.body,
            headers: { 'content-type': saved.contentType, 'content-security-policy': stillness },
          })
        : route.abort(),
    );
    const session = await context.newCDPSession(page);
    const worlds = await extensionWorlds(session);
    await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: patience });
    while (!late.aborted) {
      for (const world of worlds) {
        const read = await evaluate(session, world, late);
        if (read) return extracted(url, read);
      }
      await new Promise((resolve) => setTimeout(resolve, pollEvery));
    }
    throw new Error(`The content script did not come up at ${url.href}.`);
  } finally {
    await page.close();
  }
}

const withoutHash = (url: URL) => url.href.replace(/#.*$/, '');

/** The worlds of content scripts in the page's own frame, as they come and go. */
async function extensionWorlds(session: CDPSession): Promise<ReadonlySet<number>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const { type, frameId } = (auxData ?? {}) as { type?: string; frameId?: string };
    const ours = origin.startsWith('chrome-extension://') && type === 'isolated';
    if (ours && frameId === frameTree.frame.id) worlds.add(id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  return worlds;
}

/** Null while the world has no bridge, or has gone. */
async function evaluate(
  session: CDPSession,
  world: number,
  late: AbortSignal,
): Promise<EverythingRead | null> {
  const evaluation = session.send('Runtime.evaluate', {
    expression: readAll,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  const aborted = new Promise<never>((_, reject) => {
    late.addEventListener(
      'abort',
      () => reject(new Error('The page was not read in 20 seconds.')),
      {
        once: true,
      },
    );
  });
  const answer = await Promise.race([evaluation.catch(() => null), aborted]);
  if (answer?.exceptionDetails) {
    throw new Error(`The content script failed: ${answer.exceptionDetails.text}`);
  }
  return (answer?.result.value as EverythingRead | undefined) ?? null;
}
