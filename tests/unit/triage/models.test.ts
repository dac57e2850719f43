import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureMark, featuresOf } from '../../../lib/triage/models/features.ts';
import { readModels } from '../../../lib/triage/models/models.ts';
import { recallOf, sumsOfWeights } from '../../../lib/triage/models/recall.ts';
import { markOf, sumOfWeights, tableOf } from '../../../lib/triage/models/table.ts';
import { heaviestWords, weigh } from '../../../lib/triage/scores.ts';
import { authoredRows } from '../../../lib/triage/training/authored/authored-rows.ts';
import { digestOf } from '../../../lib/triage/training/card.ts';
import { randomFrom } from '../../../lib/triage/training/linear.ts';
import { packTable } from '../../../lib/triage/training/pack.ts';
import { trainModels } from '../../../lib/triage/training/train.ts';

const folder = 'assets/public/models';
const bytes = new Uint8Array(readFileSync(`${folder}/triage.bin`));
const models = readModels(bytes);

describe('the shipped models', () => {
  it('were trained for the features that the code makes', () => {
    expect(models.features).toBe(featureMark());
  });

  it('are the ones that their card describes', () => {
    const card = readFileSync('assets/models/model-card.md', 'utf8');
    const language = new Uint8Array(readFileSync(`${folder}/language.bin`));
    expect(card).toContain(digestOf(bytes));
    expect(card).toContain(digestOf(language));
  });

  it('take no more than three megabytes together', () => {
    const sizes = ['triage.bin', 'language.bin'].map((name) => statSync(`${folder}/${name}`).size);
    expect(sizes[0] as number).toBeGreaterThan(100_000);
    expect((sizes[0] as number) + (sizes[1] as number)).toBeLessThanOrEqual(3 * 1024 * 1024);
  });

  it.each([
    ['en', 'you are a worthless idiot, shut up', 'thank you, the chair arrived and it is lovely'],
    ['el', 'είσαι ένας ηλίθιος, άντε γαμήσου', 'ευχαριστώ πολύ, η καρέκλα είναι υπέροχη'],
    ['ar', 'انت كلب حقير', 'شكرا لكم، الطلب وصل اليوم'],
    ['tr', 'sen tam bir aptalsın, orospu çocuğu', 'teşekkürler, koltuk bugün geldi'],
    ['fa', 'خفه شو بی‌شعور عوضی', 'ممنون، صندلی امروز رسید'],
    ['pt', 'você é um idiota filho da puta', 'obrigado, a cadeira chegou hoje'],
  ] as const)('tell an insult from thanks in %s', (lang, insult, thanks) => {
    expect(weigh(insult, lang, models).abuse).toBeGreaterThanOrEqual(0.5);
    expect(weigh(thanks, lang, models).abuse).toBeLessThan(0.5);
    expect(weigh(thanks, lang, models).attack).toBeLessThan(0.5);
  });

  it('tell glad from angry', () => {
    const glad = weigh('I love it, best shop ever, so happy 😍', 'en', models);
    const angry = weigh('worst service ever, so disappointed and angry', 'en', models);
    expect(glad.positive).toBeGreaterThan(glad.negative);
    expect(angry.negative).toBeGreaterThan(angry.positive);
  });

  it('name the words that weighed most as the text writes them', () => {
    expect(heaviestWords('Well, you IDIOT, where is my parcel', 'en', models, 'abuse', 1)).toEqual([
      'IDIOT',
    ]);
  });

  it('score any text with figures from 0 to 1, and moods that add up', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'ar', 'nl', 'el-Latn', 'und', 'zxx'),
        (text, lang) => {
          const scores = weigh(text, lang as 'en', models);
          for (const score of Object.values(scores)) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
          expect(scores.negative + scores.neutral + scores.positive).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuse bytes that are something else', () => {
    expect(() => readModels(new Uint8Array(20))).toThrow('not the models');
  });
});

describe('featuresOf', () => {
  it('gives each feature once, also when a text needs more room than the ones before', () => {
    const long = Array.from({ length: 900 }, (_, i) => `w${(i * 7919) % 4001}`).join(' ');
    for (const text of ['one', long, 'one']) {
      const { hashes, words } = featuresOf(text);
      expect(new Set(hashes).size).toBe(hashes.length);
      expect(words).toBeLessThanOrEqual(hashes.length);
    }
    expect(featuresOf('one')).toEqual(featuresOf('one'));
  });
});

