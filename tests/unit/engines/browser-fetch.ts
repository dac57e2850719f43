/**
 * `fetch` with the rules of a browser that Node's has not: it says where it comes from, asks first
 * (preflight) and keeps from its caller what a server did not allow. `privileged`: the origin has
 * the permission for the host, so that CORS does not bind it; the server still sees the origin.
 */
export function browserFetch(
  origin: string,
  { privileged = false }: { readonly privileged?: boolean } = {},
): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const headers = new Headers(init.headers);
    const { mode, ...rest } = init;
    headers.set('Origin', origin);
    if (mode === 'no-cors') {
      headers.delete('Origin');
      await (await fetch(input, { ...rest, headers })).body?.cancel();
      return new Response(null);
    }
    if (!privileged) {
      const preflight = await fetch(input, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': init.method ?? 'GET',
          'Access-Control-Request-Headers': 'authorization,content-type',
        },
        ...(init.signal && { signal: init.signal }),
      });
      await preflight.body?.cancel();
      if (!preflight.ok || !allows(preflight, origin)) throw new TypeError('Failed to fetch');
    }
    const response = await fetch(input, { ...rest, headers });
    if (!privileged && !allows(response, origin)) throw new TypeError('Failed to fetch');
    return response;
  };
}

const allows = (response: Response, origin: string): boolean =>
  ['*', origin].includes(response.headers.get('access-control-allow-origin') ?? '');
