import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import type { ReplyUse, UseOutcome } from '../../../lib/domain/reply-use.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import type { Knowledge } from '../../../lib/replies/learned.ts';
import { readVectors } from '../../../lib/replies/match/word-vectors.ts';
import { type SuggestFor, suggest } from '../../../lib/replies/rank.ts';
import { brandOf, remembered } from '../../../lib/replies/uses.ts';
import { judged } from './judged.ts';

const english = readVectors(readFileSync('assets/public/models/replies.bin'));
const author = { handle: 'miracast', name: 'Mira Castellane' };
const saved = (id: string, examples: readonly string[], part: Partial<SavedReply> = {}) => ({
  id: replyId(id),
  title: id,
  text: `Answer ${id}`,
  lang: 'en',
  situation: 'question' as const,
  tags: [],
  examples,
  createdAt: 0,
  updatedAt: 0,
  ...part,
});

/** Examples of the practice brand; titles and texts tell nothing. */
const library: readonly SavedReply[] = [
  saved('r1', [
    'which oil is right for the walnut top',
    'how do I treat the surface against stains',
    'can I use soap on the tabletop',
  ]),
  saved('r2', [
    'do you come and put the wardrobe together',
    'is assembly part of the price',
    'can somebody build it for me',
  ]),
  saved('r3', [
    'I would like to see the chair before I buy',
    'where is your showroom',
    'can I try the sofa somewhere',
  ]),
  saved('r4', [
    'do you take back the old bed',
    'will you carry away my old sofa',
    'what happens to my old furniture',
  ]),
  saved('r5', [
    'can the shelf be made narrower',
    'do you build to measure',
    'I need it ten centimetres shorter',
  ]),
];
const ask = (text: string, knowledge?: Knowledge, part: Partial<SuggestFor> = {}) =>
  suggest({ text, author, ...part }, library, defaultSettings, knowledge);
const first = (text: string, knowledge?: Knowledge) => ask(text, knowledge)[0]?.reply.id;

let number = 0;
const use = (reply: string, text: string, outcome: UseOutcome = 'sent', brand = ''): ReplyUse => {
  number += 1;
  return { id: `${number}`, brand, replyId: replyId(reply), outcome, text, lang: 'en', at: number };
};

describe('without any history', () => {
  it.each([
    ['is there a place where I can sit on the sofa', 'r3'],
    ['does soap harm the tabletop', 'r1'],
    ['would you take our old wardrobe with you', 'r4'],
    ['could the board be made 5 cm narrower', 'r5'],
    ['who will assemble the wardrobe', 'r2'],
  ])('“%s” finds the reply with such examples', (text, id) => {
    expect(first(text)).toBe(id);
    const [best] = ask(text);
    expect(best?.reasons).toContainEqual(expect.objectContaining({ type: 'example' }));
  });

  it('does not depend on the order of the library', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...library], { minLength: library.length }),
        fc.constantFrom(...library.flatMap(({ examples }) => examples ?? [])),
        (shuffled, text) => {
          const there = suggest({ text, author }, shuffled, defaultSettings);
          expect(there).toEqual(ask(text));
        },
      ),
    );
  });
});

