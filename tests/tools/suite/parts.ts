import { type Counts, playwrightCounts, vitestCounts } from './counts.ts';

/** One part of `npm test`: a task, and how its cases are counted. */
export interface Part {
  /** As printed. */
  readonly label: string;
  /** The npm script that runs it alone. */
  readonly task: string;
  /** Missing when the part is a single check. */
  readonly cases?: {
    /** What makes the runner write its report to `file` and print its words as well. */
    ask(file: string): { readonly args: readonly string[]; readonly env: Record<string, string> };
    count(report: unknown): Counts | null;
  };
}

const vitestCases: Part['cases'] = {
  ask: (file) => ({
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env: {},
  }),
  count: vitestCounts,
};

const playwrightCases: Part['cases'] = {
  ask: (file) => ({
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  }),
  count: playwrightCounts,
};

/** Everything that `npm test` runs, in its order: the quick ones first. */
export const parts: readonly Part[] = [
  { label: 'format and lint', task: 'lint' },
  { label: 'types', task: 'types' },
  { label: 'boundaries', task: 'boundaries' },
  { label: 'unused code', task: 'unused' },
  { label: 'build', task: 'build' },
  { label: 'build for Firefox', task: 'build:firefox' },
  { label: "Firefox's own check", task: 'lint:firefox' },
  { label: 'unit', task: 'unit', cases: vitestCases },
  { label: 'fixtures', task: 'fixtures', cases: vitestCases },
  { label: 'components', task: 'components', cases: vitestCases },
  { label: 'editors', task: 'editors', cases: vitestCases },
  { label: 'end to end', task: 'e2e', cases: playwrightCases },
];
