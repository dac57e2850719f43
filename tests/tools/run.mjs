/**
 * The one door of every npm script: `node tests/tools/run.mjs <task> [args]`.
 *
 * Sets the project up when that is needed, then runs the task under the Node that the project's own
 * `node` package brings, with `node_modules/.bin` first on the PATH. Standard output belongs to the
 * task; whatever this file has to say goes to standard error.
 *
 * Plain JavaScript, because it is the only file that the newcomer's own Node (20 or newer) runs.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { root, SetupError, setUp } from './setup/set-up.mjs';
import { describeTasks, findTask } from './setup/tasks.mjs';

const [name = '', ...args] = process.argv.slice(2);
const task = findTask(name);
if (!task) {
  process.stderr.write(`inlay: there is no task "${name}".\n${describeTasks()}\n`);
  process.exit(2);
}

try {
  const node = await setUp();
  process.exitCode = await run(node, task, args);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`inlay: ${error.message}\n`);
  process.exitCode = 1;
}

/**
 * Runs a task in the project folder.
 *
 * @param {string} node path of the Node to run
 * @param {import('./setup/tasks.mjs').Task} task
 * @param {string[]} args what the person added
 * @returns {Promise<number>} the exit code; 128 plus the signal's number when a signal ended it
 */
function run(node, task, args) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].filter(Boolean);
  const child = spawn(node, [...task.command, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...task.env, PATH: path.join(delimiter) },
  });
  // A terminal sends Ctrl+C to the whole group; a parent's kill reaches only this process.
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, forward);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}
