import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Builds the extension for Firefox from its sources zip as a reviewer does: unpacked in an empty
 * folder, `npm ci`, `npm run build:firefox`.
 *
 * @param zip the sources
 * @param built the folder that the build should be equal to, file by file
 * @returns the files that differ or stand on one side only
 * @throws when a step fails; its own words go to standard error
 */
export async function rebuildSources(
  zip: string,
  built: string,
  signal: AbortSignal,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'inlay-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    for (const step of [['ci'], ['run', 'build:firefox']]) await npm(step, folder, signal);
    return await differences(join(folder, '.output', 'firefox-mv3'), built);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function npm(step: readonly string[], cwd: string, signal: AbortSignal): Promise<void> {
  const child = spawn('npm', step, {
    cwd,
    signal,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${step.join(' ')} ended with ${code}.`)),
    );
  });
}

async function differences(one: string, other: string): Promise<string[]> {
  const paths = new Set([...filesIn(one), ...filesIn(other)]);
  const different: string[] = [];
  for (const path of [...paths].toSorted()) {
    const [a, b] = await Promise.all(
      [one, other].map((folder) => readFile(join(folder, path)).catch(() => null)),
    );
    if (!a || !b || !a.equals(b)) different.push(path);
  }
  return different;
}

const filesIn = (folder: string) =>
  globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
