import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName } from '../../../lib/text/names.ts';

describe('firstName', () => {
  it.each([
    ['Mira Castellane', 'Mira'],
    ['Dr. Mira Castellane', 'Mira'],
    ['MIRA CASTELLANE', 'Mira'],
    ['mira', 'Mira'],
    ['Anne-Marie Duval', 'Anne-Marie'],
    ['ANNE-MARIE', 'Anne-Marie'],
    ['Castellane, Mira', 'Mira'],
    ['🌷 Mira 🌷 Castellane', 'Mira'],
    ['Mira 👩🏽‍🎨', 'Mira'],
    ['Mira | interior design', 'Mira'],
    ['𝓜𝓲𝓻𝓪 Castellane', 'Mira'],
    ['Pani Zofia Wrona', 'Zofia'],
    ['Łukasz Żak', 'Łukasz'],
    ['κ. Γιώργος Παππάς', 'Γιώργος'],
    ['دکتر نیلوفر آذرنیا', 'نیلوفر'],
    ['علی‌رضا مرادی', 'علی‌رضا'],
    ['سيد أحمد', 'أحمد'],
    ['أبو محمد', 'أبو محمد'],
    ['عبد الرحمن الفارس', 'عبد الرحمن'],
    ['د. سلمى', 'سلمى'],
    ['\u202eMira\u202c Castellane', 'Mira'],
  ])('%s → %s', (displayName, name) => {
    expect(firstName(displayName)).toBe(name);
  });

  it.each([
    '',
    '   ',
    '🌷🌷',
    'narges_khaneh',
    'user 2291',
    'Halden & Oak',
    '@mira',
    'https://x.example',
    'Dr.',
    'M.',
  ])('finds no name in %j', (displayName) => {
    expect(firstName(displayName)).toBe('');
  });

  it('gives letters only, whatever the display name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (displayName) => {
        expect(firstName(displayName)).toMatch(/^$|^\p{L}(?:[\p{L}\p{M}'’ʼ. -]|\u200c|\u200d)*$/u);
      }),
    );
  });
});
