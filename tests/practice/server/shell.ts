import type { PracticePage } from './practice-site.ts';

export const SCRIPT_PATH = '/practice-client.js';
export const STYLE_PATH = '/practice-client.css';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The HTML of a page before its client ran: a head, the page's data and nothing inline. */
export function shellHtml(page: PracticePage, nonce: string): string {
  const data = JSON.stringify(page.data ?? null).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(page.lang)}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}" nonce="${nonce}">
<script id="practice-data" type="application/json" nonce="${nonce}">${data}</script>
<script defer src="${SCRIPT_PATH}" nonce="${nonce}"></script>
</head>
<body></body>
</html>
`;
}
