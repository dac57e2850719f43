import { describe, expect, it } from 'vitest';
import { readReplyFile } from '../../../../lib/replies/exchange/read-file.ts';

/** The replies and remarks of a file that can be read. */
function read(text: string) {
  const outcome = readReplyFile(text);
  if (!outcome.ok) throw new Error(`not read: ${outcome.reason} ${outcome.at ?? ''}`);
  return { format: outcome.format, ...outcome.reading };
}

describe('canned responses of Chatwoot', () => {
  const rows = [
    {
      id: 4,
      account_id: 1,
      short_code: 'late_order',
      content: 'Hi {{contact.first_name}}, sorry.\r\nWe look.',
    },
    {
      id: 5,
      account_id: 1,
      short_code: 'خوش آمد',
      content: 'سلام {{ contact.name | default: "دوست" }}',
    },
    { id: 6, account_id: 1, short_code: 'empty', content: '  ' },
  ];

  it.each([
    ['bare', rows],
    ['in a wrapper', { data: { payload: rows } }],
  ])('come as the API gives them, %s', (_, value) => {
    const { format, replies, remarks } = read(JSON.stringify(value));
    expect(format).toBe('chatwoot');
    expect(replies).toEqual([
      {
        at: 'late_order',
        title: 'late order',
        text: 'Hi {first_name}, sorry.\nWe look.',
        shortcut: 'late_order',
      },
      { at: 'خوش آمد', title: 'خوش آمد', text: 'سلام {name|دوست}' },
    ]);
    expect(remarks).toEqual([
      { at: 'خوش آمد', type: 'shortcut-left-out', what: 'خوش آمد' },
      { at: 'empty', type: 'no-text' },
    ]);
  });

  it('come along where one among them is none, which is named', () => {
    const { replies, remarks } = read(JSON.stringify([null, ...rows, { short_code: 'b' }]));
    expect(replies).toHaveLength(2);
    expect(remarks).toContainEqual({ at: '#1', type: 'not-a-reply' });
    expect(remarks).toContainEqual({ at: '#5', type: 'not-a-reply' });
  });

  it('ask for what only Chatwoot knows', () => {
    const [reply] = read(
      JSON.stringify([
        {
          short_code: 'a',
          content: 'No. {{conversation.display_id}} — {{agent.name}} of {{inbox.name}}',
        },
      ]),
    ).replies;
    expect(reply?.text).toBe('No. {conversation_display_id} — {agent} of {brand}');
  });
});

describe('an export of Text Blaze', () => {
  const snippet = (more: object) =>
    JSON.stringify({
      version: 7,
      folders: [
        { name: 'Orders', snippets: [{ name: 'Late', shortcut: '/late', type: 'text', ...more }] },
      ],
    });

  it('keeps folders, names and shortcuts', () => {
    const { format, replies, remarks } = read(snippet({ text: 'We are looking.' }));
    expect(format).toBe('text-blaze');
    expect(replies).toEqual([
      { at: 'Late', title: 'Late', text: 'We are looking.', folder: ['Orders'], shortcut: 'late' },
    ]);
    expect(remarks).toEqual([]);
  });

  it('turns fields of a form into words that are asked, and says what it left out', () => {
    const { replies, remarks } = read(
      snippet({
        text: 'Dear {formtext: name=first name; default=customer},{cursor} your {formmenu: chair; table; name=thing} comes {time: dddd}.',
      }),
    );
    expect(replies[0]?.text).toBe('Dear {first_name|customer}, your {thing|chair} comes .');
    expect(remarks).toEqual([
      { at: 'Late', type: 'command-left-out', what: 'table' },
      { at: 'Late', type: 'command-left-out', what: '{time: dddd}' },
    ]);
  });

  it.each([
    ['one folder', { name: 'Orders', snippets: [{ name: 'Late', shortcut: '/l', text: 'Hi' }] }],
    ['folders', [{ name: 'Orders', snippets: [{ name: 'Late', shortcut: '/l', text: 'Hi' }] }]],
    ['snippets', [{ name: 'Late', shortcut: '/l', text: 'Hi' }]],
  ])('may be %s alone', (_, value) => {
    const { format, replies } = read(JSON.stringify(value));
    expect(format).toBe('text-blaze');
    expect(replies).toMatchObject([{ title: 'Late', text: 'Hi', shortcut: 'l' }]);
  });

  it('asks nobody for what the tool computed', () => {
    const { replies, remarks } = read(
      snippet({ text: 'Hi{if: x=1} Ms{else} Mr{endif}, {=1+1} {clipboard}{name}' }),
    );
    expect(replies[0]?.text).toBe('Hi Ms Mr,  {name}');
    expect(remarks.map(({ what }) => what).toSorted()).toEqual(
      ['{=1+1}', '{clipboard}', '{else}', '{endif}', '{if: x=1}'].toSorted(),
    );
  });

  it('reads rich text as lines of words', () => {
    const html =
      '<p>Hello&nbsp;there,</p><p><strong>we</strong> see:<br>one &amp; two</p><ul><li>a</li><li>b</li></ul><script>x()</script>';
    const { replies, remarks } = read(snippet({ type: 'html', text: '', html }));
    expect(replies[0]?.text).toBe('Hello there,\nwe see:\none & two\n\n- a\n\n- b');
    expect(remarks).toEqual([{ at: 'Late', type: 'looks-left-out' }]);
  });
});

