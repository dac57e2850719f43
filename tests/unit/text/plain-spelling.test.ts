import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSpelling } from '../../../lib/text/plain-spelling.ts';

describe('plainSpelling', () => {
  it.each([
    ['y0u are an 1d10t', 'you are an idiot'],
    ['y0u ar3 st0p1d', 'you are stopid'],
    ['what an id10tic thing', 'what an idiotic thing'],
    ['du bist ein V0lltr0ttel', 'du bist ein Volltrottel'],
    ['such an i d i o t here', 'such an idiot here'],
  ])('reads "%s"', (text, plain) => {
    expect(plainSpelling(text)).toBe(plain);
  });

  it.each([
    'we sell b2b and h2o',
    'order 12345 from 3rd May, 5kg',
    'write to ann@halden.example or @oak4ever',
    'see https://halden.example/a1b2c3d4',
    'A B C plan',
    'so nice!love it, name@brand',
    'mp3 or mp4',
    'سلام خوبی',
  ])('leaves "%s"', (text) => {
    expect(plainSpelling(text)).toBe(text);
  });

  it('leaves texts without digits, signs and letters apart as they are', () => {
    const plain = fc.stringMatching(/^(?:[a-zа-я]{2,9} ){0,8}$/u);
    fc.assert(
      fc.property(plain, (text) => {
        expect(plainSpelling(text)).toBe(text);
      }),
    );
  });
});
