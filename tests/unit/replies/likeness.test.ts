import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsIn, type ReplyAct } from '../../../lib/replies/acts/reply-acts.ts';
import { noticed } from '../../../lib/replies/guards/repetition.ts';
import { likeness } from '../../../lib/replies/likeness.ts';
import { starterReplies } from '../../../lib/replies/starter/starter-replies.ts';
import { words } from '../../../lib/text/segment.ts';
import { practiceComments } from '../practice-comments.ts';
import { gradedActs } from './graded-acts.ts';
import { gradedClauses } from './graded-clauses.ts';
import { gradedReplies } from './graded-replies.ts';

const ofGrade = (grade: 'same' | 'near' | 'reworded' | 'related' | 'other') =>
  gradedReplies.flatMap((row) =>
    row[grade].map((text) => ({ lang: row.lang, said: row.said, text })),
  );
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('how much two replies read the same', () => {
  it.each(ofGrade('same'))('$lang: names, numbers and greetings make no difference', (pair) => {
    expect(likeness(pair.said, pair.text)).toBeGreaterThan(0.9);
  });

  it.each(ofGrade('near'))('$lang: a few other words are noticed', (pair) => {
    expect(likeness(pair.said, pair.text)).toBeGreaterThan(0.65);
  });

  it.each(ofGrade('reworded'))('$lang: the same in other words lies between', (pair) => {
    expect(likeness(pair.said, pair.text)).toBeGreaterThan(0.3);
    expect(likeness(pair.said, pair.text)).toBeLessThan(0.65);
  });

  it.each([...ofGrade('related'), ...ofGrade('other')])(
    '$lang: another message is another message',
    (pair) => {
      expect(likeness(pair.said, pair.text)).toBeLessThan(0.25);
    },
  );

  it('falls with every grade, in every language', () => {
    for (const lang of ['en', 'fa', 'ar', 'pl', 'el']) {
      const grades = (['same', 'near', 'reworded', 'related', 'other'] as const).map((grade) =>
        mean(
          ofGrade(grade)
            .filter((pair) => pair.lang === lang)
            .map((pair) => likeness(pair.said, pair.text)),
        ),
      );
      expect(grades, lang).toEqual(grades.toSorted((a, b) => b - a));
    }
  });

  it.each(gradedClauses)('$lang: notices what is said once more, and only that: $said', (row) => {
    for (const text of row.again) expect(likeness(row.said, text), text).toBeGreaterThan(noticed);
    for (const text of row.meansOther) expect(likeness(row.said, text), text).toBeLessThan(noticed);
  });

  it.each(gradedActs)('$lang: other words for the same stand above other things: $said', (row) => {
    const nearest = Math.max(...row.saysOther.map((text) => likeness(row.said, text)));
    for (const text of row.inOtherWords) {
      expect(likeness(row.said, text), text).toBeGreaterThan(nearest);
      expect(likeness(row.said, text), text).toBeLessThan(0.65);
    }
    expect(nearest).toBeLessThan(noticed);
  });

  it.each([
    ['Thank you so much!', 'Thanks a lot!'],
    ['خیلی ممنون!', 'سپاس فراوان!'],
    ['شكراً جزيلاً!', 'ألف شكر!'],
    ['Vielen Dank!', 'Danke schön!'],
  ])('knows short words for the same: %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(noticed);
  });

  it.each([
    ['سلام علی جان، بسته شما فردا می‌رسد.', 'سلام مریم جان، بسته شما فردا می‌رسد.'],
    ['Es tut uns leid, Frau Kern, das klären wir.', 'Es tut uns leid, Herr Vogt, das klären wir.'],
    ['يصلك الطرد غداً يا ليلى.', 'يصلك الطرد غداً يا كريم.'],
    ['Guten Tag Frau Kern, das klären wir heute.', 'Hallo Jonas, das klären wir heute.'],
    ['Merhaba Ayşe Hanım, hemen bakıyoruz.', 'Merhaba Mehmet Bey, hemen bakıyoruz.'],
  ])('counts a name little, also where no capital shows it: %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.8);
  });

  it('takes few different replies that come with it for the same', () => {
    for (const lang of ['en', 'fa', 'ar', 'pl', 'el']) {
      const texts = starterReplies.filter((reply) => reply.lang === lang).map(({ text }) => text);
      const pairs = texts.flatMap((one, at) =>
        texts.slice(at + 1).map((other) => likeness(one, other) >= noticed),
      );
      expect(pairs.filter((same) => same).length / pairs.length, lang).toBeLessThan(0.006);
    }
  });

  it('leaves out variables, handles, links and signatures', () => {
    const plain = 'We are sorry. Write to us in private and we look into it.';
    const decorated =
      'Hi {first_name|there}, we are sorry. Write to us in private @miracast https://halden.example and we look into it. – Ana';
    expect(likeness(plain, decorated)).toBeGreaterThan(0.9);
  });

  it('still knows a sentence inside a longer answer', () => {
    const one = 'Your order left our workshop this morning and arrives on Thursday.';
    expect(
      likeness(one, `${one} We have added a care guide to the box for the oiled top.`),
    ).toBeGreaterThan(noticed);
  });

  it('is symmetric, from 0 to 1, and 1 for a text and itself', () => {
    const texts = practiceComments.map(({ text }) => text);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 10);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  it.each([
    ['The contents of your parcel are a personal matter, you did a good job with the photo.'],
    ['An dieser Stelle stellen wir das Regal auf.'],
    ['La casserole est dans cette direction.'],
  ])("takes no word for another language's: %s", (text) => {
    const acts = actsIn(words(text));
    expect(
      ['treated', 'glad', 'jobs', 'damaged', 'manager'].filter((act) => acts.has(act as ReplyAct)),
    ).toEqual([]);
  });

  it('reads a text of any length, with and without room in it', () => {
    const letters = Array.from({ length: 150_000 }, (_, at) =>
      String.fromCodePoint(0x430 + ((at * at + (at >> 7)) % 31)),
    ).join('');
    expect(likeness(letters, 'Hello there, my friends')).toBe(0);
  });

  it('does not fall over any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(Number.isFinite(likeness(a, b))).toBe(true);
      }),
    );
  });
});
