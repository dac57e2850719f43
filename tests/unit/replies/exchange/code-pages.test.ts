import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodePage } from '../../../../lib/domain/reply-import.ts';
import { textOfFile } from '../../../../lib/replies/exchange/file-text.ts';
import { openReplyFile } from '../../../../lib/replies/exchange/open-file.ts';
import { starterReplies } from '../../../../lib/replies/starter/starter-replies.ts';

/** The bytes that Windows writes for a text in a code page; a sign that the page lacks throws. */
function bytesIn(codePage: CodePage, text: string): Uint8Array {
  const decoder = new TextDecoder(codePage);
  const places = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) places.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from([...text], (sign) => {
    const byte = places.get(sign);
    if (byte === undefined) throw new Error(`${codePage} has no ${sign}`);
    return byte;
  });
}

/** Persian on Windows is written with the yeh of the code page. */
const onWindows = (text: string) => text.replaceAll('ی', 'ي').replaceAll('ۀ', 'ه');

interface Written {
  readonly codePage: CodePage;
  readonly said: readonly string[];
}
const languages: Readonly<Record<string, Written>> = {
  pl: {
    codePage: 'windows-1250',
    said: [
      'Dziękujemy za wiadomość',
      'Przepraszamy za opóźnienie',
      'Sprawdzimy Twoje zamówienie',
      'Proszę napisać do nas w wiadomości prywatnej',
      'Cieszymy się, że stół się podoba',
      'Źle, że tak wyszło',
      'już',
    ],
  },
  de: {
    codePage: 'windows-1252',
    said: ['Schöne Grüße aus der Werkstatt', 'Das ärgert uns auch', 'Der Stuhl heißt Löwe', 'für'],
  },
  fr: {
    codePage: 'windows-1252',
    said: [
      'Merci à vous, ça nous touche',
      'Où êtes-vous ?',
      'Très bientôt, c’est prêt',
      'être',
      'Noël',
    ],
  },
  es: {
    codePage: 'windows-1252',
    said: ['¿Qué número de pedido tiene?', 'El año que viene, quizás', 'Aquí también', 'señor'],
  },
  pt: {
    codePage: 'windows-1252',
    said: ['Não há razão', 'A encomenda está a caminho, obrigado pela paciência', 'você', 'é'],
  },
  it: {
    codePage: 'windows-1252',
    said: ['Perché è così', 'La città più bella', 'Può darsi', 'già'],
  },
  nl: {
    codePage: 'windows-1252',
    said: ['Dat is één van onze beste ideeën', 'reünie', 'coördinatie'],
  },
  tr: {
    codePage: 'windows-1254',
    said: ['Teşekkür ederiz', 'Siparişiniz yarın çıkıyor', 'İyi günler', 'Özür dileriz', 'ığ'],
  },
  ru: {
    codePage: 'windows-1251',
    said: [
      'Спасибо за отзыв',
      'Мы проверим ваш заказ',
      'Напишите нам в личные сообщения',
      'да',
      'как',
    ],
  },
  el: {
    codePage: 'windows-1253',
    said: ['Ευχαριστούμε πολύ', 'Πού είναι η παραγγελία σας;', 'Καλημέρα', 'και', 'ΤΟ ΤΡΑΠΕΖΙ ΣΑΣ'],
  },
  ar: {
    codePage: 'windows-1256',
    said: [
      'شكراً لكم',
      'سنراجع طلبكم اليوم',
      'نعتذر عن التأخير',
      'السلام عليكم',
      'هل وصلت الطاولة؟',
    ],
  },
  fa: {
    codePage: 'windows-1256',
    said: [
      'سپاس از پیام شما',
      'سفارشتان را می‌بینیم',
      'ببخشید که دیر شد',
      'چه خبر؟',
      'گرم و ژرف',
    ].map(onWindows),
  },
  en: {
    codePage: 'windows-1252',
    said: ['We’re on it', 'That’s £5 – or €6', 'See our café', 'Thank you'],
  },
};
const cases = Object.entries(languages);

describe('a table in a code page of Windows', () => {
  it.each(cases)('in %s is read with its letters', (_, { codePage, said }) => {
    const table = `Title;Text\r\n${said.map((text, at) => `${at};"${text}"`).join('\r\n')}\r\n`;
    const opened = openReplyFile(bytesIn(codePage, table));
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.reading.replies.map(({ text }) => text)).toEqual(said);
    expect(opened.readWith?.choices.map((choice) => choice.codePage)).toContain(
      opened.readWith?.codePage,
    );
  });

  it('gives the text or a question, and never other letters', () => {
    const some = fc.constantFrom(...cases).chain(([, { codePage, said }]) =>
      fc.record({
        codePage: fc.constant(codePage),
        words: fc.uniqueArray(fc.constantFrom(...said.flatMap((text) => text.split(' '))), {
          minLength: 1,
        }),
        loud: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(some, ({ codePage, words, loud }) => {
        const plain = words.join(' ');
        const lang = codePage === 'windows-1254' ? 'tr' : 'en';
        const text = loud && codePage !== 'windows-1253' ? plain.toLocaleUpperCase(lang) : plain;
        const file = textOfFile(bytesIn(codePage, text));
        if (file.type === 'text') expect(file.text).toBe(text);
        else if (file.type === 'code-page') {
          if (file.taken) expect(file.taken.text).toBe(text);
          const chosen = textOfFile(bytesIn(codePage, text), codePage);
          expect(chosen).toMatchObject({ taken: { codePage, text } });
        } else throw new Error('not text');
      }),
      { numRuns: 1000 },
    );
  });

  it('is not asked about where it is long enough to tell', () => {
    const pages = { en: 1252, pl: 1250, el: 1253, ar: 1256, fa: 1256 } as const;
    for (const [lang, number] of Object.entries(pages)) {
      const codePage = `windows-${number}` as CodePage;
      const decoder = new TextDecoder(codePage);
      const has = new Set(decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)));
      const texts = starterReplies
        .filter((reply) => reply.lang === lang)
        .map(({ text }) =>
          [...onWindows(text)].map((sign) => (has.has(sign) ? sign : '?')).join(''),
        );
      const text = texts.join('\r\n');
      const file = textOfFile(bytesIn(codePage, text));
      if (file.type === 'text') expect(text).toBe(file.text);
      else expect(file).toMatchObject({ taken: { text } });
    }
  });
});