describe('a packed table', () => {
  const packed = (known: readonly number[], seed: number) => {
    const weights = Float64Array.from(known, (_, i) => Math.sin(i + seed) * 2);
    const { entries, largest } = packTable({
      sheet: { hashes: Uint32Array.from(known) },
      weights,
    });
    const table = tableOf(entries, largest);
    return {
      weightOf: (hash: number) => sumOfWeights(table, Uint32Array.of(hash), 0, 1),
      // The largest of all are cut to what the others reach.
      isRight: (weight: number, i: number) => {
        const cut = Math.max(-largest, Math.min(largest, weights[i] as number));
        return Math.abs(weight - cut) <= largest * 0.04 + 0.02;
      },
    };
  };

  it('gives every weight back within its step, and nothing for others, while no two share a mark', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), {
          minLength: 2,
          maxLength: 600,
          selector: markOf,
        }),
        fc.integer(),
        (hashes, seed) => {
          const half = hashes.length >> 1;
          const known = hashes.slice(0, half);
          const { weightOf, isRight } = packed(known, seed);
          expect(known.filter((hash, i) => !isRight(weightOf(hash), i))).toEqual([]);
          expect(hashes.slice(half).filter((hash) => weightOf(hash) !== 0)).toEqual([]);
        },
      ),
    );
  });

  // Two hashes may share bucket and mark; that is what the table trades for its size.
  it('mistakes about one hash in two hundred where marks are shared', () => {
    const random = randomFrom(20_261_125);
    const hashes = [...new Set(Array.from({ length: 20_000 }, () => random() * 2 ** 32))].map(
      Math.floor,
    );
    const known = hashes.slice(0, 10_000);
    const { weightOf, isRight } = packed(known, 1);
    const wrong = known.filter((hash, i) => !isRight(weightOf(hash), i)).length;
    const taken = hashes.slice(10_000).filter((hash) => weightOf(hash) !== 0).length;
    expect(wrong / known.length).toBeLessThan(0.012);
    expect(taken / known.length).toBeLessThan(0.012);
  });
});

describe('tables asked together', () => {
  const tables = [1, 2, 3, 4, 5, 6].map((seed) => {
    const known = Uint32Array.from({ length: 300 * seed }, (_, i) => Math.imul(i + 1, seed) >>> 0);
    const weights = Float64Array.from(known, (_, i) => Math.sin(i * seed));
    const { entries, largest } = packTable({ sheet: { hashes: known }, weights });
    return tableOf(entries, largest);
  });

  it('say what each says alone, whatever was asked before', () => {
    const recall = recallOf(tables);
    // Few low bits and few high ones: many hashes fall on the place of another, and come again.
    const hash = fc
      .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 3 }))
      .map(([low, high]) => (low | (high << 30)) >>> 0);
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 200 }), fc.nat(20), (list, from) => {
        const hashes = Uint32Array.from(list);
        const begin = Math.min(from, hashes.length);
        expect(sumsOfWeights(recall, hashes, begin, hashes.length)).toEqual(
          tables.map((table) => sumOfWeights(table, hashes, begin, hashes.length)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('take a text of any length, and tables that are missing', () => {
    const hashes = Uint32Array.from({ length: 9000 }, (_, i) => i);
    const [first, second] = tables;
    expect(sumsOfWeights(recallOf([first, undefined, second]), hashes, 0, 9000)).toEqual([
      ...[first, undefined, second].map((table) =>
        table ? sumOfWeights(table, hashes, 0, 9000) : 0,
      ),
      0,
      0,
      0,
    ]);
  });
});

describe('trainModels', () => {
  it('gives the same bytes for the same rows, and heads that learned them', () => {
    const authored = authoredRows().filter(({ lang }, i) => lang === 'nl' && i % 4 === 0);
    const corpus = { abuse: [], sentiment: [], complaint: [], spam: [], authored, phrases: [] };
    const first = trainModels(corpus);
    expect(digestOf(trainModels(corpus))).toBe(digestOf(first));
    const trained = readModels(first);
    const attacks = authored.filter((row) => row.task === 'abuse' && row.label === 1);
    const seen = attacks.filter(({ text }) => weigh(text, 'nl', trained).abuse >= 0.5);
    expect(seen.length).toBeGreaterThan(attacks.length * 0.8);
  });
});
