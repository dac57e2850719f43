import { delimiter, join } from 'node:path';

/** What of the machine decides where browsers may stand. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Names on the PATH and known places, those that take `--load-extension` first. */
const unbrandedNames = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'];
const brandedNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

/**
 * Paths at which a browser may stand, in the order in which they are tried; none is looked at here.
 * @param playwrightPath where Playwright keeps its own Chromium
 */
export function browserPlaces(machine: Machine, playwrightPath: string): string[] {
  const { platform, env } = machine;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = (names: readonly string[]) =>
    platform === 'win32' ? [] : names.flatMap((name) => folders.map((each) => join(each, name)));
  const known = knownPlaces(machine);
  const places = [
    ...onPath(unbrandedNames),
    ...known.unbranded,
    playwrightPath,
    ...onPath(brandedNames),
    ...known.branded,
  ];
  return [...new Set(places)];
}

function knownPlaces({ platform, env }: Machine): { unbranded: string[]; branded: string[] } {
  if (platform === 'darwin') {
    const app = (name: string) =>
      ['/Applications', join(env.HOME ?? '/', 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      );
    return {
      unbranded: [...app('Chromium'), ...app('Google Chrome for Testing')],
      branded: [...app('Google Chrome'), ...app('Microsoft Edge')],
    };
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
      (root) => root !== undefined,
    );
    const under = (...rest: string[]) => roots.map((root) => join(root, ...rest));
    return {
      unbranded: under('Chromium', 'Application', 'chrome.exe'),
      branded: [
        ...under('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...under('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ],
    };
  }
  return {
    unbranded: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    branded: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  };
}
