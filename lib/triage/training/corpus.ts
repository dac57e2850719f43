import { authoredRows } from './authored/authored-rows.ts';
import { phraseRows } from './phrase-rows.ts';
import { type LicenceChoice, readRows } from './rows.ts';
import type { Corpus } from './tasks.ts';

/** All labelled rows of a data folder, with our own sentences and phrases. */
export const readCorpus = (folder: string, licence: LicenceChoice): Corpus => ({
  abuse: readRows(folder, 'abuse', licence),
  sentiment: readRows(folder, 'sentiment', licence),
  complaint: readRows(folder, 'complaint', licence),
  spam: readRows(folder, 'spam', licence),
  authored: authoredRows(),
  phrases: phraseRows(),
});
