import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type ClientBundle, clientBundle } from './bundle.ts';
import { certificateFor } from './certificate.ts';
import type { PracticeAsset, PracticeEntry, PracticeSite } from './practice-site.ts';
import { SCRIPT_PATH, STYLE_PATH, shellHtml } from './shell.ts';
import { sites } from './sites.ts';

/** The practice sites while they are served. */
export interface Practice {
  readonly port: number;
  /** Every host served here; a browser must be told to look for them at 127.0.0.1. */
  readonly hosts: readonly string[];
  /** For Chromium's `--host-resolver-rules`; any other host is not found, so that nothing leaves the machine. */
  readonly hostResolverRules: string;
  /** The pages worth opening, in the order of the sites. */
  readonly entries: readonly PracticeEntry[];
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

interface Room {
  readonly site: PracticeSite;
  readonly bundle: ClientBundle;
}

/**
 * Serves all practice sites over HTTPS on 127.0.0.1, told apart by the Host header.
 * The certificate is made at start and trusted by nobody: browsers need `--ignore-certificate-errors`.
 * @param options.port a fixed port; a free one by default
 */
export async function startPractice(options: { port?: number } = {}): Promise<Practice> {
  const startedAt = new Date();
  const rooms = new Map<string, Room>();
  for (const { folder, site } of sites) {
    const room = { site, bundle: await clientBundle(folder, site.entry) };
    for (const host of [site.host, ...(site.assetHosts ?? [])]) rooms.set(host, room);
  }
  const hosts = [...rooms.keys()];

  const server = createServer(await certificateFor(hosts), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const room = rooms.get(host);
    if (room) answer(room, host, startedAt, request, response);
    else send(response, 404, 'text/plain', 'No practice site stands at this host.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    hosts,
    hostResolverRules: [
      ...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
      'EXCLUDE localhost',
    ].join(', '),
    entries: sites.flatMap(({ site }) => [...site.entries(startedAt)]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { site, bundle }: Room,
  host: string,
  startedAt: Date,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', `https://${host}`);
  const file = fileAt(url, site, bundle);
  const page =
    !file && host === site.host
      ? site.pages({ url, cookies: cookiesOf(request), startedAt })
      : null;
  if (file) {
    send(response, 200, file.type, file.body);
  } else if (page) {
    const nonce = randomBytes(18).toString('base64');
    for (const [name, value] of Object.entries(site.headers(nonce))) {
      response.setHeader(name, value);
    }
    send(response, page.status ?? 200, 'text/html', shellHtml(page, nonce));
  } else {
    send(response, 404, 'text/plain', 'Not found.\n');
  }
}

function fileAt(url: URL, site: PracticeSite, bundle: ClientBundle): PracticeAsset | null {
  if (url.host === site.host && url.pathname === SCRIPT_PATH) {
    return { type: 'text/javascript', body: bundle.script };
  }
  if (url.host === site.host && url.pathname === STYLE_PATH) {
    return { type: 'text/css', body: bundle.style };
  }
  return site.asset?.(url) ?? null;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

function cookiesOf(request: IncomingMessage): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, ...rest] = part.trim().split('=');
    if (name) cookies.set(name, rest.join('='));
  }
  return cookies;
}
