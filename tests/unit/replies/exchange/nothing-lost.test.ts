import { describe, expect, it } from 'vitest';
import { readReplyFile } from '../../../../lib/replies/exchange/read-file.ts';

/** What comes along of a file's replies, and all that does not. */
function read(text: string) {
  const outcome = readReplyFile(text);
  if (!outcome.ok) throw new Error(`not read: ${outcome.reason} ${outcome.at ?? ''}`);
  const { replies, remarks } = outcome.reading;
  return {
    texts: replies.map((reply) => reply.text),
    replies,
    left: remarks.map(({ type, what }) => (what === undefined ? type : `${type} ${what}`)),
  };
}

describe('a table of templates from a mail tool', () => {
  const table = (body: string) =>
    `id,title,shortcut,subject,cc,bcc,to,body,tags\n7f3a,Late order,late,About your order,,,,"${body.replaceAll('"', '""')}",orders\n`;

  it('gives the words of rich text, its links, and names the columns that stay behind', () => {
    const { replies, left } = read(
      table(
        '<div>Hello {{to.first_name}},</div><div>see <a href="https://halden.example/a">our page</a>.</div>',
      ),
    );
    expect(replies).toMatchObject([
      {
        title: 'Late order',
        shortcut: 'late',
        text: 'Hello {first_name},\nsee our page (https://halden.example/a).',
        tags: ['orders'],
      },
    ]);
    expect(left).toEqual(['command-left-out subject', 'looks-left-out']);
  });

  it.each([
    ['{{to.name}}', '{name}'],
    ['{{ from.first_name }}', '{agent}'],
    ['{First Name}', '{first_name}'],
    ['{{account.name}}', '{brand}'],
    ['{{{contact.name}}}', '{name}'],
    ['{first_name|there}', '{first_name|there}'],
  ])('asks by its own names: %s', (written, text) => {
    expect(read(table(written))).toMatchObject({
      texts: [text],
      left: ['command-left-out subject'],
    });
  });

  it('reads a brace that is never closed as fast as any text', () => {
    const open = `Hi {{${' '.repeat(30_000)} there`;
    expect(read(table(open)).texts).toEqual([open]);
  });

  it('keeps no command in a text that people will read', () => {
    const { texts, left } = read(
      table(
        "{{#if to.first_name}}Hi {{to.first_name}}{{else}}Hello{{/if}}, {{date 'DD'}}{{> footer}}{{! mine }}bye",
      ),
    );
    expect(texts).toEqual(['Hi {first_name}Hello, bye']);
    expect(left.filter((one) => one !== 'command-left-out subject')).toEqual(
      [
        '{{#if to.first_name}}',
        '{{else}}',
        '{{/if}}',
        "{{date 'DD'}}",
        '{{> footer}}',
        '{{! mine }}',
      ].map((what) => `command-left-out ${what}`),
    );
  });

  it('leaves signs that are no markup alone', () => {
    expect(read('title,text\nA,We <3 you; 2 < 3 > 1 {}\n').texts).toEqual([
      'We <3 you; 2 < 3 > 1 {}',
    ]);
  });
});

describe('canned responses', () => {
  const content = (text: string) => read(JSON.stringify([{ short_code: 'a', content: text }]));

  it('come without the marks of their editor', () => {
    expect(
      content('**Sorry** for that\\\nsee [the page](https://halden.example/p) and write \\_us\\_'),
    ).toMatchObject({
      texts: ['Sorry for that\nsee the page (https://halden.example/p) and write _us_'],
      left: ['looks-left-out'],
    });
  });

  it('keep what only looks like marks', () => {
    expect(content('2 * 3 * 4, first_name_x, [sic] (so)')).toMatchObject({
      texts: ['2 * 3 * 4, first_name_x, [sic] (so)'],
      left: [],
    });
  });

  it('keep no conditions', () => {
    expect(content('{% if contact.name %}Hi {{contact.name}}{% endif %}!')).toMatchObject({
      texts: ['Hi {name}!'],
      left: ['command-left-out {% if contact.name %}', 'command-left-out {% endif %}'],
    });
  });
});

