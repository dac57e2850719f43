import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { InsertOutcome } from '../../lib/domain/outcome.ts';
import { findBrowser } from '../tools/browser/find.ts';
import type { InsertAsk } from './content-script.ts';
import type { Start } from './pages/editor-page.ts';

const origin = 'https://editors.test';
/** What a person writes into. */
export const field =
  'textarea, input, [contenteditable]:not([contenteditable="false"], .ql-clipboard)';
const bundles = new Map<string, Promise<string>>();

/** Bundles a file of this folder for the browser, once per process. */
export function bundle(file: string): Promise<string> {
  const known = bundles.get(file);
  if (known) return known;
  const made = build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(file, made);
  return made;
}

export async function launch(): Promise<Browser> {
  const { path } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: ['--headless=new'],
    timeout: 120_000,
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/** An editor page with a content script's world over it. */
export interface OpenEditor {
  readonly page: Page;
  insert(text: string, more?: Omit<InsertAsk, 'text'>): Promise<InsertOutcome>;
  /** The text in the editor's own state. */
  text(): Promise<string>;
  sent(): Promise<number>;
  /** Runs an expression in the content script's world. */
  inWorld<T>(expression: string): Promise<T>;
}

const policy = (trusted: boolean) =>
  `default-src 'none'; script-src 'nonce-page'; style-src 'unsafe-inline'; frame-src 'self'${
    trusted ? "; require-trusted-types-for 'script'" : ''
  }`;

/** A tab in which editor pages are opened one after the other. */
export interface EditorTab {
  /**
   * Opens the page of one editor under the kind of policy that the platforms set.
   * @param editor file name in `pages/`, with its ending
   */
  open(editor: string, start?: Start, more?: { trustedTypes?: boolean }): Promise<OpenEditor>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser): Promise<EditorTab> {
  const content = await bundle('./content-script.ts');
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.route(`${origin}/**`, async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('.js')) {
      await route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: await bundle(`./pages/${url.pathname.slice(1, -'.js'.length)}`),
      });
    } else {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy(url.searchParams.has('trusted')) },
        body: `<!doctype html><meta charset="utf-8"><title>Editor</title><body><script nonce="page" src="${url.pathname}.js"></script>`,
      });
    }
  });
  return {
    async open(editor, start = {}, { trustedTypes = false } = {}) {
      // Another query each time: a new hash alone would not load the page anew.
      const query = `?${trustedTypes ? 'trusted&' : ''}${opened++}`;
      await page.goto(`${origin}/${editor}${query}#${encodeURIComponent(JSON.stringify(start))}`);
      await page.waitForFunction(() => window.editorPage !== undefined);
      // React draws after the page has loaded; one of the stubborn pages draws when it is asked to.
      const inside = start.place === 'frame' ? page.frameLocator('iframe') : page;
      if (start.fault !== 'closed') await inside.locator(field).first().waitFor();
      const world = await isolatedWorld(session, content);
      return {
        page,
        insert: (text, more) =>
          world<InsertOutcome>(`insertInto(${JSON.stringify({ text, ...more })})`),
        text: () => page.evaluate(() => window.editorPage.text()),
        sent: () => page.evaluate(() => window.editorPage.sent),
        inWorld: world,
      };
    },
    close: () => context.close(),
  };
}

let opened = 0;

async function isolatedWorld(session: CDPSession, script: string) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content-script',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
      // An insertion follows the person's own click.
      userGesture: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  };
  await evaluate(script);
  return evaluate;
}
