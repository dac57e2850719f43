import { featureMark } from '../models/features.ts';
import { readModels } from '../models/models.ts';
import { type HeadTask, makeHead } from './heads.ts';
import { type MoodTask, makeMoodHeads } from './mood-heads.ts';
import { packFile } from './pack.ts';
import { type Corpus, headTasks, moodTasks } from './tasks.ts';

/**
 * Trains every head on a corpus and packs them into one file. The same corpus gives the same bytes.
 *
 * @param told hears of each head before it is trained
 */
export function trainModels(corpus: Corpus, told: (what: string) => void = () => {}): Uint8Array {
  const tell = ({ lang, train }: HeadTask | MoodTask, what: string): void =>
    told(`${what} ${lang}: ${train.length} rows`);
  const moods = moodTasks(corpus).flatMap((task) => {
    tell(task, 'mood');
    return makeMoodHeads(task);
  });
  const trained = readModels(packFile(featureMark(), moods));
  const heads = headTasks(corpus).map((task) => {
    tell(task, task.name);
    return makeHead(task, trained);
  });
  return packFile(featureMark(), [...heads, ...moods]);
}
