import { spawn } from 'node:child_process';

/** What a child process did. */
export interface Ran {
  readonly exitCode: number;
  /** Both of its streams, in the order in which they came. */
  readonly output: string;
}

/**
 * Runs a script with this Node and keeps what it prints.
 * @param command script and arguments, relative to the project folder
 * @param env set on top of this process's own environment
 */
export function runQuietly(
  command: readonly string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<Ran> {
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
  const kill = () => child.kill();
  signal.addEventListener('abort', kill, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', kill);
      resolve({ exitCode: code ?? 1, output: Buffer.concat(pieces).toString('utf8') });
    });
  });
}
