import type { Analysis } from '@/lib/domain/analysis.ts';

/** What triage says of a plain question; tests change what they are about. */
export const judged: Analysis = {
  lang: 'en',
  langConfidence: 1,
  situation: 'question',
  needsAnswer: 'yes',
  sentiment: 'neutral',
  strength: 0,
  arousal: 0,
  abuse: 0,
  abusive: false,
  stance: 'neutral',
  spam: 0,
  severity: 0,
  crisis: false,
  reasons: [],
};
