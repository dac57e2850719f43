import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemValues } from '../../../lib/replies/item-values.ts';
import {
  cleanValue,
  fillGiven,
  fillTemplate,
  parseTemplate,
  unknownVariables,
  variableNames,
} from '../../../lib/replies/variables.ts';

const values = {
  name: 'Mira Castellane',
  first_name: 'Mira',
  handle: 'miracast',
  brand: '',
  agent: 'Ines',
};

describe('fillTemplate', () => {
  it.each([
    ['Hello {first_name}, thank you. — {agent}', 'Hello Mira, thank you. — Ines'],
    ['Hello {{ First_Name }}', 'Hello Mira'],
    ['@{handle} see you', '@miracast see you'],
    ['{handle} see you', '@miracast see you'],
    ['Yours, {brand|the team}', 'Yours, the team'],
    ['Thank you {brand|}, bye', 'Thank you, bye'],
    ['a {b c} {} }{ {1}', 'a {b c} {} }{ {1}'],
    ['two\nlines {name}', 'two\nlines Mira Castellane'],
  ])('%s', (template, text) => {
    expect(fillTemplate(template, values)).toEqual({ text, missing: [] });
  });

  it('keeps what has no value visible, and reports each once', () => {
    expect(fillTemplate('{brand} and {brand}, order {order}', values)).toEqual({
      text: '{brand} and {brand}, order {order}',
      missing: ['brand', 'order'],
    });
  });

  it('takes words that a person was asked for', () => {
    expect(fillTemplate('Order {order}', { order: 'HO-1' }).text).toBe('Order HO-1');
  });

  it.each([
    ['a link', 'https://haldenoak.example/track/7?of=HO-1'],
    ['a mention and a tag', '@mira #fjell'],
    ['more than a name', 'the night van, then the shop in the old harbour street, number nine'],
    ['ZWNJ', 'می‌آید'],
  ])('leaves what a person typed as it is: %s', (_, typed) => {
    expect(fillGiven('{what}', { what: typed })).toEqual({ text: typed, missing: [] });
  });

  it('lets words that were typed bring no variable, no line and no turn of direction', () => {
    expect(fillGiven('{a}', { a: ' {b}\nx\u202ey ' }).text).toBe('b xy');
    expect(fillGiven('{a}', { a: '{}' }).missing).toEqual(['a']);
  });

  it('does not take what every object has for a value', () => {
    expect(fillTemplate('{constructor} {toString}', {}).missing).toEqual([
      'constructor',
      'tostring',
    ]);
  });

  it('keeps a name of the other direction from turning the reply', () => {
    const text = fillTemplate('{first_name}، خوش آمدید', values).text;
    expect(text).toBe('\u2068Mira\u2069، خوش آمدید');
    expect(fillTemplate('سلام {first_name} عزیز', values).text).toBe('سلام Mira عزیز');
  });

  it('leaves a handle bare, so that the site still sees a mention', () => {
    expect(fillTemplate('سلام {handle} عزیز', values).text).toBe('سلام @miracast عزیز');
    expect(fillTemplate('{handle}', { handle: 'a b' }).missing).toEqual(['handle']);
  });
});

describe('parseTemplate', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '|', 'a', 'name', ' ', '\n') }),
        (text) => {
          const joined = parseTemplate(text).map((p) => (p.type === 'text' ? p.text : p.raw));
          expect(joined.join('')).toBe(text);
        },
      ),
    );
  });

  it('tells unknown variables for the editor', () => {
    expect(unknownVariables('{name} {size} {size|x} {order} {brand}')).toEqual(['size']);
  });
});

