import { generate } from 'selfsigned';

/**
 * A key and certificate for the named hosts, good for a week.
 * Made anew at every start, so that no private key ever lies in the repository.
 */
export async function certificateFor(
  hosts: readonly string[],
): Promise<{ key: string; cert: string }> {
  const names = [...hosts, 'localhost'].map((value) => ({
    type: 2 as const,
    value,
  }));
  const pems = await generate([{ name: 'commonName', value: 'Inlay practice sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 7 * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [...names, { type: 7 as const, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
