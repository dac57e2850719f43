/** Serves the practice sites by themselves: `node tests/practice/server/main.ts [port]`. */
import { startPractice } from './start-practice.ts';

const practice = await startPractice({ port: Number(process.argv[2] ?? 0) });
for (const { name, url } of practice.entries) console.log(`${url}  ${name}`);
console.log(`\nServed on 127.0.0.1:${practice.port}. Open them with a browser started with`);
console.log(`--ignore-certificate-errors --host-resolver-rules="${practice.hostResolverRules}"`);
process.once('SIGINT', () => practice.close());