describe('where only a person can tell the letters', () => {
  // "año" and "ańo" are the same bytes.
  const bytes = bytesIn('windows-1252', 'title;text\nA;Feliz año\n');

  it('nothing is read, and every reading is shown by the lines that differ', () => {
    const opened = openReplyFile(bytes);
    if (opened.ok || opened.reason !== 'which-letters') throw new Error('not asked');
    expect(opened.choices).toContainEqual({ codePage: 'windows-1252', sample: ['A;Feliz año'] });
    expect(opened.choices).toContainEqual({ codePage: 'windows-1250', sample: ['A;Feliz ańo'] });
    expect(new Set(opened.choices.map(({ sample }) => sample[0])).size).toBe(opened.choices.length);
  });

  it.each([
    ['windows-1252', 'Feliz año'],
    ['windows-1250', 'Feliz ańo'],
    ['windows-1254', 'Feliz año'],
  ] as const)('the one that is chosen counts: %s', (codePage, text) => {
    expect(openReplyFile(bytes, codePage)).toMatchObject({
      ok: true,
      reading: { replies: [{ text }] },
      readWith: { codePage },
    });
  });
});

it('words whose letters the code page did not have are named', () => {
  const table =
    'title;text\r\nA;Dzi?kujemy za wiadomość (ma?y stół)\r\nB;Już? Tak: https://a.example/b?c=d\r\n';
  const opened = openReplyFile(bytesIn('windows-1250', table));
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.reading.remarks).toEqual([
    { at: '2', type: 'letters-lost', what: 'Dzi?kujemy' },
    { at: '2', type: 'letters-lost', what: 'ma?y' },
  ]);
});

describe('a table of a spreadsheet', () => {
  const text = 'Tytuł\tTreść\r\nA\t"Dzień dobry,\r\nsprawdzimy; już"\r\n';
  const little = (said: string) =>
    new Uint8Array(Uint16Array.from(said, (c) => c.charCodeAt(0)).buffer);
  const big = (said: string) =>
    Uint8Array.from(little(said), (_, at, all = little(said)) => all[at ^ 1] ?? 0);

  it.each([
    ['Unicode text, marked', little(`\ufeff${text}`)],
    ['Unicode text, not marked', little(text)],
    ['Unicode text of the other order', big(`\ufeff${text}`)],
    ['UTF-8, marked', new TextEncoder().encode(`\ufeff${text}`)],
    ['a code page', bytesIn('windows-1250', text)],
    [
      'a code page, with semicolons',
      bytesIn('windows-1250', text.replaceAll('\t', ';').replace('; już', ', już')),
    ],
    ['a code page, with commas', bytesIn('windows-1250', text.replaceAll('\t', ','))],
  ])('keeps its letters and lines: %s', (_, bytes) => {
    const opened = openReplyFile(bytes);
    if (!opened.ok) throw new Error(opened.reason);
    const [reply] = opened.reading.replies;
    expect(reply?.text.replace(';', ',')).toBe('Dzień dobry,\nsprawdzimy, już');
  });
});

describe('a file that is none of them', () => {
  it.each([
    ['JSON', '[{"short_code":"a","content":"Dziękujemy, już sprawdzamy"}]'],
    ['YAML', 'matches:\n  - trigger: ":a"\n    replace: "Dziękujemy, już sprawdzamy"\n'],
  ])('%s has to be UTF-8', (_, text) => {
    expect(openReplyFile(bytesIn('windows-1250', text))).toEqual({ ok: false, reason: 'not-utf8' });
  });

  it('says when its UTF-8 is damaged', () => {
    const bytes = new TextEncoder().encode('title,text\nA,Ευχαριστούμε πολύ για την αγορά\n');
    expect(openReplyFile(bytes.filter((_, at) => at !== 20))).toEqual({
      ok: false,
      reason: 'not-text',
    });
  });

  it('a letter of another script in a name stays UTF-8', () => {
    const text = 'title,text\nA,Ask Яndex\n';
    expect(textOfFile(new TextEncoder().encode(text))).toEqual({ type: 'text', text });
  });

  it.each([
    ['an archive', [0x50, 0x4b, 3, 4, 0, 0]],
    ['UTF-16 that breaks off', [0xff, 0xfe, 0x33]],
    ['bytes of a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x01, 0xff]],
  ])('%s is no text', (_, bytes) => {
    expect(openReplyFile(Uint8Array.from(bytes))).toEqual({ ok: false, reason: 'not-text' });
  });
});
