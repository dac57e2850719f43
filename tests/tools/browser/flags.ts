import { join } from 'node:path';

/** How a browser is started: its profile and its switches. */
export interface BrowserStart {
  /** Profile folder. */
  readonly profile: string;
  readonly switches: readonly string[];
}

export interface PracticeOptions {
  /** The built extension. */
  readonly extension: string;
  /** A new, empty folder that is removed afterwards. */
  readonly profile: string;
  /** From the practice server: where its hosts are, and nothing else anywhere. */
  readonly hostResolverRules: string;
  /** False for a branded browser, which gets the extension over the debugging pipe. */
  readonly takesLoadExtension: boolean;
  /** Root has no sandbox, and many build machines allow none. */
  readonly withoutSandbox: boolean;
}

/** A browser on the practice sites: it sees them at the real hosts, and nothing of the network. */
export function practiceFlags(options: PracticeOptions): BrowserStart {
  const { extension, profile, hostResolverRules, takesLoadExtension, withoutSandbox } = options;
  return {
    profile,
    switches: [
      ...common,
      ...(takesLoadExtension ? loading(extension) : ['--enable-unsafe-extension-debugging']),
      `--host-resolver-rules=${hostResolverRules}`,
      // The practice server's certificate is made at its start and trusted by nobody.
      '--ignore-certificate-errors',
      ...(withoutSandbox ? ['--no-sandbox'] : []),
      `--disable-features=${unwanted.join(',')}`,
    ],
  };
}

/**
 * Features of Chromium that a browser on practice sites can do without. The list replaces
 * Playwright's own, so it names those of it that would look for the network. The first two draw the
 * address bar's list as a page, in a process that costs a second of processor at every start; seen
 * in Chromium 156.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

export interface LiveOptions {
  readonly extension: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly takesLoadExtension: boolean;
}

/**
 * A browser on the real sites, with a profile that stays: no mapped hosts, no ignored certificates,
 * the sandbox on, no debugging port. A branded browser has the debugging pipe, which only the
 * process that started it can reach.
 */
export function liveFlags(options: LiveOptions): BrowserStart {
  const { extension, takesLoadExtension } = options;
  return {
    profile: liveProfile(options),
    switches: [
      ...common,
      ...(takesLoadExtension
        ? loading(extension)
        : ['--enable-unsafe-extension-debugging', '--remote-debugging-pipe']),
    ],
  };
}

/** Whether the live browser may start; a sentence against it otherwise. */
export function liveRefusal(uid: number | undefined): string | null {
  return uid === 0
    ? 'The real sites are not opened as root: a browser of root has no sandbox. Run it as an ordinary user.'
    : null;
}

function liveProfile({ platform, env, home }: LiveOptions): string {
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Inlay', 'live-profile');
  }
  if (platform === 'darwin') {
    return join(home, 'Library', 'Application Support', 'Inlay', 'live-profile');
  }
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'inlay', 'live-profile');
}

const common = ['--no-first-run', '--no-default-browser-check'];

const loading = (extension: string) => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];
