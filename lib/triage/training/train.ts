import { featureMark } from '../models/features.ts';
import { makeHead } from './heads.ts';
import { packFile } from './pack.ts';
import { type Corpus, headTasks } from './tasks.ts';

/**
 * Trains every head on a corpus and packs them into one file. The same corpus gives the same bytes.
 *
 * @param told hears of each head before it is trained
 */
export function trainModels(corpus: Corpus, told: (what: string) => void = () => {}): Uint8Array {
  const tasks = headTasks(corpus);
  const heads = tasks.map((task, i) => {
    told(`${i + 1}/${tasks.length} ${task.name} ${task.lang}: ${task.train.length} rows`);
    return makeHead(task);
  });
  return packFile(featureMark(), heads);
}
