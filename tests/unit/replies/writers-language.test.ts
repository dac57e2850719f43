import { describe, expect, it } from 'vitest';
import { findingsIn } from '@/lib/background/check-reply.ts';
import type { AnalysedLanguage, Analysis } from '@/lib/domain/analysis.ts';
import { platformId } from '@/lib/domain/ids.ts';
import { defaultSettings } from '@/lib/domain/settings.ts';
import { writersLanguage } from '@/lib/replies/writers-language.ts';

const read = (lang: AnalysedLanguage, langConfidence: number): Analysis => ({
  lang,
  langConfidence,
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
});
const asked = 'salam gheymate in miz chande?';

describe('the language that somebody wrote in', () => {
  it.each<[string, AnalysedLanguage, number, string]>([
    [asked, 'fa-Latn', 0.95, 'fa'],
    ['Wie viel kostet der Tisch?', 'de', 0.99, 'de'],
    ['How much is the table in oak?', 'nl', 0.4, 'en'],
    ['How much is the table in oak?', 'und', 0.9, 'en'],
    ['❤️', 'zxx', 1, 'und'],
  ])('%s', (text, lang, confidence, expected) => {
    expect(writersLanguage({ text }, read(lang, confidence))).toBe(expected);
  });

  it('is guessed where triage read nothing', () => {
    expect(writersLanguage({ text: 'قیمت این میز چند است؟' }, undefined)).toBe('fa');
  });
});

describe('a reply to somebody who types Persian in Latin letters', () => {
  const guardsFor = (text: string) =>
    findingsIn(text, {
      saved: undefined,
      replies: [],
      here: [],
      ground: {
        item: {
          text: asked,
          kind: 'comment',
          platform: platformId('x'),
          author: { handle: 'mira' },
          analysis: { says: read('fa-Latn', 0.95), build: 'test' },
        },
        settings: defaultSettings,
        last: [],
      },
    }).map(({ guard }) => guard);

  it('may be Persian', () => {
    expect(guardsFor('سلام، قیمت این میز در سایت هست.')).not.toContain('wrong-language');
  });

  it('is warned of in English', () => {
    expect(guardsFor('Hello, you find the price of the table on our site.')).toContain(
      'wrong-language',
    );
  });
});
