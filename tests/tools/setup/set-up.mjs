import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedMatches } from './installed.mjs';
import { holdLock } from './lock.mjs';

/** The project folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The oldest Node that the tools (WXT, Vitest, dependency-cruiser) run on. */
const OLDEST_NODE = { major: 22, minor: 12 };

/** Set-up could not be done; the message says in words what is missing and what helps. */
export class SetupError extends Error {}

/**
 * Makes the project ready to run: installs the locked dependencies when what is installed differs
 * from package-lock.json, and checks the Node that came with them. Calls that run side by side wait
 * for one another instead of installing twice.
 *
 * @returns {Promise<string>} path of the Node that runs the tools
 * @throws {SetupError} when npm failed or the Node it brought cannot be used
 */
export async function setUp() {
  if (!isInstalled()) {
    const folder = join(root, '.output');
    mkdirSync(folder, { recursive: true });
    const release = await holdLock(join(folder, 'set-up.lock'), () =>
      say('another run is setting the project up, waiting for it'),
    );
    try {
      if (!isInstalled()) install();
    } finally {
      release();
    }
  }
  return usableNode();
}

function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'));
  if (!wanted) throw new SetupError('package-lock.json is missing or not readable.');
  return installedMatches(wanted, readJson(join(root, 'node_modules', '.package-lock.json')));
}

function install() {
  say('installing the locked dependencies (npm ci), once');
  // npm tells its scripts where it is; the same npm that was called does the work.
  const npmScript = process.env.npm_execpath;
  const [command, first] =
    npmScript && existsSync(npmScript) ? [process.execPath, [npmScript]] : ['npm', []];
  // The project's .npmrc silences npm; here its errors are wanted. NODE_ENV=production or a user's
  // setting must not leave the tools out.
  const flags = ['ci', '--loglevel=error', '--include=dev', '--include=optional'];
  const done = spawnSync(command, [...first, ...flags, '--ignore-scripts=false'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (done.error) throw new SetupError(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) {
    rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
    throw new SetupError(
      `npm ci failed (exit ${done.status ?? done.signal}); its words are above.`,
    );
  }
}

function usableNode() {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = join(root, 'node_modules', 'node', 'bin', executable);
  const again = 'Remove node_modules and run the command again.';
  if (!existsSync(node)) {
    throw new SetupError(
      `the npm package "node" brought no Node for ${process.platform}-${process.arch}: its install script did not run or its download failed. ${again}`,
    );
  }
  let version;
  try {
    version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch (error) {
    throw new SetupError(`the Node in node_modules does not start: ${error} ${again}`);
  }
  if (!isNewEnough(version)) {
    throw new SetupError(
      `the tools need Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer, but the npm package "node" brought ${version}. ${again}`,
    );
  }
  return node;
}

/**
 * @param {string} version as `node --version` prints it
 * @returns {boolean} whether the tools run on it
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} words */
function say(words) {
  process.stderr.write(`inlay: ${words}\n`);
}
