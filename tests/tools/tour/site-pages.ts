import type { TourContext } from './step.ts';

/** A page of a practice site, as the practice server names it. */
export interface SitePage {
  /** What the tour calls it. */
  readonly label: string;
  readonly host: string;
  /** Words of the server's name for it; its first page at the host without them. */
  readonly words?: string;
}

/** The brand's post with comments of every sort, wherever the four sites show it in their own way. */
export const sitePages = {
  x: { label: 'X', host: 'x.com' },
  instagram: { label: 'Instagram', host: 'www.instagram.com' },
  facebook: { label: 'Facebook', host: 'www.facebook.com' },
  linkedin: { label: 'LinkedIn', host: 'www.linkedin.com', words: 'older front-end' },
  newerLinkedin: {
    label: 'LinkedIn, newer front-end',
    host: 'www.linkedin.com',
    words: 'newer front-end',
  },
} as const satisfies Readonly<Record<string, SitePage>>;

/** An open conversation on each of them. */
export const conversations: readonly SitePage[] = [
  { label: 'X', host: 'x.com', words: 'Chat' },
  { label: 'Instagram', host: 'www.instagram.com', words: 'Direct' },
  { label: 'Facebook', host: 'www.facebook.com', words: 'messages' },
  { label: 'LinkedIn', host: 'www.linkedin.com', words: 'messages' },
];

/** The address of a page. @throws when the practice server names none such */
export function addressOf({ practice }: TourContext, { host, words = '' }: SitePage): string {
  const entry = practice.entries.find(
    ({ url, name }) => new URL(url).host === host && name.includes(words),
  );
  if (!entry) throw new Error(`no practice page "${words}" at ${host}`);
  return entry.url;
}
