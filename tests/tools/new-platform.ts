/** `npm run new:platform NAME`: begins a platform; the tests then say what is missing. */
import { beginPlatform, platformProblem } from './platform/begin-platform.ts';

const [name = '', ...more] = process.argv.slice(2);
const problem = more.length > 0 ? 'One name is asked for.' : platformProblem(name, process.cwd());
if (problem) {
  console.error(`inlay: ${problem}\nnpm run new:platform NAME, for example "threads"`);
  process.exit(2);
}
for (const path of await beginPlatform(name, process.cwd())) console.log(path);
console.error(`inlay: "npm run fixtures" says in words what ${name} still needs.`);
