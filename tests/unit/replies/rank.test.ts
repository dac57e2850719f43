import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { rejoices } from '../../../lib/replies/cues.ts';
import { type SuggestFor, suggest } from '../../../lib/replies/rank.ts';
import { starterReplies } from '../../../lib/replies/starter/starter-replies.ts';
import { words } from '../../../lib/text/segment.ts';
import { practiceComments } from '../practice-comments.ts';

const author = { handle: 'miracast', name: 'Mira Castellane' };
const ask = (request: Partial<SuggestFor>, replies: readonly SavedReply[] = starterReplies) =>
  suggest({ text: '', author, ...request }, replies, defaultSettings);
const ids = (request: Partial<SuggestFor>, replies?: readonly SavedReply[]) =>
  ask(request, replies).map(({ reply }) => reply.id.replace('starter-', ''));

const saved = (id: string, part: Partial<SavedReply> = {}): SavedReply => ({
  id: replyId(id),
  title: '',
  text: '',
  lang: 'en',
  situation: 'question',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...part,
});

const cheerful = new Set(['praise', 'thanks', 'ugc', 'micro', 'closing']);

describe('the best three', () => {
  it.each([
    ['Order HO-48213 is eleven days late and I am still waiting.', 'en-late-order'],
    ['How much is the walnut sideboard?', 'en-question-price'],
    ['The table arrived with a broken leg and a scratch.', 'en-damaged'],
    ['Nobody picks up the phone, no answer in the chat.', 'en-nobody-answers'],
    ['I am a journalist and would like an interview.', 'en-press-contact'],
    ['Thank you so much', 'en-thanks-for-writing'],
    ['Gorgeous table, love it', 'en-praise-thanks'],
    ['سفارشم هنوز نرسیده، سه هفته تأخیر', 'fa-late-order'],
    ['قیمت این صندلی چنده؟', 'fa-question-price'],
    ['الطلب متأخر ولم يصل حتى الآن', 'ar-late-order'],
    ['كم سعر الطاولة؟', 'ar-question-price'],
    ['Zamówienie jest opóźnione, nadal czekam na dostawę', 'pl-late-order'],
    ['Ile kosztuje ta komoda?', 'pl-question-price'],
    ['Η παραγγελία έχει καθυστέρηση και ακόμα περιμένω', 'el-late-order'],
    ['Πόσο κοστίζει η καρέκλα, τι τιμή έχει;', 'el-question-price'],
  ])('for “%s” begin with %s', (text, id) => {
    expect(ids({ text })[0]).toBe(id);
  });

  it('are three, best first, with scores from 0 to 1', () => {
    for (const { text } of practiceComments) {
      const found = ask({ text });
      const scores = found.map(({ score }) => score);
      expect(found).toHaveLength(3);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    }
  });

  it('speak the writer’s language for every practice comment with words', () => {
    for (const { text, lang } of practiceComments) {
      if ((text.match(/\p{L}{2,}/gu) ?? []).length < 4) continue;
      for (const { reply } of ask({ text })) expect(reply.lang, text).toBe(lang);
    }
  });

  it('take the page’s language where the text is too short to tell', () => {
    expect(ids({ text: 'super', lang: 'pl' }).every((id) => id.startsWith('pl-'))).toBe(true);
    expect(ids({ text: '😍', lang: 'und' })[0]).toMatch(/^en-micro-/);
  });

  it('answer a lone heart with something short', () => {
    expect(ids({ text: '❤️', lang: 'fa' })[0]).toMatch(/^fa-micro-/);
  });

  it('say why, and only what is true', () => {
    const [first] = ask({ text: 'My delivery is late, where is my order?' });
    expect(first?.reasons).toEqual([
      { type: 'same-language', lang: 'en' },
      { type: 'situation', situation: 'complaint' },
      { type: 'shared-words', words: ['delivery', 'late', 'order'] },
    ]);
    expect(ask({ text: 'qwrtz' })[0]?.reasons).toEqual([]);
    expect(ask({ text: '😀😀' }, [saved('a', { text: '😍', lang: 'und' })])[0]?.reasons).toEqual(
      [],
    );
  });

  it('come filled, with what is missing', () => {
    const replies = [saved('a', { text: 'Dear {first_name}, {brand} on {order}' })];
    const [found] = ask({ text: 'Where is it?' }, replies);
    expect(found?.filled).toBe('Dear Mira, {brand} on {order}');
    expect(found?.missing).toEqual(['brand', 'order']);
  });

  it('leave out what was deleted', () => {
    expect(ask({ text: 'Where?' }, [saved('a', { deletedAt: 1 })])).toEqual([]);
  });
});

