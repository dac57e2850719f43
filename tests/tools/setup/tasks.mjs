/**
 * What each npm script runs, as arguments for Node. A task without a script of the same name in
 * package.json (or the other way round) fails a test.
 *
 * @typedef {{name: string, about: string, command: string[], env?: Record<string, string>}} Task
 */

const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'tests/config/vitest.config.ts',
];
const wxt = 'node_modules/wxt/bin/wxt.mjs';

/** @type {Task[]} */
const tasks = [
  {
    name: 'start',
    about: 'build, serve the practice sites, open a browser with the extension',
    command: ['tests/tools/start.ts'],
  },
  { name: 'test', about: 'every check there is', command: ['tests/tools/test.ts'] },
  {
    name: 'build',
    about: 'write .output/chrome-mv3',
    command: ['tests/tools/build/build.ts', 'chrome'],
  },
  {
    name: 'build:firefox',
    about: 'write .output/firefox-mv3',
    command: ['tests/tools/build/build.ts', 'firefox'],
  },
  { name: 'dev', about: 'build again at every change', command: [wxt] },
  {
    name: 'zip',
    about: 'pack for Chrome, Edge and Firefox, and the sources',
    command: ['tests/tools/zip.ts'],
  },
  {
    name: 'lint',
    about: 'format and lint',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  },
  {
    name: 'types',
    about: 'types',
    command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  },
  {
    name: 'boundaries',
    about: 'who may import whom',
    command: ['tests/tools/checks/boundaries.ts'],
  },
  {
    name: 'unused',
    about: 'code that nothing uses',
    command: ['node_modules/knip/bin/knip.js', '--config', 'tests/config/knip.ts'],
  },
  {
    name: 'lint:firefox',
    about: "Mozilla's check of the add-on",
    command: ['tests/tools/lint-firefox.ts'],
  },
  { name: 'unit', about: 'unit tests', command: [...vitest, '--project', 'unit'] },
  {
    name: 'fixtures',
    about: 'platform adapters on fixtures',
    command: [...vitest, '--project', 'fixtures'],
  },
  { name: 'components', about: 'views', command: [...vitest, '--project', 'components'] },
  {
    name: 'editors',
    about: "inserting into the editors' real packages in a browser",
    command: [...vitest, '--project', 'editors'],
  },
  { name: 'e2e', about: 'end to end in a browser', command: ['tests/tools/e2e.ts'] },
  {
    name: 'bench',
    about: 'what Inlay costs the pages, beside an empty extension',
    command: ['tests/bench/main.ts'],
  },
  {
    name: 'bench:desk',
    about: 'how quick the desk is with many items',
    command: ['tests/bench/desk.ts'],
  },
  {
    name: 'bench:triage',
    about: 'how well triage decides, beside a majority vote, a word list and a plain regression',
    command: ['tests/bench/triage.ts'],
  },
  {
    name: 'train',
    about: 'train the models of triage on a folder of labelled texts',
    command: ['tests/tools/train.ts'],
  },
  {
    name: 'new:platform',
    about: 'begin the folder of a platform',
    command: ['tests/tools/new-platform.ts'],
  },
  {
    name: 'extract',
    about: 'the items of a saved page, as JSON',
    command: ['tests/tools/extract/main.ts'],
  },
  {
    name: 'triage',
    about: 'what triage says of texts: JSON lines in, JSON lines out',
    command: ['tests/tools/triage.ts'],
    // Node takes longer to read the lists of phrases as TypeScript than triage takes for 1000 texts.
    env: { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled' },
  },
  {
    name: 'suggest',
    about: 'replies for comments on standard input, as JSON lines',
    command: ['tests/tools/suggest/main.ts'],
  },
];

/** @param {string} name */
export function findTask(name) {
  return tasks.find((task) => task.name === name);
}

/** @returns {string} one line a task */
export function describeTasks() {
  const width = Math.max(...tasks.map((task) => task.name.length));
  return tasks.map((task) => `  ${task.name.padEnd(width)}  ${task.about}`).join('\n');
}

/** @returns {string[]} the names of all tasks */
export function taskNames() {
  return tasks.map((task) => task.name);
}
