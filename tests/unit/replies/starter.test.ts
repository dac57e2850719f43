import { describe, expect, it } from 'vitest';
import { type SavedReply, situations } from '../../../lib/domain/reply.ts';
import { starterReplies } from '../../../lib/replies/starter/starter-replies.ts';
import { cleanValue, fillTemplate, unknownVariables } from '../../../lib/replies/variables.ts';
import { guessLanguage } from '../../../lib/text/language.ts';
import { scriptOf } from '../../../lib/text/scripts.ts';

const languages = ['en', 'fa', 'ar', 'pl', 'el'] as const;
/** Every wording of a reply. */
const textsOf = ({ text, variants = [] }: SavedReply) => [text, ...variants.map((one) => one.text)];
const of = (lang: string) => starterReplies.filter((reply) => reply.lang === lang);

it('has ids of its own that say language and purpose', () => {
  const ids = starterReplies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, lang } of starterReplies)
    expect(id).toMatch(new RegExp(`^starter-${lang}-[a-z-]+$`));
  expect(ids).toContain('starter-en-late-order');
});

describe.each(languages)('the set in %s', (lang) => {
  const set = of(lang);
  const wordings = set.flatMap((reply) => textsOf(reply).map((text) => [reply.id, text] as const));

  it('has at least 60 replies and every situation', () => {
    expect(set.length).toBeGreaterThanOrEqual(60);
    expect(new Set(set.map(({ situation }) => situation))).toEqual(
      new Set(situations.filter((one) => one !== 'other')),
    );
  });

  it.each(['comment', 'message', 'review'] as const)(
    'has words for good and bad in a %s',
    (channel) => {
      const there = set.filter(
        ({ channels }) => channels?.includes(channel) ?? channel === 'comment',
      );
      expect(there.length).toBeGreaterThanOrEqual(7);
      const moods = new Set(there.map(({ situation }) => situation));
      for (const situation of ['praise', 'complaint'] as const) expect(moods).toContain(situation);
    },
  );

  it('repeats neither a title nor a text', () => {
    expect(new Set(set.map(({ title }) => title)).size).toBe(set.length);
    const texts = set.flatMap(textsOf);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is written in its own script throughout', () => {
    const script = { en: 'Latin', pl: 'Latin', el: 'Greek', fa: 'Arabic', ar: 'Arabic' }[lang];
    for (const { title, id } of set) expect(scriptOf(title), id).toBe(script);
    for (const [id, text] of wordings) {
      expect(scriptOf(text.replace(/\{[^}]*\}/g, '')), id).toBe(script);
    }
  });

  it('is never taken for another language', () => {
    for (const [id, text] of wordings) {
      expect([lang, 'und'], id).toContain(guessLanguage(text.replace(/\{[^|}]*\|?|\}/g, '')));
    }
  });

  it('uses known variables only, each with words for an empty value', () => {
    for (const [id, text] of wordings) {
      expect(unknownVariables(text), id).toEqual([]);
      expect(fillTemplate(text, {}).missing, id).toEqual([]);
    }
  });

  it('says it in one or two sentences, a signature aside', () => {
    for (const [id, text] of wordings) {
      const filled = fillTemplate(text.replace(/\{agent\|[^}]*\}/, ''), {}).text;
      const ends = lang === 'el' ? /[.?!;…]+(?=\s|$)/g : /[.?!؟…]+(?=\s|$)/g;
      expect((filled.match(ends) ?? []).length, id).toBeLessThanOrEqual(2);
      expect(filled.length, id).toBeLessThanOrEqual(240);
    }
  });

  it('shouts nowhere and promises no money or gift', () => {
    const gifts =
      /compensat|voucher|free of charge|we will refund|gift|غرامت|کوپن|هدیه|رایگان|تعويض|قسيمة|هدية|مجان|rekompensa|kupon|gratis|prezent|bezpłatn|zwrócimy|αποζημίωσ|κουπόνι|δωρεάν|δώρο/iu;
    for (const [id, text] of wordings) {
      expect(text, id).not.toContain('!');
      expect(text, id).not.toMatch(gifts);
    }
  });

  it('has tidy words: composed letters, single blanks, no look-alike letters', () => {
    for (const reply of set) {
      const { title, tags, id } = reply;
      for (const words of [title, ...textsOf(reply), ...tags]) {
        expect(words.normalize('NFC'), id).toBe(words);
        expect(words.trim(), id).toBe(words);
        expect(words, id).not.toMatch(/ {2}|\s[.,،؛؟]/);
        if (lang === 'fa')
          expect(words, id).not.toMatch(/[يك٠-٩ةى]|\u200c\s|\s\u200c|(?:^|\s)ن?می\s/);
        if (lang === 'ar') expect(words, id).not.toMatch(/[یکگپچژ\u200c]/);
        if (lang === 'el') expect(words, id).not.toMatch(/\u037e|σ(?=[\s.,;]|$)/);
      }
      expect(tags.length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('survives its own cleaning: fallbacks hold nothing that a value may not', () => {
    for (const [id, text] of wordings) {
      for (const [, fallback = ''] of text.matchAll(/\{\w+\|([^}]*)\}/g)) {
        expect(cleanValue(fallback), id).toBe(fallback);
      }
    }
  });
});

it('covers the same purposes in every language', () => {
  const purposes = (lang: string) =>
    of(lang)
      .map(({ id }) => id.replace(`starter-${lang}-`, ''))
      .toSorted();
  for (const lang of languages) expect(purposes(lang)).toEqual(purposes('en'));
});
