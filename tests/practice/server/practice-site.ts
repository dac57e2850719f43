/** What one request to a practice host is about. */
export interface PracticeRequest {
  readonly url: URL;
  readonly cookies: ReadonlyMap<string, string>;
  /** The moment the server began: every id and time of a site counts from here, so that they hold across reloads. */
  readonly startedAt: Date;
}

/** The shell of a page; the site's client draws everything inside the body. */
export interface PracticePage {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status?: number;
  /** Handed to the client as JSON in `script#practice-data`. */
  readonly data?: unknown;
}

/** A picture or another file that the client asks for. */
export interface PracticeAsset {
  readonly type: string;
  readonly body: string;
}

/** A place worth opening: the launcher opens them as tabs, the command line prints them. */
export interface PracticeEntry {
  readonly name: string;
  readonly url: string;
}

/**
 * One practice site: a folder of `tests/practice/` that exports `site` from its `site.ts`.
 * Give it a row in `sites.ts` and the server certifies its hosts, bundles its client and serves its pages.
 */
export interface PracticeSite {
  /** The real host the pages stand at. */
  readonly host: string;
  /** Further hosts of the same site (pictures, for example); they serve `asset` only. */
  readonly assetHosts?: readonly string[];
  /** File name of the client inside the site's folder; bundled for the browser. */
  readonly entry: string;
  /** Page for a request, or null for a 404. */
  readonly pages: (request: PracticeRequest) => PracticePage | null;
  /** Asked before `pages`, for every host of the site. */
  readonly asset?: (url: URL) => PracticeAsset | null;
  /** Security headers, as strict as the real site or stricter. `nonce` is fresh for every response. */
  readonly headers: (nonce: string) => Readonly<Record<string, string>>;
  readonly entries: (startedAt: Date) => readonly PracticeEntry[];
}
