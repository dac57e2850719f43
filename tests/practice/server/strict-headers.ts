interface StrictHeadersOptions {
  /** Who may put the pages into frames, as a source of `frame-ancestors` and `frame-src`; nobody by default. */
  readonly frames?: "'self'" | "'none'";
  /** Names of the Trusted Types policies that may be made; any by default. */
  readonly policies?: readonly string[];
}

/**
 * Headers as strict as the real sites' or stricter: nothing runs without the nonce, no markup is made
 * from strings.
 * @param images where pictures may come from, as sources of `img-src`
 */
export function strictHeaders(
  nonce: string,
  images: readonly string[],
  { frames = "'none'", policies }: StrictHeadersOptions = {},
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
      `frame-src ${frames}`,
      `frame-ancestors ${frames}`,
      "require-trusted-types-for 'script'",
      ...(policies ? [`trusted-types ${policies.join(' ')}`] : []),
    ].join('; '),
    'x-frame-options': frames === "'none'" ? 'DENY' : 'SAMEORIGIN',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}
