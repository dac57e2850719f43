import type { PracticePage, PracticeRequest, PracticeSite } from '../server/practice-site.ts';

function pages({ url, cookies }: PracticeRequest): PracticePage | null {
  const lang = url.searchParams.get('lang') ?? cookies.get('lang') ?? 'en';
  return { title: 'X', lang, dir: lang === 'fa' ? 'rtl' : 'ltr' };
}

export const site: PracticeSite = {
  host: 'x.com',
  assetHosts: ['pbs.twimg.com', 'abs-0.twimg.com'],
  entry: 'client.tsx',
  pages,
  headers: (nonce) => ({
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      "img-src 'self' data: https://pbs.twimg.com https://abs-0.twimg.com",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
  }),
  entries: () => [{ name: 'X home', url: 'https://x.com/home' }],
};
