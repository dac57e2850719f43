import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from '@/lib/client/desk/desk-answer.ts';
import { type DeskEntry, entryOf } from '@/lib/client/desk/desk-entry.ts';
import {
  anyFlag,
  type DeskQuestion,
  deskFilters,
  deskViews,
  firstQuestion,
  triageFlag,
  withFilter,
  withoutFilters,
  withView,
} from '@/lib/client/desk/desk-filters.ts';
import { createDeskSearch } from '@/lib/client/desk/desk-search.ts';
import { commentSituations } from '@/lib/domain/analysis.ts';
import { flagReasons, headlines } from '@/lib/domain/status.ts';
import { complaint } from '../components/fakes/items.ts';
import { anyRow, row } from './desk-rows.ts';

const values = {
  platform: ['x', 'instagram', 'facebook'],
  status: headlines,
  flag: [anyFlag, triageFlag, ...flagReasons],
  care: ['needed'],
  situation: commentSituations,
  answer: ['yes', 'unsure', 'no'],
  lang: ['en', 'fa', 'fa-Latn', 'zxx'],
} as const;
const anyQuestion: fc.Arbitrary<DeskQuestion> = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...deskViews)
        .map((view) => (question: DeskQuestion) => withView(question, view)),
      fc
        .constantFrom(...deskFilters.map(({ id }) => id))
        .chain((id) =>
          fc
            .constantFrom(null, ...values[id])
            .map((value) => (question: DeskQuestion) => withFilter(question, id, value)),
        ),
    ),
    { maxLength: 5 },
  )
  .map((steps) => steps.reduce((question, step) => step(question), firstQuestion));
const anyEntries = fc.array(anyRow, { maxLength: 40 }).map((rows) => rows.map(entryOf));
const shown = (question: DeskQuestion, all: readonly DeskEntry[]) =>
  answerTo(question, all, null).entries;

describe('what a question shows', () => {
  it('is in the view, fits every choice, and keeps the order', () => {
    fc.assert(
      fc.property(anyQuestion, anyEntries, (question, all) => {
        const entries = shown(question, all);
        const expected = all.filter(
          (entry) =>
            (question.view === 'all' || entry.queue === question.view) &&
            deskFilters.every(({ id, of }) => {
              const value = question.chosen[id];
              return value === undefined || of(entry).includes(value);
            }),
        );
        expect(entries).toEqual(expected);
      }),
    );
  });

  it('is as much as every count beside it promised', () => {
    fc.assert(
      fc.property(anyQuestion, anyEntries, (question, all) => {
        const { views, options } = answerTo(question, all, null);
        for (const view of deskViews) {
          expect(shown(withView(question, view), all)).toHaveLength(views[view]);
        }
        for (const { id } of deskFilters) {
          for (const value of values[id]) {
            const promised = options[id]?.get(value) ?? 0;
            expect(shown(withFilter(question, id, value), all), `${id} ${value}`).toHaveLength(
              promised,
            );
          }
        }
      }),
    );
  });

  it('is everything again once the filters are cleared', () => {
    fc.assert(
      fc.property(anyQuestion, anyEntries, (question, all) => {
        const cleared = withoutFilters(question);
        expect(cleared.view).toBe(question.view);
        expect(shown(withView(cleared, 'all'), all)).toEqual(all);
      }),
    );
  });
});

describe('choosing', () => {
  it('looks through all where a view has no such items, and stays where it has', () => {
    expect(withFilter(firstQuestion, 'status', 'done').view).toBe('all');
    expect(withFilter(firstQuestion, 'status', 'acknowledged').view).toBe('to_answer');
    expect(withFilter(firstQuestion, 'flag', 'spam').view).toBe('all');
    expect(withFilter(withView(firstQuestion, 'flagged'), 'flag', 'spam').view).toBe('flagged');
    expect(withFilter(firstQuestion, 'platform', 'x').view).toBe('to_answer');
  });

  it('finds what needs care: a crisis, or what is grave by triage or by a person', () => {
    const all = [
      row('1', { analysis: { ...complaint, severity: 2 } }),
      row('2', { analysis: { ...complaint, severity: 3 } }),
      row('3', { analysis: { ...complaint, severity: 2, crisis: true } }),
      row('4', { flags: [{ reason: 'threat', severity: 4, by: 'person', at: 1 }] }),
      row('5'),
    ].map(entryOf);
    const question = withFilter(withView(firstQuestion, 'all'), 'care', 'needed');
    expect(shown(question, all).map(({ item }) => item.key)).toEqual(['x:2', 'x:3', 'x:4']);
  });

  it('tells flags of a person from flags of triage', () => {
    const flag = { reason: 'insult', severity: 2, at: 1 } as const;
    const all = [
      row('1', { flags: [{ ...flag, by: 'person' }] }),
      row('2', { flags: [{ ...flag, by: 'triage' }] }),
    ].map(entryOf);
    const keys = (value: string) =>
      shown(withFilter(firstQuestion, 'flag', value), all).map(({ item }) => item.key);
    expect(keys(anyFlag)).toEqual(['x:1']);
    expect(keys(triageFlag)).toEqual(['x:2']);
    expect(keys('insult')).toEqual(['x:1', 'x:2']);
    expect(withFilter(firstQuestion, 'flag', triageFlag).view).toBe('to_answer');
  });

  it('keeps what needs no answer in the list, and narrows to it', () => {
    const all = [
      row('1', { analysis: { ...complaint, needsAnswer: 'no' } }),
      row('2', { analysis: complaint }),
    ].map(entryOf);
    expect(shown(firstQuestion, all)).toHaveLength(2);
    const question = withFilter(firstQuestion, 'answer', 'no');
    expect(question.view).toBe('to_answer');
    expect(shown(question, all).map(({ item }) => item.key)).toEqual(['x:1']);
  });

  it('lets go of a choice that the next view cannot hold', () => {
    const done = withFilter(withFilter(firstQuestion, 'platform', 'x'), 'status', 'done');
    expect(withView(done, 'to_answer').chosen).toEqual({ platform: 'x' });
  });
});

describe('a search', () => {
  const words = (text: string, name: string) => ({
    draftOf: { ...row('0').draftOf, text, author: { handle: 'h', name } },
  });
  const all = [
    row('1', words('Żółta szafka skrzypi', 'Ana')),
    row('2', words('A chair', 'Zofia')),
    { ...row('3', words('A table', 'Mira')), note: 'Asked for Zofia' },
    row('4', words('ميز را كي مي‌فرستيد؟', 'Niloufar')),
  ].map(entryOf);
  const found = (search: ReturnType<typeof createDeskSearch>, text: string) =>
    answerTo({ ...firstQuestion, view: 'all' }, all, search(text, all)).entries.map(
      ({ item }) => item.key,
    );

  it('goes through words, names and notes in any case, accents and letter forms', () => {
    const search = createDeskSearch();
    expect(found(search, 'zolta SZAFKA')).toEqual(['x:1']);
    expect(found(search, 'zofia')).toEqual(['x:2', 'x:3']);
    expect(found(search, 'میز کی')).toEqual(['x:4']);
    expect(search('  ', all)).toBeNull();
  });

  it('finds the same letter by letter, forth and back, as at once', () => {
    const typed = fc.array(fc.constantFrom('z', 'zo', 'zof', 'a', 'a t', 'a ta', 'zofia a', 'sk'));
    fc.assert(
      fc.property(typed, (texts) => {
        const search = createDeskSearch();
        for (const text of texts) {
          expect(found(search, text)).toEqual(found(createDeskSearch(), text));
        }
      }),
    );
  });
});
