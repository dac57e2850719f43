import type { Analysis } from '../domain/analysis.ts';
import type { Correction } from '../domain/correction.ts';
import type { EpochMs } from '../domain/ids.ts';
import type { ItemRecord } from '../domain/item.ts';
import { withTriageFlags } from '../domain/triage-flags.ts';
import { analyse, type TextContext, type TriageEngine } from '../triage/analyse.ts';
import { type Corrections, corrections } from '../triage/corrections.ts';

/** What the worker knows of triage; the models are fetched at the first need. */
export interface Triage {
  /** Which build judges; it stands beside every analysis that is kept. */
  readonly build: string;
  /** Null while the models cannot be read: items are kept without an analysis then. */
  ready(): Promise<Analyser | null>;
}

/** Judges one text, without corrections. */
export type Analyser = (text: string, context: TextContext) => Analysis;

/** The same words come again and again: spam, "price?", a copied complaint. */
const remembered = 1_000;

/**
 * Triage over models that `load` reads. A failed reading is tried again at the next need, so that
 * a worker that woke in a bad moment is not without triage until it sleeps.
 */
export function createTriage(build: string, load: () => Promise<TriageEngine>): Triage {
  let loading: Promise<Analyser | null> | null = null;
  return {
    build,
    ready() {
      loading ??= load().then(analyserOf, (error: unknown) => {
        console.warn('Inlay: triage is not ready.', error);
        loading = null;
        return null;
      });
      return loading;
    },
  };
}

function analyserOf(engine: TriageEngine): Analyser {
  const known = new Map<string, Analysis>();
  return (text, context) => {
    const name = `${context.kind ?? ''} ${context.speaksToUs ?? ''} ${text}`;
    const before = known.get(name);
    if (before) return before;
    const analysis = analyse(text, engine, context);
    if (known.size >= remembered) known.clear();
    known.set(name, analysis);
    return analysis;
  };
}

/** Judges records inside a transaction: everything asynchronous was done before. */
export interface Judge {
  /** The record with its analysis and flags; the same object when nothing is new. */
  judge(record: ItemRecord, at: EpochMs): ItemRecord;
  /** The same, though the text was judged before. */
  judgeAgain(record: ItemRecord, at: EpochMs): ItemRecord;
}

export function judgeWith(
  { build }: Triage,
  analyser: Analyser | null,
  list: readonly Correction[],
): Judge {
  let taught: Corrections | null = null;
  const judgeAgain = (record: ItemRecord, at: EpochMs): ItemRecord => {
    if (!analyser || record.own === true) return record;
    const { kind, aside, text } = record;
    const analysis = analyser(text, { kind, ...(aside && { speaksToUs: false }) });
    taught ??= corrections(list);
    const says = taught.apply(text, analysis);
    return withTriageFlags({ ...record, analysis: { build, says } }, at);
  };
  return {
    judge: (record, at) => (record.analysis?.build === build ? record : judgeAgain(record, at)),
    judgeAgain,
  };
}
