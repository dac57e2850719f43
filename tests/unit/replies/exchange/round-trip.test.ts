import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyId } from '../../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../../lib/domain/reply.ts';
import { writeCsv } from '../../../../lib/replies/exchange/csv.ts';
import { carryOut, planImport } from '../../../../lib/replies/exchange/import-plan.ts';
import { writeOwnFile } from '../../../../lib/replies/exchange/own-file.ts';
import { readReplyFile } from '../../../../lib/replies/exchange/read-file.ts';
import { starterReplies } from '../../../../lib/replies/starter/starter-replies.ts';

const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      "'=x",
      '-ok',
      '@ana',
      'تست فارسی و English، (۲ عدد)',
      'a "b", c;\nd',
      '{name|there}',
    ),
  )
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '' && !/[\r\0\ufeff\ud800-\udfff]/u.test(text));
const line = words.map((text) => text.replaceAll('\n', ' ').trim()).filter((text) => text !== '');

const reply: fc.Arbitrary<SavedReply> = fc.record({
  id: fc.uuid().map(replyId),
  title: line,
  text: words,
  lang: fc.constantFrom('en', 'fa', 'el', 'tr'),
  situation: fc.constantFrom('praise', 'complaint', 'other'),
  tags: fc.uniqueArray(
    line.filter((tag) => !/[,;،]/u.test(tag)),
    { minLength: 1, maxLength: 3 },
  ),
  createdAt: fc.constant(0),
  updatedAt: fc.constant(0),
});
const library = fc.uniqueArray(reply, { minLength: 1, maxLength: 8, selector: ({ id }) => id });

const options = (kept: readonly SavedReply[]) => {
  let count = 0;
  return { kept, language: 'en', newId: () => `new-${count++}` };
};

function planOf(file: string, kept: readonly SavedReply[]) {
  const read = readReplyFile(file);
  if (!read.ok) throw new Error(`${read.reason} ${read.at ?? ''}`);
  return planImport(read.reading.replies, options(kept));
}

describe.each([
  ['our own file', writeOwnFile],
  ['a table', writeCsv],
])('%s', (_, write) => {
  it('that was exported and is read again holds the same replies', () => {
    fc.assert(
      fc.property(library, (replies) => {
        const plan = planOf(write(replies), []);
        expect(plan.remarks).toEqual([]);
        const back = carryOut(
          plan,
          ({ decision }) => decision,
          () => 'x',
        );
        const known = plan.planned.filter(({ state }) => state === 'new').map(({ reply }) => reply);
        expect(back).toEqual(known);
        for (const one of plan.planned) {
          const before = replies.find(({ id }) => id === one.incoming.id);
          expect(one.incoming).toMatchObject({
            title: before?.title,
            text: before?.text,
            lang: before?.lang,
            tags: before?.tags,
          });
        }
      }),
    );
  });

  it('brings nothing new into the library it came from', () => {
    fc.assert(
      fc.property(library, (replies) => {
        expect(planOf(write(replies), replies).planned.map(({ state }) => state)).toEqual(
          replies.map(() => 'same'),
        );
      }),
    );
  });
});

it('takes the whole starter set there and back', () => {
  const plan = planOf(writeOwnFile(starterReplies), starterReplies);
  expect(new Set(plan.planned.map(({ state }) => state))).toEqual(new Set(['same']));
});

describe('a dry run', () => {
  const ours: SavedReply = {
    id: replyId('a'),
    title: 'Late order',
    text: 'We are looking.',
    lang: 'en',
    situation: 'complaint',
    tags: [],
    shortcut: 'late',
    createdAt: 5,
    updatedAt: 6,
  };

  it('overwrites nothing unasked: a reply of other words is left out until somebody decides', () => {
    const plan = planOf('title,text,shortcut,lang\nLate order,We look into it.,/late,en\n', [ours]);
    expect(plan.planned[0]).toMatchObject({ state: 'differs', ours, decision: 'skip' });
    expect(
      carryOut(
        plan,
        ({ decision }) => decision,
        () => 'x',
      ),
    ).toEqual([]);
  });

  it('replaces ours under our id when told to, and keeps what the file does not tell', () => {
    const plan = planOf('title,text,lang\nLate order,We look into it.,en\n', [ours]);
    expect(
      carryOut(
        plan,
        () => 'replace',
        () => 'x',
      ),
    ).toMatchObject([
      { id: 'a', text: 'We look into it.', shortcut: 'late', createdAt: 5, situation: 'complaint' },
    ]);
  });

  it('keeps both with one shortcut between them', () => {
    const plan = planOf('title,text,shortcut,lang\nLate order,We look into it.,/late,en\n', [ours]);
    const [other] = carryOut(
      plan,
      () => 'keep-both',
      () => 'b',
    );
    expect(other).toMatchObject({ id: 'b', text: 'We look into it.' });
    expect(other).not.toHaveProperty('shortcut');
  });

  it('tells that a shortcut belongs to another reply', () => {
    const file = JSON.stringify({
      replies: [{ id: 'z', title: 'New', text: 'Other words', lang: 'en', shortcut: 'late' }],
    });
    const kept = [ours, { ...ours, id: replyId('z'), title: 'Z', text: 'z', shortcut: 'z' }];
    expect(planOf(file, kept).planned[0]).toMatchObject({ state: 'differs', shortcutTaken: ours });
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(typeof readReplyFile(text).ok).toBe('boolean');
      }),
    );
  });
});