describe('beneath an angry comment', () => {
  const angry = [
    'You are pathetic thieves!!!',
    'Great. Third week without my order. Love it. 😍',
    'This is not good at all, I am not happy',
    '😡😡😡',
    'Thanks for nothing',
    'Great job ruining her birthday',
    'I loved this brand until you ghosted me',
    'What a lovely way to treat people, six emails and silence',
    'مرسی که پولمون رو خوردید',
    'عالیه واقعا، سه بار زنگ زدم هیچکس برنداشت',
    'شكرا لأنكم خربتم فرحتنا',
    'Super, kolejna wymówka',
    'Wspaniała obsługa, trzy tygodnie ciszy',
    'Ευχαριστώ για το τίποτα',
    'Τέλεια, άλλη μια δικαιολογία',
    'یه مشت دزد بی‌شعور هستید',
    'خیلی قشنگ بود ولی شکسته رسید 😍',
    'اصلاً راضی نبودم، خوب نبود',
    'أنتم نصابين ولا أحد يرد',
    'Banda złodziei, piękne dzięki',
    'Jestem bardzo rozczarowana, super obsługa 👏',
    'Είστε απατεώνες, μπράβο σας',
    'Δεν είναι τέλειο, είναι χάλια',
  ];

  it.each(angry)('nothing cheerful is offered: %s', (text) => {
    for (const { reply } of ask({ text })) {
      expect(cheerful.has(reply.situation), reply.id).toBe(false);
      expect(rejoices(reply.text), reply.id).toBe(false);
    }
  });

  it('nor a reply that rejoices under another heading', () => {
    const replies = [
      saved('a', { situation: 'complaint', text: 'So happy to hear that' }),
      saved('b', { situation: 'complaint', text: 'Thieves? Love you anyway 😘' }),
      saved('c', { situation: 'complaint', text: 'We are sorry' }),
    ];
    expect(ids({ text: 'You thieves' }, replies)).toEqual(['c']);
  });

  it('holds for all insults and complaints of the practice sites', () => {
    const bad = practiceComments.filter(({ sort }) => sort === 'insult' || sort === 'complaint');
    expect(bad.length).toBeGreaterThan(15);
    for (const { text } of bad) {
      for (const { reply } of ask({ text }))
        expect(cheerful.has(reply.situation), text).toBe(false);
    }
  });
});

describe('beneath a glad comment', () => {
  it.each([
    'I have never been disappointed by you',
    'No complaints at all, perfect',
    'Nie żałuję zakupu, piękny stół',
    'اصلا پشیمون نیستم از خرید، خیلی قشنگه',
    'Κανένα παράπονο, υπέροχο τραπέζι',
    'الطاولة تحفة',
  ])('the first reply is a glad one: %s', (text) => {
    expect(cheerful.has(ask({ text })[0]?.reply.situation ?? '')).toBe(true);
  });
});

