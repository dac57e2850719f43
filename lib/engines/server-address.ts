export interface ServerAddress {
  /** Base of the API, with `/v1` and without a slash at the end. */
  readonly base: string;
  readonly origin: string;
  /** The browser's pattern of the permission that is asked for; patterns know no ports. */
  readonly pattern: string;
}

/**
 * Reads the address a person typed: `host`, `host:port`, with or without `/v1`. Null for anything
 * that may not be asked: plain HTTP beyond this machine, names and passwords in the address.
 */
export function serverAddress(typed: string): ServerAddress | null {
  const text = typed.trim();
  const local = /^(localhost|127\.0\.0\.1)([:/]|$)/i.test(text);
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
    ? text
    : `${local ? 'http' : 'https'}://${text}`;
  if (text === '' || !URL.canParse(full)) return null;
  const url = new URL(full);
  const onThisMachine = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && onThisMachine)) return null;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return null;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return {
    base: `${url.origin}${path === '' ? '/v1' : path}`,
    origin: url.origin,
    pattern: `${url.protocol}//${url.hostname}/*`,
  };
}