describe('after a few uses', () => {
  const strange = 'any chance of a Saturday visit with the kids';

  it('a reply comes first under comments it was sent for', () => {
    const uses = [use('r3', strange), use('r3', 'may we visit on Saturday with two kids')];
    expect(first('visit with kids on Saturday', { uses })).toBe('r3');
    const [best] = ask('visit with kids on Saturday', { uses });
    expect(best?.reasons).toContainEqual({ type: 'used', times: 2 });
  });

  it('an edited one counts, but less than a sent one', () => {
    const score = (outcome: UseOutcome) =>
      ask(strange, { uses: [use('r3', strange, outcome)] }).find(({ reply }) => reply.id === 'r3')
        ?.score ?? 0;
    const before = ask(strange).find(({ reply }) => reply.id === 'r3')?.score ?? 0;
    expect(score('sent')).toBeGreaterThan(score('edited'));
    expect(score('edited')).toBeGreaterThan(before);
  });

  it('a refused one steps back for such comments, and only for such', () => {
    const text = 'is the price with assembly or without';
    const uses = [use('r2', text, 'rejected')];
    const score = (question: string, knowledge?: Knowledge) =>
      ask(question, knowledge).find(({ reply }) => reply.id === 'r2')?.score ?? 0;
    expect(score(text, { uses })).toBeLessThan(score(text));
    const own = 'can somebody build it for me';
    expect(score(own, { uses })).toBeCloseTo(score(own), 2);
  });

  it('a refused one loses little where the comment is only a little like the refused', () => {
    const refused = ['how much is assembly', 'is building it extra', 'assembly price'];
    const uses = refused.map((text) => use('r2', text, 'rejected'));
    const score = (question: string, knowledge?: Knowledge) =>
      ask(question, knowledge).find(({ reply }) => reply.id === 'r2')?.score ?? 0;
    const lost = (question: string) => score(question) - score(question, { uses });
    expect(lost('is there a price list')).toBeLessThan(lost('assembly price') / 10);
  });

  const anyText = fc.constantFrom(
    strange,
    'who will build the wardrobe',
    'does soap harm oiled walnut',
    'سفارشم کجاست',
    'where is it?!',
  );
  const anyReply = fc.constantFrom(...library.map(({ id }) => id as string));
  const anyUses = fc.array(
    fc
      .tuple(anyReply, anyText, fc.constantFrom<UseOutcome>('sent', 'edited', 'rejected'))
      .map(([reply, text, outcome]) => use(reply, text, outcome)),
    { maxLength: 6 },
  );
  const placeOf = (id: string, text: string, uses: readonly ReplyUse[]) => {
    const found = ask(text, { uses }).findIndex(({ reply }) => reply.id === id);
    return found < 0 ? library.length : found;
  };

  it('a use never puts its own reply further back under the same comment', () => {
    fc.assert(
      fc.property(anyUses, anyReply, anyText, (before, reply, text) => {
        for (const outcome of ['sent', 'edited'] as const) {
          const after = [...before, use(reply, text, outcome)];
          expect(placeOf(reply, text, after)).toBeLessThanOrEqual(placeOf(reply, text, before));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a refusal never brings its own reply forward under the same comment', () => {
    fc.assert(
      fc.property(anyUses, anyReply, anyText, (before, reply, text) => {
        const after = [...before, use(reply, text, 'rejected')];
        expect(placeOf(reply, text, after)).toBeGreaterThanOrEqual(placeOf(reply, text, before));
      }),
      { numRuns: 60 },
    );
  });

  it('uses of replies that are gone are passed over', () => {
    expect(first('which oil for walnut', { uses: [use('gone', 'which oil for walnut')] })).toBe(
      'r1',
    );
  });

  it('nothing depends on anything but what was handed in', () => {
    const uses = [use('r3', strange)];
    const once = ask(strange, { uses });
    ask(strange, { uses: [use('r1', strange)] });
    expect(ask(strange, { uses })).toEqual(once);
    expect(ask(strange)).toEqual(ask(strange, {}));
  });
});

describe('what customers wrote', () => {
  const twins = (one: string, other: string) => [saved('a', [one]), saved('b', [other])];
  const firstOf = (text: string, replies: readonly SavedReply[]) =>
    suggest({ text, author }, replies, defaultSettings)[0]?.reply.id;

  it('with a number is like other words with another number', () => {
    const replies = twins('is the shelf wide', 'is the shelf 80 wide');
    expect(firstOf('is the shelf 120', replies)).toBe('b');
  });

  it('is read as it was meant when they mistyped it', () => {
    const replies = twins('which oil is right for the top', 'can I see the showroom');
    const found = (learned: string) =>
      suggest({ text: 'the exhibition', author }, replies, defaultSettings, {
        uses: [use('b', learned)],
        words: english,
      });
    expect(found('where is the exhibtion')).toEqual(found('where is the exhibition'));
    expect(found('where is the exhibtion')[0]?.reply.id).toBe('b');
  });
});

describe('what is remembered', () => {
  it('points at nobody', () => {
    const text =
      '@haldenoak order 48213, ring +48 601 234 567 or ana@post.example https://x.example';
    expect(remembered(text)).toBe('order 0, ring +0 or');
  });

  it('belongs to a brand, however its name is spelled', () => {
    expect(brandOf({ brandName: ' Halden  &  Oak ' })).toBe(brandOf({ brandName: 'HALDEN & OAK' }));
    expect(brandOf({ brandName: 'Other' })).not.toBe(brandOf({ brandName: 'Halden & Oak' }));
  });
});

describe('the wording', () => {
  const reply = saved('w', ['where is my order'], {
    text: 'We look for it.',
    openers: ['Hello!', 'Good day!'],
    variants: [
      { id: 'pl', text: 'Szukamy tej paczki.', lang: 'pl' },
      { id: 'x', text: 'On it.', platform: 'x' as never },
    ],
  });
  const filled = (part: Partial<SuggestFor>) =>
    suggest({ text: 'where is my order', author, ...part }, [reply], defaultSettings)[0]?.filled;

  it('speaks the writer’s language', () => {
    expect(filled({ text: 'gdzie jest moje zamówienie', lang: 'pl' })).toBe('Szukamy tej paczki.');
  });

  it('is the one made for the platform', () => {
    expect(filled({ platform: 'x' })).toBe('Hello! On it.');
    expect(filled({ platform: 'instagram' })).toBe('Hello! We look for it.');
  });

  it('is the one in the tone that the comment asks for', () => {
    const toned = {
      ...reply,
      openers: [],
      variants: [
        { id: 'f', text: 'The matter is examined.', tone: 'formal' as const },
        { id: 'w', text: 'So sorry, we run to look.', tone: 'warm' as const },
      ],
    };
    const read = (part: Partial<Analysis>) =>
      suggest(
        { text: 'where is my order', author, analysis: { ...judged, ...part } },
        [toned],
        defaultSettings,
      )[0]?.filled;
    expect(read({ sentiment: 'negative' })).toBe('So sorry, we run to look.');
    expect(read({ sentiment: 'positive' })).toBe('So sorry, we run to look.');
    expect(read({ sentiment: 'negative', severity: 3 })).toBe('The matter is examined.');
    expect(read({ sentiment: 'negative', abusive: true })).toBe('We look for it.');
    expect(read({ sentiment: 'neutral' })).toBe('We look for it.');
  });

  it('takes turns where the thread has heard one', () => {
    expect(filled({ platform: 'x', already: ['Hello! On it.'] })).toBe('Good day! We look for it.');
  });

  it('takes turns with openers that name the person, also behind the name that a site puts first', () => {
    const openers = ['Hi {first_name|there},', 'Hello {first_name|there}.'];
    const named = { ...reply, openers, variants: [] };
    const ask = { text: 'where is my order', author: { handle: 'm', name: 'Mira Castellane' } };
    const next = (...already: readonly string[]) =>
      suggest({ ...ask, already }, [named], defaultSettings)[0]?.filled;
    expect(next()).toBe('Hi Mira, We look for it.');
    expect(next('Hi Tobias, On it.')).toBe('Hello Mira. We look for it.');
    expect(next('@tobias_wrenn Hi there, On it.')).toBe('Hello Mira. We look for it.');
  });

  it('lets a fresh reply go before one that people here have read', () => {
    const twins = [
      saved('a', ['where is my order'], { text: 'We look for your parcel today.' }),
      saved('b', ['where is my order'], {
        text: 'The depot calls us back at noon, then you know.',
      }),
    ];
    const best = (already: readonly string[]) =>
      suggest({ text: 'where is my order', author, already }, twins, defaultSettings)[0]?.reply.id;
    expect(best([])).toBe('a');
    expect(best(['We look for your parcel today.'])).toBe('b');
  });
});

describe('a kind word in an answer', () => {
  const kind = saved('k', ['how do I change the delivery address'], {
    text: 'So glad you ask! The address can be changed in your account.',
  });
  const best = (text: string) =>
    suggest({ text, author }, [kind, ...library], defaultSettings).map(({ reply }) => reply.id);

  it('does not keep it from those who ask its question', () => {
    expect(best('can I change the address of my delivery, there is a problem')[0]).toBe('k');
  });

  it('keeps it from those who rage about something else', () => {
    expect(best('You are thieves and liars')).not.toContain('k');
  });

  it('does not keep it from those who swear while they ask its question', () => {
    expect(best('this shit is going to my old address, can I change it')[0]).toBe('k');
  });
});
