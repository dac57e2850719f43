import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalData } from '../../../lib/text/personal-data.ts';

const found = (text: string) =>
  personalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('personalData', () => {
  it.each([
    ['write to mira.castellane@mail.example please', 'email', 'mira.castellane@mail.example'],
    ['mira (at) mail (dot) example', 'email', 'mira (at) mail (dot) example'],
    ['konto PL61109010140000071219812874 jest', 'iban', 'PL61109010140000071219812874'],
    ['call me +44 7700 900123', 'phone', '+44 7700 900123'],
    ['his number is 07700 900123!!', 'phone', '07700 900123'],
    ['my cell (415) 555-0132', 'phone', '(415) 555-0132'],
    ['415-555-0132', 'phone', '415-555-0132'],
    ['شماره من ۰۹۱۲ ۳۴۵ ۶۷۸۹ زنگ بزنید', 'phone', '۰۹۱۲ ۳۴۵ ۶۷۸۹'],
    ['09123456789', 'phone', '09123456789'],
    ['تلفن ۰۲۱-۸۸۷۷۶۶۵۵', 'phone', '۰۲۱-۸۸۷۷۶۶۵۵'],
    ['اتصلوا علي ٠١٠٢٣٤٥٦٧٨٩', 'phone', '٠١٠٢٣٤٥٦٧٨٩'],
    ['رقمي 00966501234567', 'phone', '00966501234567'],
    ['dzwońcie 501 234 567', 'phone', '501 234 567'],
    ['mój numer 501234567', 'phone', '501234567'],
    ['τηλ 6912345678', 'phone', '6912345678'],
    ['210 1234567', 'phone', '210 1234567'],
    ['llámame al 612 34 56 78', 'phone', '612 34 56 78'],
    ['meu zap (11) 91234-5678', 'phone', '(11) 91234-5678'],
    ['mon portable 06 12 34 56 78', 'phone', '06 12 34 56 78'],
    ['Handy 0151 23456789', 'phone', '0151 23456789'],
    ['chiamami 333 1234567', 'phone', '333 1234567'],
    ['bana ulaşın 0532 123 45 67', 'phone', '0532 123 45 67'],
    ['звоните 8 (912) 345-67-89', 'phone', '8 (912) 345-67-89'],
    ['मेरा नंबर 98765 43210', 'phone', '98765 43210'],
    ['hubungi wa 081234567890', 'phone', '081234567890'],
    ['bel 06-12345678', 'phone', '06-12345678'],
    ['card 4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
    ['۶۰۳۷ ۹۹۷۵ ۹۹۷۵ ۹۹۷۵', 'card', '۶۰۳۷ ۹۹۷۵ ۹۹۷۵ ۹۹۷۵'],
    ['IBAN DE89 3704 0044 0532 0130 00 thanks', 'iban', 'DE89 3704 0044 0532 0130 00'],
    ['PL61109010140000071219812874', 'iban', 'PL61109010140000071219812874'],
    ['PESEL 44051401359', 'national_id', '44051401359'],
    ['TC 10000000146', 'national_id', '10000000146'],
    ['کد ملی ۰۰۱۲۳۴۵۶۷۹', 'national_id', '۰۰۱۲۳۴۵۶۷۹'],
    ['CPF 529.982.247-25', 'national_id', '529.982.247-25'],
    ['DNI 12345678Z', 'national_id', '12345678Z'],
    ['aadhaar 2341 2341 2346', 'national_id', '2341 2341 2346'],
    ['СНИЛС 112-233-445 95', 'national_id', '112-233-445 95'],
    ['QQ is not issued, JT 37 58 01 C is', 'national_id', 'JT 37 58 01 C'],
    ['JT375801C', 'national_id', 'JT375801C'],
    ['my national insurance number is jt375801c', 'national_id', 'jt375801c'],
    ['she lives at 14 Larkspur Lane', 'address', '14 Larkspur Lane'],
    ['he lives at 14 larkspur lane', 'address', 'lives at 14 larkspur lane'],
    ['er wohnt in der Lindenstraße 12', 'address', 'Lindenstraße 12'],
    ['mieszka na ul. Klonowej 7/12', 'address', 'ul. Klonowej 7/12'],
    ['μένει οδός Ακακιών 15', 'address', 'οδός Ακακιών 15'],
    ['خیابان بهار کوچه نسترن پلاک ۱۲', 'address', 'خیابان بهار کوچه نسترن پلاک ۱۲'],
    ['ساكن شارع الورد عمارة ٥', 'address', 'شارع الورد عمارة ٥'],
    ['il habite 12 rue des Lilas', 'address', '12 rue des Lilas'],
    ['vive en Calle Jazmín 23', 'address', 'Calle Jazmín 23'],
    ['mora na Rua das Flores, 45', 'address', 'Rua das Flores, 45'],
    ['abita in Via Margherita 8', 'address', 'Via Margherita 8'],
    ['Papatya sokak no 5', 'address', 'Papatya sokak no 5'],
    ['живёт ул. Сиреневая, д. 5', 'address', 'ул. Сиреневая, д. 5'],
    ['Jl. Melati No. 7', 'address', 'Jl. Melati No. 7'],
    ['Tulpenstraat 19 woont hij', 'address', 'Tulpenstraat 19'],
  ])('%s', (text, kind, written) => {
    expect(found(text)).toContainEqual([kind, written]);
  });

  it.each([
    'Order HO-1100005 has not arrived',
    'order 1234567890',
    'my order number is 0612345678',
    'zamówienie nr 123 456 789',
    'شماره سفارش ۱۲۳۴۵۶۷۸۹۰',
    'شماره سفارش 09123456789',
    'رقم الطلب 0501234567',
    'παραγγελία 6912345678',
    'tracking 4111 1111 1111 1111',
    '#0612345678',
    'Bestellnummer 0612345678',
    'paid 1 299 000 zł for it',
    '499 000 000 تومان',
    '€1.234.567,89',
    '$1,299,999.99',
    'قیمت ۱۲۰۰۰۰۰۰ تومان',
    'on 24.12.2026 at 10:30',
    '2026-11-25 15:00',
    '25/11/2026',
    '۱۴۰۵/۰۹/۰۴',
    '24/7 support 365',
    '0.1234567890',
    '1234567890123456',
    'since 1999, 2005 and 2010',
    'https://halden.example/t/0612345678',
    '@haldenoak 10 out of 10',
    'the way 3 people drive home',
    '2 place pour demain',
    'via email 24 ore',
    'size 120x60x75 cm',
    'EAN 5901234123457',
    'in 2 weeks, 3 calls, 4 mails',
    'order JT375801C is late',
    'VAT GB 12 34 56 A',
    'code jt375801c',
    'ref 375801 still open',
    'PESEL 44051401358',
    'DE89 3704 0044 0532 0130 01',
    'ok 😀 100000000000000000000',
    'At 5 I was at home. In 2 days.',
    'DM us @ 5',
    'mira.k@tomas.wells harika',
    'ale w sklepie od 20 lat',
    'Listenplatz 4, the 2012 Supreme Court ruling',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps what it finds in order, apart and inside any text', () => {
    const parts = fc.constantFrom('+', '0', '9', '12', ' ', '-', '@', 'a', '.', '۱', '4111', 'DE');
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        let before = 0;
        for (const { start, end } of personalData(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });

  it('finds a number whichever digits it is typed in', () => {
    const scripts = [0x30, 0x660, 0x6f0, 0x966];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...scripts),
        (n, zero) => {
          const digits = `09${String(n).padStart(9, '0')}`;
          const typed = [...digits].map((d) => String.fromCharCode(zero + Number(d))).join('');
          expect(found(typed).length).toBe(found(digits).length);
        },
      ),
    );
  });

  it('is quick on long texts made to slow it', () => {
    const hostile = [
      '1 '.repeat(5000),
      `${'a'.repeat(10_000)}@`,
      '+1-'.repeat(3000),
      'ул. '.repeat(3000),
    ];
    for (const text of hostile) expect(personalData(text)).toEqual([]);
  });
});
