import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { boundaryRules } from '../../config/boundaries.ts';

/** What the look at all imports found. */
export interface HouseReport {
  /** Modules of ours that were read. */
  readonly modules: readonly string[];
  /** Source files on disk that were not read: a blind tool must not pass. */
  readonly unseen: readonly string[];
  /** Rules broken, each as `rule: from -> to`. */
  readonly violations: readonly string[];
}

const rooms = ['lib', 'components', 'entrypoints', 'tests'];

/**
 * Reads every import of the project and holds it against the boundary rules.
 * @param folder a project folder with a tsconfig.json
 */
export async function cruiseHouse(folder: string): Promise<HouseReport> {
  const onDisk = globSync(`{${rooms.join(',')}}/**/*.{ts,tsx,mjs}`, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  const present = rooms.filter((room) => onDisk.some((path) => path.startsWith(`${room}/`)));
  const { output } = await cruise(
    present,
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: boundaryRules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['types', 'import', 'default'],
      },
      tsConfig: { fileName: join(folder, 'tsconfig.json') },
    },
    undefined,
    { tsConfig: extractTSConfig(join(folder, 'tsconfig.json')) },
  );
  const { modules, summary } = output as ICruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  return {
    modules: onDisk.filter((path) => seen.has(path)),
    unseen: onDisk.filter((path) => !seen.has(path)),
    violations: summary.violations
      .map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
      .toSorted(),
  };
}
