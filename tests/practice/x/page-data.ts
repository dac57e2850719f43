/** What the server tells the client of the practice X; see `site.ts`. */
export interface XPageData {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly lang: XLang;
  readonly theme: XTheme;
  /** False: the page shows nowhere who is logged in. */
  readonly accountShown: boolean;
}

export type XLang = 'en' | 'fa';
export type XTheme = 'light' | 'dark';