describe('a match file of espanso', () => {
  it('reads triggers of any script, blocks of lines, variables and forms', () => {
    const { format, replies, remarks } = read(`# my snippets
global_vars:
  - name: brand_line
    type: echo
    params:
      echo: Halden & Oak
  - name: today
    type: date
    params: { format: "%d.%m." }
matches:
  - trigger: ":καλ"
    replace: "Καλημέρα {{firstname}}"
    word: true
  - triggers: [";bye", ":tschüss"]
    label: Goodbye
    replace: |
      Goodbye,
      {{brand_line}}
  - trigger: ":order"
    form: |
      Your order [[number]] comes [[when]].
    form_fields:
      when:
        default: soon
  - trigger: ":pic"
    image_path: a.png
  - regex: "(?P<n>\\\\d+)x"
    replace: "On {{today}}"
`);
    expect(format).toBe('espanso');
    expect(replies).toEqual([
      {
        at: ':καλ',
        title: 'Καλημέρα {first_name}',
        text: 'Καλημέρα {first_name}',
        shortcut: 'καλ',
      },
      { at: ';bye', title: 'Goodbye', text: 'Goodbye,\nHalden & Oak', shortcut: 'bye' },
      {
        at: ':order',
        title: 'Your order {number} comes {when|soon}.',
        text: 'Your order {number} comes {when|soon}.',
        shortcut: 'order',
      },
      { at: '#5', title: 'On', text: 'On ' },
    ]);
    expect(remarks).toEqual([
      { at: ';bye', type: 'command-left-out', what: ':tschüss' },
      { at: ':pic', type: 'picture-left-out' },
      { at: '#5', type: 'command-left-out', what: '{{today}}' },
      { at: '#5', type: 'shortcut-left-out', what: '(?P<n>\\d+)x' },
    ]);
  });
});

describe('a file of several YAML documents', () => {
  const one = (trigger: string) => `matches:\n  - trigger: ":${trigger}"\n    replace: "Hi"\n`;

  it('is read to its end, and names the files that it points at', () => {
    const { replies, remarks } = read(
      `---\nimports:\n  - ../base.yml\n${one('a')}---\n${one('b')}`,
    );
    expect(replies.map(({ shortcut }) => shortcut)).toEqual(['a', 'b']);
    expect(remarks).toEqual([{ at: 'imports', type: 'command-left-out', what: '../base.yml' }]);
  });

  it('brings nothing where it breaks off, and says where', () => {
    const broken = `${one('a')}  - trigger: ":b"\n    replace: "never closed\n`;
    expect(readReplyFile(broken)).toMatchObject({ ok: false, reason: 'broken', at: '6' });
  });
});

