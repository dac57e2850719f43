import { describe, expect, it } from 'vitest';
import { byRules } from './engine-for-tests.ts';

describe('interest of the press', () => {
  it.each([
    ['en', 'I am a reporter, who answers questions about your recall?'],
    ['en', 'We wrote about it in our latest issue'],
    ['en', 'Our magazine would like to feature you in the spring issue'],
    ['de', 'Unsere Redaktion schreibt einen Artikel über Retouren'],
    ['fa', 'من خبرنگارم و گزارش می‌نویسم'],
    ['tr', 'Gazeteciyim, röportaj yapmak istiyorum'],
  ] as const)('%s: is heard in: %s', (lang, text) => {
    const said = byRules(lang, text);
    expect(said.situation).toBe('press');
    expect(said.needsAnswer).toBe('yes');
    expect(said.reasons.flatMap(({ concern }) => concern ?? [])).toContain('press_interest');
  });

  it.each([
    ['en', 'Is the magazine rack back in stock?'],
    ['en', 'I saw your advert in the newspaper, where can I buy it?'],
    ['en', 'My daughter wants to be a journalist and needs this desk'],
    ['en', 'The deadline for my refund has passed'],
    ['de', 'Habe euch in einer Zeitschrift gesehen, toller Tisch'],
    ['el', 'Σας είδα σε ένα περιοδικό, υπέροχο'],
    ['fa', 'تبلیغ شما را در مجله دیدم، قیمت چنده؟'],
    ['ar', 'شاهدت إعلانكم في مجلة'],
  ] as const)('%s: is none where a reader speaks: %s', (lang, text) => {
    const said = byRules(lang, text);
    expect(said.situation).not.toBe('press');
    expect(said.crisis).toBe(false);
    expect(said.reasons.flatMap(({ concern }) => concern ?? [])).not.toContain('press_interest');
  });
});
