/**
 * Headers as strict as the real sites' or stricter: nothing runs without the nonce, no markup is made
 * from strings.
 * @param images where pictures may come from, as sources of `img-src`
 */
export function strictHeaders(
  nonce: string,
  images: readonly string[],
): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      `img-src ${images.join(' ')}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}