describe('a table', () => {
  it.each([
    ['German', 'Titel;Nachricht;Kürzel'],
    ['French', 'Titre;Texte;Raccourci'],
    ['Spanish', 'Título;Mensaje;Atajo'],
    ['Russian', 'Название;Текст;Сокращение'],
    ['Turkish', 'Başlık;Metin;Kısayol'],
    ['Persian', 'عنوان;متن;میانبر'],
    ['Arabic', 'العنوان;النص;الاختصار'],
    ['Polish', 'Nazwa;Treść;Skrót'],
    ['Greek', 'Τίτλος;Κείμενο;Συντόμευση'],
  ])('has headings in %s', (_, headings) => {
    expect(read(`${headings}\nLate;We look;/late\n`).replies).toEqual([
      { at: '2', title: 'Late', text: 'We look', shortcut: 'late' },
    ]);
  });

  it('names a row by the line that it begins on', () => {
    const { replies, remarks } = read('title,text\nA,"One\ntwo"\n\nB,\nC,Hello, you\nD,Yes\n');
    expect(replies.map(({ at, title }) => [at, title])).toEqual([
      ['2', 'A'],
      ['7', 'D'],
    ]);
    // Half of a text that no quotes hold together would be worse than none.
    expect(remarks).toEqual([
      { at: '5', type: 'no-text' },
      { at: '6', type: 'not-a-reply' },
    ]);
  });

  it('says which columns it does not know, and takes a spreadsheet at its word', () => {
    const { replies, remarks } = read('sep=;\r\ntext;colour\r\n"Hello; you, there";red\r\n');
    expect(replies).toMatchObject([{ at: '3', text: 'Hello; you, there' }]);
    expect(remarks).toEqual([{ at: '2', type: 'command-left-out', what: 'colour' }]);
  });

  it.each([
    ['commas', 'Title,Shortcut,Content\nLate,/late,"We look,\nand write."\n'],
    [
      'semicolons and a byte order mark',
      '\ufeffTitle;Shortcut;Content\r\nLate;/late;"We look,\r\nand write."\r\n',
    ],
    ['tabs, in another order', 'Content\tTitle\tShortcut\n"We look,\nand write."\tLate\t/late\n'],
  ])('with headings is read by them: %s', (_, text) => {
    const { format, replies } = read(text);
    expect(format).toBe('csv');
    expect(replies).toEqual([
      { at: '2', title: 'Late', text: 'We look,\nand write.', shortcut: 'late' },
    ]);
  });

  it('without headings is shortcut and text', () => {
    expect(read('hi,Hello there\nbye,See you soon\n').replies).toEqual([
      { at: '1', title: 'Hello there', text: 'Hello there', shortcut: 'hi' },
      { at: '2', title: 'See you soon', text: 'See you soon', shortcut: 'bye' },
    ]);
  });

  it('brings languages, folders, tags and examples', () => {
    const { replies } = read(
      'title,text,lang,folder,tags,examples\nA,Dzień dobry,PL,Orders/Late,"late, order","Where is it\nStill waiting"\n',
    );
    expect(replies[0]).toMatchObject({
      lang: 'pl',
      folder: ['Orders', 'Late'],
      tags: ['late', 'order'],
      examples: ['Where is it', 'Still waiting'],
    });
  });
});

