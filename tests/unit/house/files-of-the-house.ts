import { globSync, readFileSync, statSync } from 'node:fs';

/** A text file of the project. */
export interface HouseFile {
  /** From the project folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file of ours under the given folders, by path. */
export function pathsUnder(...folders: string[]): string[] {
  return globSync(folders.map((folder) => `${folder}/**`))
    .filter((path) => statSync(path).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** The source files (TypeScript and plain JavaScript) under the given folders. */
export function sourcesUnder(...folders: string[]): HouseFile[] {
  return pathsUnder(...folders)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Lines that match, each as `path:line: text`, so that a failing test shows the place. */
export function linesThat(files: readonly HouseFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `${path}:${at + 1}: ${line.trim()}`),
  );
}
