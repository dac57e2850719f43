import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { until } from '../kit/until.ts';
import { type Bidi, type BidiNode, openBidi } from './bidi.ts';

/** Where a Firefox stands: what `INLAY_FIREFOX` names, or on the PATH; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env.INLAY_FIREFOX;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = ['firefox-esr', 'firefox'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

/** One tab of a Firefox with the add-on in it. */
export interface FirefoxTab {
  goto(url: string): Promise<void>;
  /** Runs a function in the page and gives its answer, which has to be JSON. */
  evaluate<T>(run: () => T): Promise<T>;
  /** Every element in the closed shadow roots of the hosts of this name, in their order. */
  insideClosed(host: string): Promise<readonly BidiNode[]>;
  /** The elements of the page that a selector finds. */
  find(selector: string): Promise<readonly BidiNode[]>;
  /** Scrolls to a node and clicks its middle. */
  click(node: BidiNode): Promise<void>;
  /** Goes behind all text of the field, then presses a key for every letter, as in a person's own layout. */
  typeBehind(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Firefox {
  readonly tab: FirefoxTab;
  /** A tab with a page of the add-on itself. */
  openOwn(page: string): Promise<FirefoxTab>;
  close(): Promise<void>;
}

/**
 * Starts Firefox headless on the practice sites, with a new profile and the add-on in it.
 * @param practicePort port of the practice server; every host leads there and nowhere else
 */
export async function launchFirefox(
  path: string,
  addon: string,
  practicePort: number,
): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'inlay-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences(practicePort));
  const port = await freePort();
  const child = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      `--remote-debugging-port=${port}`,
      '--remote-allow-system-access',
    ],
    { stdio: 'ignore' },
  );
  const close = async () => {
    await ended(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const bidi = await openBidi(port);
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: addon } });
    const tab = await newTab(bidi);
    return {
      tab,
      async openOwn(page) {
        const own = tabIn(bidi, await openAsBrowser(bidi, `moz-extension://${ownUuid}/${page}`));
        // The tab has its address before it has the page.
        await until(`${page} in its tab`, () => own.evaluate(() => 'browser' in globalThis));
        return own;
      },
      async close() {
        bidi.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox draws a random address for every add-on; ours is told, so that its pages can be opened. */
const ownUuid = '5d2f3a0c-6b1e-4f7a-9c38-1e0b7a4d9f21';

/** Every name leads to the practice server, which answers 404 where it has no site. */
function preferences(practicePort: number): string {
  const values = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${practicePort}`,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'extensions.webextensions.uuids': JSON.stringify({ 'inlay@inlay.example': ownUuid }),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function newTab(bidi: Bidi): Promise<FirefoxTab> {
  // The tab of the start page never gets the focus of the window, and Facebook's boxes wake by it.
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
  });
  return tabIn(bidi, context);
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/**
 * Opens an address in a tab behind, as the browser itself would: a page may not lead to an add-on's.
 * @returns the tab's context
 */
async function openAsBrowser(bidi: Bidi, url: string): Promise<string> {
  const own = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await bidi.send('script.callFunction', {
    functionDeclaration: `(url) => {
      gBrowser.addTab(url, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
    }`,
    arguments: [{ type: 'string', value: url }],
    awaitPromise: false,
    target: { context: own.contexts[0]?.context },
  });
  return until(`a tab with ${url}`, async () => {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', {});
    return contexts.find((tab) => tab.url === url)?.context;
  });
}

function tabIn(bidi: Bidi, context: string): FirefoxTab {
  const target = { context };

  async function call<T>(
    functionDeclaration: string,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<T> {
    const answer = await bidi.send<{
      type: string;
      result: T;
      exceptionDetails?: { text: string };
    }>('script.callFunction', { functionDeclaration, awaitPromise: true, target, ...params });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return answer.result;
  }

  return {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(run) {
      const { value } = await call<{ value: string }>(
        `async () => JSON.stringify(await (${run.toString()})()) ?? 'null'`,
      );
      return JSON.parse(value);
    },
    async insideClosed(host) {
      const { nodes } = await bidi.send<{ nodes: readonly BidiNode[] }>(
        'browsingContext.locateNodes',
        {
          context,
          locator: { type: 'css', value: host },
          serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
        },
      );
      return nodes.flatMap(({ value }) => (value?.shadowRoot ? elementsIn(value.shadowRoot) : []));
    },
    async find(selector) {
      const { nodes } = await bidi.send<{ nodes: readonly BidiNode[] }>(
        'browsingContext.locateNodes',
        { context, locator: { type: 'css', value: selector } },
      );
      return nodes;
    },
    async typeBehind(text) {
      const [control, end] = ['\uE009', '\uE010'];
      const press = (value: string) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
        { type: 'pause', duration: 40 },
      ];
      const actions = [
        { type: 'keyDown', value: control },
        ...press(end),
        { type: 'keyUp', value: control },
        { type: 'pause', duration: 200 },
        ...[...text].flatMap(press),
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
    async click(node) {
      const element = { sharedId: node.sharedId };
      await call(`(element) => element.scrollIntoView({ block: 'center' })`, {
        arguments: [element],
      });
      const move = {
        type: 'pointerMove',
        x: 0,
        y: 0,
        origin: { type: 'element', element },
      };
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              move,
              { type: 'pause', duration: 200 },
              move,
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
  };
}

function elementsIn(node: BidiNode): BidiNode[] {
  return (node.value?.children ?? []).flatMap((child) => [child, ...elementsIn(child)]);
}

/** All words beneath a node. */
export function wordsIn(node: BidiNode): string {
  const { nodeValue = '', children = [] } = node.value ?? {};
  return nodeValue + children.map(wordsIn).join('');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
