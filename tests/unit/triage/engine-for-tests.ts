import { readFileSync } from 'node:fs';
import type { AnalysedLanguage, Analysis } from '../../../lib/domain/analysis.ts';
import { judge, type TextContext } from '../../../lib/triage/analyse.ts';
import { modelFiles, readEngine } from '../../../lib/triage/engine.ts';
import type { Scores } from '../../../lib/triage/scores.ts';

const bytes = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../../assets/public/${file}`, import.meta.url)));

/** Triage with the models that are shipped. */
export const shippedEngine = () =>
  readEngine({ language: bytes(modelFiles.language), models: bytes(modelFiles.models) });

/** Models that have no opinion. */
const undecided: Scores = {
  abuse: 0.3,
  attack: 0.75,
  complaint: 0.5,
  spam: 0.3,
  negative: 0.33,
  neutral: 0.34,
  positive: 0.33,
};

/** What the rules say of a text when language is known and the models have no opinion. */
export const byRules = (
  lang: AnalysedLanguage,
  text: string,
  { scores, context }: { scores?: Partial<Scores>; context?: TextContext } = {},
): Analysis =>
  judge(
    text,
    {
      language: { lang, confidence: 0.9 },
      scores: { ...undecided, ...scores },
      personalData: [],
    },
    context,
  );