describe('a table of another tool', () => {
  it('gives our replies no numbers, and names its pictures', () => {
    const { replies, left } = read(
      'id,short_code,content\n1,hi,"<p>Hello</p><img src=""a.png"">"\n',
    );
    expect(replies).toEqual([{ at: '2', title: 'Hello', text: 'Hello', shortcut: 'hi' }]);
    expect(left).toEqual(['looks-left-out', 'picture-left-out']);
  });
});

describe('an export of snippets', () => {
  it('keeps folders in folders, and links with their addresses', () => {
    const inner = {
      name: 'Late',
      snippets: [
        {
          name: 'B',
          shortcut: '/b',
          text: 'See {link: https://halden.example/a; text=this} {link: https://halden.example/b}',
        },
      ],
    };
    const { replies, left } = read(
      JSON.stringify({ folders: [{ name: 'Orders', snippets: [], folders: [inner] }] }),
    );
    expect(replies).toMatchObject([
      {
        folder: ['Orders', 'Late'],
        text: 'See this (https://halden.example/a) https://halden.example/b',
      },
    ]);
    expect(left).toEqual([]);
  });
});

describe('snippets with notes to oneself', () => {
  it('keep these to oneself', () => {
    const { texts, left } = read(
      JSON.stringify({
        folders: [
          {
            name: 'A',
            snippets: [
              { name: 'B', shortcut: '/b', text: 'Hi{note}only VIPs{endnote} you {formtext}' },
            ],
          },
        ],
      }),
    );
    expect(texts).toEqual(['Hi you {words}']);
    expect(left).toEqual(['command-left-out {note}only VIPs{endnote}']);
  });
});

describe('matches of espanso', () => {
  it('come without the marks of Markdown, with their links', () => {
    const { texts, left } = read(
      'matches:\n  - trigger: ":a"\n    markdown: "**Hello**, see [it](https://halden.example/x)"\n  - trigger: ":b"\n    html: "<b>Hi</b> <a href=\'https://halden.example\'>https://halden.example</a>"\n',
    );
    expect(texts).toEqual([
      'Hello, see it (https://halden.example/x)',
      'Hi https://halden.example',
    ]);
    expect(left).toEqual(['looks-left-out', 'looks-left-out']);
  });

  it('share what a merge key brings', () => {
    const { replies } = read(
      'base: &base\n  label: Greeting\n  word: true\nmatches:\n  - <<: *base\n    triggers: [":hi", ":hello"]\n    replace: "Hi"\n',
    );
    expect(replies).toMatchObject([{ title: 'Greeting', text: 'Hi', shortcut: 'hi' }]);
  });

  it('name what could be chosen beside the first', () => {
    const { texts, left } = read(
      'matches:\n  - trigger: ":a"\n    form: "[[size]] {{wood}} [[leg]]"\n    form_fields:\n      size: {type: choice, values: [big, small], default: small}\n      leg: {type: list, values: "two\\nfour"}\n    vars:\n      - {name: wood, type: choice, params: {values: [oak, {label: ash, id: 2}]}}\n',
    );
    expect(texts).toEqual(['{size|small} {wood|oak} {leg}']);
    expect(left.toSorted()).toEqual(
      ['ash', 'big', 'four', 'two'].map((what) => `command-left-out ${what}`),
    );
  });

  it('name the variables of a program, and that letters follow the case that was typed', () => {
    const { texts, left } = read(
      'matches:\n  - trigger: ":ip"\n    propagate_case: true\n    replace: "At {{now}} from {{ip}}: {{form1.city}}"\n    vars:\n      - {name: ip, type: shell, params: {cmd: "curl x"}}\n      - {name: now, type: date, params: {format: "%H"}}\n      - {name: form1, type: form, params: {layout: "[[city]]"}}\n',
    );
    expect(texts).toEqual(['At  from : {city}']);
    expect(left).toEqual([
      'command-left-out {{now}}',
      'command-left-out {{ip}}',
      'command-left-out propagate_case',
    ]);
  });
});
