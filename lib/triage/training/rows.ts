import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AnalysedLanguage } from '../../domain/analysis.ts';

/** One labelled text. */
export interface Row {
  readonly text: string;
  readonly lang: AnalysedLanguage;
  readonly label: string | number;
  readonly source: string;
  readonly licence: 'open' | 'unstated' | 'own';
  readonly split: 'train' | 'dev';
}

/** Which rows may be trained on: all of them, or only those under an open licence. */
export type LicenceChoice = 'all' | 'open';

/** The rows of a task, from `<folder>/<task>.jsonl.gz`, in the file's order. */
export function readRows(folder: string, task: string, licence: LicenceChoice): Row[] {
  const lines = gunzipSync(readFileSync(join(folder, `${task}.jsonl.gz`)))
    .toString()
    .split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => licence === 'all' || row.licence === 'open');
}
