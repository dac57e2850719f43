import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from './sites.ts';
import { type Practice, startPractice } from './start-practice.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks the server for a URL as a browser would whose resolver was told where the hosts are. */
function ask(url: string): Promise<Answer> {
  const { host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port: practice.port,
        path: pathname + search,
        servername: host,
        headers: { host },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

const policyOf = (answer: Answer) => String(answer.headers['content-security-policy']);
const nonceOf = (answer: Answer) => /'nonce-([^']+)'/.exec(policyOf(answer))?.[1];

describe('the practice server', () => {
  it('maps every host of every site to itself and nothing else to anywhere', () => {
    for (const { site } of sites) expect(practice.hosts).toContain(site.host);
    for (const host of practice.hosts) {
      expect(practice.hostResolverRules).toContain(`MAP ${host} 127.0.0.1:${practice.port}`);
    }
    expect(practice.hostResolverRules).toContain('MAP * ~NOTFOUND');
  });

  it('serves every entry it names, under a policy with a nonce and Trusted Types', async () => {
    expect(practice.entries.length).toBeGreaterThanOrEqual(sites.length);
    for (const { url } of practice.entries) {
      const answer = await ask(url);
      expect(answer.status, url).toBe(200);
      expect(policyOf(answer)).toContain("require-trusted-types-for 'script'");
      expect(policyOf(answer)).not.toContain('unsafe-');
      expect(answer.body).toContain(`nonce="${nonceOf(answer)}"`);
      expect(answer.body).not.toMatch(/<script(?![^>]*nonce)|\sstyle=|\son[a-z]+=/);
    }
  });

  it('gives each response a nonce of its own', async () => {
    const url = practice.entries[0]?.url ?? '';
    expect(nonceOf(await ask(url))).not.toBe(nonceOf(await ask(url)));
  });

  it('serves the bundled client of each site', async () => {
    for (const { site } of sites) {
      const answer = await ask(`https://${site.host}/practice-client.js`);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toContain('text/javascript');
    }
  });

  it('knows no other host', async () => {
    expect((await ask('https://example.com/')).status).toBe(404);
  });
});
