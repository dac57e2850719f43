/** A browser of the Chromium family, as far as its own words tell. */
export interface BrowserBuild {
  /** As it calls itself: "Chromium", "Google Chrome for Testing", "Google Chrome" ... */
  readonly name: string;
  readonly major: number;
  /**
   * Takes `--load-extension`. Google Chrome and Microsoft Edge ignore the switch since version 137;
   * they load an extension only by `Extensions.loadUnpacked` over the debugging pipe.
   */
  readonly takesLoadExtension: boolean;
}

const UNBRANDED = ['Google Chrome for Testing', 'Chromium'];
const BRANDED = ['Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Vivaldi', 'Opera'];

/** Reads what `browser --version` prints; null when it is no browser of this family. */
export function buildFromVersion(printed: string): BrowserBuild | null {
  for (const name of [...UNBRANDED, ...BRANDED]) {
    const match = new RegExp(`\\b${name}(?: \\w+)* (\\d+)\\.\\d+`).exec(printed);
    if (match) {
      return { name, major: Number(match[1]), takesLoadExtension: UNBRANDED.includes(name) };
    }
  }
  return null;
}

/** The oldest browser that the extension runs in, as its manifest says. */
export const OLDEST_MAJOR = 137;

/**
 * Why a browser cannot be used, as a sentence part after its name; null when it can.
 * @param path where it stands
 */
export function refusal(path: string, build: BrowserBuild | null): string | null {
  if (!build) return 'does not say that it is a browser of the Chromium family';
  if (build.major < OLDEST_MAJOR) {
    return `is version ${build.major}, and the extension needs ${OLDEST_MAJOR} or newer`;
  }
  if (path.startsWith('/snap/')) {
    return 'is a snap, which may read neither the throw-away profile nor every project folder';
  }
  return null;
}
