/** What is known of a source of labelled texts, for the card and for how much its rows count. */
export interface Source {
  /** How much a row counts in training; 1 where nothing is said. */
  readonly trains?: number;
  /** How much a row counts when thresholds are chosen; as in training where nothing is said. */
  readonly tunes?: number;
}

/**
 * Sources whose rows count less than others of their language. Some were gathered by looking for
 * swear words, so that nearly all their rows carry the label, and count any vulgarity; some are in
 * a dialect of their own.
 */
const sources: Readonly<Record<string, Source>> = {
  davidson_hate: { trains: 0.15, tunes: 0.05 },
  mlma: { trains: 0.3, tunes: 0.05 },
  hasoc2019_en: { trains: 0.3, tunes: 0.3 },
  hasoc2019_de: { trains: 0.5, tunes: 0.3 },
  germeval2021: { trains: 0.5, tunes: 0.3 },
  t_hsab: { trains: 0.3, tunes: 0.1 },
  l_hsab: { trains: 0.5, tunes: 0.2 },
  hatc_instagram_tr: { trains: 0.4, tunes: 0.3 },
  turkish_tweets_5k: { trains: 0.5, tunes: 0.3 },
  'xed~': { trains: 0.3, tunes: 0.1 },
};

const known = (source: string): Source =>
  sources[source] ?? sources[source.split('/')[0] as string] ?? {};

export const trainingCount = (source: string): number => known(source).trains ?? 1;

export const tuningCount = (source: string): number => known(source).tunes ?? trainingCount(source);