describe('hostile values', () => {
  it.each([
    ['<b onclick="x">Mira</b>', 'b onclick="x" Mira /b'],
    ['{agent} Mira', 'agent Mira'],
    ['Mira\nRT @everyone #win', 'Mira RT everyone win'],
    ['\u202eariM\u202c', 'ariM'],
    ['Mira https://evil.example/x?y', 'Mira'],
    ['cheap-pills.com', ''],
    ['Z\u0300\u0301\u0302\u0303\u0304\u0305algo', 'Z\u0300\u0301\u0302algo'.normalize('NFC')],
    ['علی‌رضا', 'علی‌رضا'],
    ['Mira 👩🏽‍🎨', 'Mira 👩🏽‍🎨'],
    ['Mr.Smith', 'Mr.Smith'],
    ['\u200b\ufeffMira\u00ad', 'Mira'],
  ])('%j becomes %j', (value, clean) => {
    expect(cleanValue(value)).toBe(clean);
  });

  it('cuts a very long name at a word', () => {
    const clean = cleanValue(
      'Mira Castellane of the very long name that never seems to end at all',
    );
    expect(clean).toBe('Mira Castellane of the very long name that never');
    expect(cleanValue('x'.repeat(5_000))).toHaveLength(50);
  });

  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '|',
        'agent',
        '{agent}',
        '{name|x}',
        '\n',
        '\r',
        '\u2028',
        '\u202e',
        '\u2066',
        '\u2069',
        '\u061c',
        '<b>',
        '@all',
        '#x',
        'https://e.example',
        ' ',
        'م',
        '\u200c',
        '\u0301',
        '\0',
      ),
    }),
  );
  const template = fc.string({
    unit: fc.constantFrom(
      '{name}',
      '{first_name|}',
      '{brand|us}',
      '{handle}',
      ' ',
      'a',
      'س',
      '1',
      '،',
      '\n',
    ),
  });

  it('bring no variable, line break, mention or turn of direction into a reply', () => {
    fc.assert(
      fc.property(template, nasty, (text, value) => {
        const everything = Object.fromEntries(variableNames.map((name) => [name, value]));
        const filled = fillTemplate(text, everything);
        for (const part of parseTemplate(filled.text)) {
          if (part.type === 'variable') expect(filled.missing).toContain(part.name);
        }
        expect(filled.text).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/);
        const count = (pattern: RegExp, inside: string) => inside.match(pattern)?.length ?? 0;
        expect(count(/[\n\r\u2028\u2029\u0085\v\f]/g, filled.text)).toBe(count(/\n/g, text));
        expect(count(/\u2068/g, filled.text)).toBe(count(/\u2069/g, filled.text));
        expect(count(/@/g, filled.text)).toBeLessThanOrEqual(count(/\{handle\}/g, text));
      }),
      { numRuns: 500 },
    );
  });

  it('are clean after cleaning', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const clean = cleanValue(value);
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/[{}<>@#\p{Cc}]/u);
        expect(cleanValue(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });
});

it('knows what an item and the settings say', () => {
  const settings = { brandName: 'Halden & Oak', agentName: 'Ines' };
  const author = { handle: 'miracast', name: 'Dr. Mira Castellane' };
  const text = 'HO-48213 is late, and I paid 1290 EUR.';
  const began = new Date(2026, 10, 14, 12).getTime();
  const at = new Date(2026, 10, 26, 12).getTime();
  expect(itemValues({ author, text, began, at }, settings, 'en')).toEqual({
    name: 'Dr. Mira Castellane',
    first_name: 'Mira',
    handle: 'miracast',
    brand: 'Halden & Oak',
    agent: 'Ines',
    order: 'HO-48213',
    since: 'November 14, 2026',
    date: 'November 26, 2026',
    weekday: 'Thursday',
  });
  const bare = itemValues({ author: { handle: 'x' } }, settings, 'en');
  expect(fillTemplate('Hi {first_name|there}', bare).text).toBe('Hi there');
  expect(fillTemplate('{order} {since} {date} {weekday}', bare).missing).toEqual([
    'order',
    'since',
    'date',
    'weekday',
  ]);
});

it('says the date in the language of the reply, and names no order where several are', () => {
  const settings = { brandName: '', agentName: '' };
  const author = { handle: 'x' };
  const at = new Date(2026, 10, 26, 12).getTime();
  const text = 'سفارش HO-51907 یا HO-51908؟';
  const values = itemValues({ author, text, at }, settings, 'fa');
  expect(fillTemplate('تا {weekday} {date}', values).text).toBe('تا پنجشنبه ۵ آذر ۱۴۰۵');
  expect(values.order).toBe('');
  expect(itemValues({ author, at }, settings, 'no language').date).toBe('');
});