describe('what further tools write', () => {
  it.each([
    'Template name,Template body,Shortcut\nHello,Hi there,h\n',
    'نام پاسخ,متن پاسخ,میانبر\nHello,Hi there,h\n',
    'Shortcut,Tags,Title,What we say\nh,,Hello,Hi there\n',
    JSON.stringify([{ shortcut: '/h', label: 'Hello', content: 'Hi there' }]),
    JSON.stringify({ expansions: [{ trigger: '-h', label: 'Hello', expansion: 'Hi there' }] }),
    JSON.stringify({ v: 7, combos: [{ keyword: 'h', name: 'Hello', snippet: 'Hi there' }] }),
    JSON.stringify([{ name: 'Hello', text: 'Hi there', keyword: 'h' }]),
    JSON.stringify({
      v: '1',
      own: { snippets: [{ name: 'Hello', text: 'Hi there', keyword: 'h' }] },
    }),
    JSON.stringify({ templates: { k1: { title: 'Hello', shortcut: 'h', body: 'Hi there' } } }),
  ])('is read by what its columns are called: %s', (text) => {
    const { replies } = read(text);
    expect(replies).toMatchObject([{ title: 'Hello', text: 'Hi there', shortcut: 'h' }]);
    expect(replies).toHaveLength(1);
  });

  it('takes every list of replies in a file, and names where each stands', () => {
    const file = {
      own: [{ title: 'Hello', text: 'Hi' }, 'stray', { title: 'Bye', text: '' }],
      team: { a: { title: 'Late', text: 'Sorry', more: { de: 'Leider' }, none: {} } },
    };
    const { replies, remarks } = read(JSON.stringify(file));
    expect(replies).toEqual([
      { at: 'own #1', title: 'Hello', text: 'Hi' },
      { at: 'team #1', title: 'Late', text: 'Sorry' },
    ]);
    expect(remarks).toEqual([
      { at: 'own #2', type: 'not-a-reply' },
      { at: 'own #3', type: 'no-text' },
      { at: 'team #1', type: 'command-left-out', what: 'more' },
    ]);
  });

  it('takes no settings for replies', () => {
    const settings = { name: 'a', rows: [{ name: 'b', description: 'c' }], text: 'd' };
    expect(readReplyFile(JSON.stringify(settings))).toMatchObject({ reason: 'unknown-format' });
  });

  it('asks for the fields of text expanders, and names their commands', () => {
    const written =
      'Hi %filltext:name=First name:default=there%, %fillpopup:name=Topic:default=refund:delivery% %|#{input:Order} %clipboard';
    const { replies, remarks } = read(`abbreviation,content\n;h,"${written}"\n`);
    expect(replies[0]?.text).toBe('Hi {first_name|there}, {topic|refund} {order} ');
    expect(remarks.map(({ what }) => what)).toEqual(['delivery', '%clipboard']);
  });

  it('puts the words of one espanso match into another, and ends a circle of them', () => {
    const { replies, remarks } = read(`
matches:
  - trigger: ":end"
    replace: "Kind regards, {{who}}"
    vars: [{ name: who, type: echo, params: { echo: Ana } }]
  - trigger: ":late"
    replace: "We are late. {{end}}"
    vars: [{ name: end, type: match, params: { trigger: ":end" } }]
  - trigger: ":a"
    replace: "A {{b}}"
    vars: [{ name: b, type: match, params: { trigger: ":a" } }]
`);
    expect(replies.map(({ text }) => text)).toEqual([
      'Kind regards, Ana',
      'We are late. Kind regards, Ana',
      'A ',
    ]);
    expect(remarks).toEqual([{ at: ':a', type: 'command-left-out', what: '{{b}}' }]);
  });

  it('takes a canned response out of the wrapper that it was sent in', () => {
    const rows = [{ canned_response: { short_code: 'by', content: 'Bye' } }];
    expect(read(JSON.stringify(rows)).replies).toMatchObject([{ shortcut: 'by', text: 'Bye' }]);
  });
});

describe('a file that cannot be read says why', () => {
  it.each([
    ['nothing', '  \n', 'empty'],
    ['broken JSON', '{"replies": [', 'broken'],
    ['a letter', 'Dear friend\nhow are you\n', 'unknown-format'],
    ['JSON of something else', '{"a": 1}', 'unknown-format'],
    ['an unclosed quote', 'title,text\nA,"never closed\n', 'broken'],
    ['a newer file of ours', '{"format":"inlay-replies","version":99,"replies":[]}', 'newer'],
    ['no replies', '{"format":"inlay-replies","version":1,"replies":[]}', 'nothing-in-it'],
  ])('%s', (_, text, reason) => {
    expect(readReplyFile(text)).toMatchObject({ ok: false, reason });
  });

  it('and where', () => {
    const file = { format: 'inlay-replies', version: 1, replies: [{ text: 'a' }, { text: 5 }] };
    expect(readReplyFile(JSON.stringify(file))).toMatchObject({
      reason: 'broken',
      at: 'replies.1.text',
    });
  });
});
