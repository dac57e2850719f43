import { describe, expect, it } from 'vitest';
import { timesSaidHere } from '@/components/panel/said-here.ts';

describe('what was already said in a thread', () => {
  it('is found under another name, in other quotes and letters', () => {
    expect(
      timesSaidHere('Mira, I am sorry: three weeks is far too long.', [
        'Lena, I am SORRY: three weeks is far too long!',
        'Tom, three weeks is far too long…',
        'We open at nine.',
      ]),
    ).toBe(2);
  });

  it('is not a greeting, a name or a thank you', () => {
    expect(timesSaidHere('Thank you, Mira!', ['Thank you, Lena!'])).toBe(0);
  });

  it('is not a clause that only begins like another word', () => {
    expect(timesSaidHere('We deliver to the island', ['We deliver to the islands too'])).toBe(0);
  });

  it('works in Persian', () => {
    expect(
      timesSaidHere('بابت این همه انتظار متأسفم، نیلوفر.', ['بابت این همه انتظار متأسفم، کاوه']),
    ).toBe(1);
  });
});
