import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '@/lib/background/check-reply.ts';
import type { AnalysedLanguage, Analysis } from '@/lib/domain/analysis.ts';
import { platformId } from '@/lib/domain/ids.ts';
import type { ReplyUse } from '@/lib/domain/reply-use.ts';
import { defaultSettings } from '@/lib/domain/settings.ts';
import type { Knowledge } from '@/lib/replies/learned.ts';
import { suggest } from '@/lib/replies/rank.ts';
import { starterReplies } from '@/lib/replies/starter/starter-replies.ts';
import { writersLanguage } from '@/lib/replies/writers-language.ts';
import { judged } from './judged.ts';

const read = (lang: AnalysedLanguage, langConfidence: number): Analysis => ({
  ...judged,
  lang,
  langConfidence,
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
      knowledge: {},
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
        storm: false,
        answered: false,
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

/** Comments as people type them who have no other letters at hand, twice in nearly the same words. */
const typed: readonly (readonly [lang: string, said: string, again: string])[] = [
  ['fa', 'salam gheymat miz chande', 'salam gheymate in miz chande?'],
  ['fa', 'poolam key bar migarde', 'pas poolam key bar migarde aziz'],
  ['fa', 'sefaresham hanooz nareside', 'sefaresham baz hanooz nareside'],
  ['fa', 'kheyli mamnoon az shoma', 'vaghean kheyli mamnoon az shoma'],
  ['ar', 'wen talabi ya jamaa', 'wen talabi lissa ya jamaa'],
  ['ar', 'shukran jazilan lakum', 'shukran jazilan lakum kulkum'],
  ['ar', 'kam siir hatha alkursi', 'kam siir hatha alkursi lau samaht'],
  ['ar', 'khidma sayiaa jiddan', 'wallah khidma sayiaa jiddan'],
  ['el', 'pou einai i paraggelia mou', 'pou einai telika i paraggelia mou'],
  ['el', 'poso kanei to trapezi', 'poso kanei to trapezi afto'],
  ['el', 'efxaristo para poly paidia', 'efxaristo para para poly paidia'],
  ['el', 'apaisia eksypiretisi ksana', 'apaisia eksypiretisi kai ksana'],
];

describe('what is suggested for a comment in Latin letters whose language triage does not tell', () => {
  const brand = 'halden & oak';
  const comments = starterReplies.filter(
    ({ channels }) => !channels || channels.includes('comment'),
  );
  const inLang = (lang: string) => comments.filter((reply) => reply.lang === lang);
  const firstFinding = (text: string, knowledge: Knowledge, replies = starterReplies) => {
    const [best] = suggest(
      { text, author: { handle: 'mira' } },
      replies,
      defaultSettings,
      knowledge,
    );
    if (!best) throw new Error('nothing suggested');
    const ground = {
      item: {
        text,
        kind: 'comment' as const,
        platform: platformId('x'),
        author: { handle: 'mira' },
      },
      settings: defaultSettings,
      last: [],
      storm: false,
      answered: false,
    };
    const about = { saved: best.reply, replies, knowledge, here: [], ground };
    return {
      lang: best.reply.lang,
      guards: findingsIn(best.filled, about).map(({ guard }) => guard),
    };
  };

  /** Each of these comments was answered in its language; `at` picks the replies. */
  const answered = (told: typeof typed, at: number) =>
    told.map(([lang, text], index): ReplyUse => {
      const fitting = inLang(lang);
      const { id } = fitting[(at + index) % fitting.length] as (typeof fitting)[number];
      return { id: `${index}`, brand, replyId: id, outcome: 'sent', text, lang: 'und', at: index };
    });

  it('is never warned of as the wrong language, whatever was answered before', () => {
    const anyTyped = fc.constantFrom(...typed);
    fc.assert(
      fc.property(fc.uniqueArray(anyTyped), fc.nat(), anyTyped, (told, at, [, , asked]) => {
        const { guards } = firstFinding(asked, { uses: answered(told, at) });
        expect(guards).not.toContain('wrong-language');
      }),
      { numRuns: 60 },
    );
  });

  it.each(typed)(
    'is in the language that such comments were answered in: %s, %s',
    (lang, _, again) => {
      const uses = answered(typed, 0);
      expect(firstFinding(again, { uses }).lang).toBe(lang);
    },
  );

  it.each([
    ['mikham sefaresham ro laghv konam', 'fa', 'می‌خوام سفارشم رو لغو کنم'],
    ['wen talabi', 'ar', 'وين طلبي'],
    ['pou einai i paraggelia mou', 'el', 'πού είναι η παραγγελία μου;'],
  ])('nor where an example in its own letters sounds like it: %s', (text, lang, example) => {
    const replies = starterReplies.map((reply) =>
      reply === inLang(lang)[0] ? { ...reply, examples: [example] } : reply,
    );
    expect(firstFinding(text, {}, replies)).toMatchObject({ lang });
    expect(firstFinding(text, {}, replies).guards).not.toContain('wrong-language');
  });
});
