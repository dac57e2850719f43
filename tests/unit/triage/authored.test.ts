import { describe, expect, it } from 'vitest';
import { analysedLanguages } from '../../../lib/domain/analysis.ts';
import { authoredRows } from '../../../lib/triage/training/authored/authored-rows.ts';
import { phraseRows } from '../../../lib/triage/training/phrase-rows.ts';

const rows = authoredRows();

describe('authored sentences', () => {
  it('exist for every language and task, in both kinds', () => {
    for (const lang of analysedLanguages) {
      const own = rows.filter((row) => row.lang === lang);
      for (const label of [0, 1]) {
        expect(
          own.filter((row) => row.task === 'abuse' && row.label === label).length,
        ).toBeGreaterThan(90);
      }
      expect(own.filter(({ task }) => task === 'situation').length).toBeGreaterThan(60);
    }
  });

  it('are richest where nobody else has rows', () => {
    for (const lang of ['es', 'it', 'nl']) {
      const abuse = rows.filter((row) => row.lang === lang && row.task === 'abuse');
      expect(abuse.length).toBeGreaterThan(1000);
    }
  });

  it('leave no slot open, and never give one sentence two labels', () => {
    const labels = new Map<string, unknown>();
    for (const { lang, task, text, label } of rows) {
      expect(text).not.toMatch(/[{}]/);
      const key = `${lang} ${task} ${text.toLowerCase()}`;
      if (task === 'abuse') expect(labels.get(key) ?? label, key).toBe(label);
      labels.set(key, label);
    }
  });

  it('are the same each time', () => {
    expect(authoredRows()).toEqual(rows);
  });
});

describe('phrases of the lists as rows', () => {
  const phrases = phraseRows();
  const labelsOf = (lang: string, text: string) =>
    phrases.filter((row) => row.lang === lang && row.text === text).map(({ label }) => label);

  it('stand on one side each, hard words and plain ones', () => {
    const keys = phrases.map(({ lang, text }) => `${lang} ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(labelsOf('pl', 'idiot')).toEqual([1]);
    expect(labelsOf('de', 'halt die fresse')).toEqual([1]);
    expect(labelsOf('en', 'parcel')).toEqual([0]);
    expect(phrases.filter(({ text }) => text === '' || text.includes('*'))).toEqual([]);
  });
});