describe('search', () => {
  it.each([
    ['late', 'late'],
    ['/LATE', 'late'],
    ['καθυστ', 'Καθυστ'],
    ['/دیر', 'دير'],
  ])('%s brings the reply with the shortcut %s first', (search, shortcut) => {
    const called = { ...starterReplies[0], id: replyId('called'), title: 'Other', shortcut };
    const replies = [...starterReplies, called as SavedReply];
    expect(ask({ search }, replies)[0]?.reply.id).toBe('called');
  });

  it.each([
    ['damgaed', 'en-damaged'],
    ['delivry', 'en-question-delivery'],
    ['refu', 'en-refund'],
    ['opoznione zamowienie', 'pl-late-order'],
    ['ksiegowoscia', 'pl-refund'],
    ['παραγγελια καθυστερηση', 'el-late-order'],
    ['ΛΟΓΙΣΤΗΡΙΟ', 'el-refund'],
    ['تاخير سفارش', 'fa-late-order'],
    ['استرداد المبلغ', 'ar-refund'],
    ['ضمان', 'ar-question-how-to'],
  ])('%s finds %s', (search, id) => {
    expect(ids({ search })).toContain(id);
  });

  it('goes across languages, the writer’s first', () => {
    const found = ids({ search: 'podcast', text: 'Πού είναι η παραγγελία μου;' });
    expect(found[0]).toBe('el-press-contact');
    expect(found).toContain('pl-press-contact');
  });

  it('finds every reply by any of its words, typed without accents', () => {
    for (const reply of starterReplies) {
      const own = [reply];
      for (const word of words(`${reply.title} ${reply.tags.join(' ')}`)) {
        expect(
          ask({ search: word }, own).map((s) => s.reply.id),
          word,
        ).toEqual([reply.id]);
      }
    }
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replaceAll('ł', 'l');
    fc.assert(
      fc.property(fc.constantFrom(...starterReplies), fc.nat(), (reply, pick) => {
        const all = plain(reply.text.replace(/\{[^}]*\}/g, ' ')).match(/[\p{L}\u200c]+/gu) ?? [];
        const word = all[pick % all.length] ?? '';
        expect(ask({ search: word.toUpperCase() }, [reply])).toHaveLength(1);
      }),
    );
  });

  it('prefers replies that hold all words to those that hold some', () => {
    const replies = [
      saved('some', { title: 'late late', text: 'late' }),
      saved('all', { text: 'this order came late' }),
    ];
    expect(ids({ search: 'order late' }, replies)).toEqual(['all']);
    expect(ids({ search: 'late zebra' }, replies)).toEqual(['some', 'all']);
    expect(ids({ search: 'zebra' }, replies)).toEqual([]);
  });

  it('finds nothing for signs alone, and does not fall over them', () => {
    for (const search of ['***', '{', '\\', '(', '😍']) expect(ids({ search })).toEqual([]);
  });
});

describe('laws', () => {
  const some = fc.array(
    fc.record({
      title: fc.constantFrom('late order', 'thanks', 'سفارش دیر', 'cena', ''),
      text: fc.constantFrom('We are sorry', 'Hello {name}', 'ممنون', 'Dziękujemy', '😍'),
      lang: fc.constantFrom('en', 'fa', 'pl'),
      situation: fc.constantFrom('question', 'complaint', 'praise', 'micro'),
    }),
    { maxLength: 12 },
  );
  const comment = fc.oneof(
    fc.constantFrom(...practiceComments.map(({ text }) => text)),
    fc.string({ unit: 'grapheme' }),
  );

  it('same question, same answer, in whatever order the replies come', () => {
    fc.assert(
      fc.property(
        some,
        comment,
        fc.constantFrom('', 'late', 'سفارش', 'x'),
        (parts, text, search) => {
          const replies = parts.map((part, at) => saved(`id-${at}`, part as Partial<SavedReply>));
          const once = ask({ text, search }, replies);
          expect(ask({ text, search }, [...replies])).toEqual(once);
          expect(ask({ text, search }, replies.toReversed())).toEqual(once);
        },
      ),
    );
  });

  it('holds for any text, any language tag and any search', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (text, lang, search) => {
          for (const found of ask({ text, lang, search })) {
            expect(found.score >= 0 && found.score <= 1).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
