import { describe, expect, it } from 'vitest';
import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { conceptHits } from '../../../lib/replies/match/concepts.ts';
import { conceptWords } from '../../../lib/replies/match/data/concept-words.ts';
import { suggest } from '../../../lib/replies/rank.ts';
import { words } from '../../../lib/text/segment.ts';

const named = (text: string, lang?: string) =>
  conceptHits(words(text), lang).map(({ concepts }) => concepts);

describe.each(Object.entries(conceptWords))('the concept words of %s', (lang, rows) => {
  it('are each read as their own concept', () => {
    for (const [concept, row] of Object.entries(rows)) {
      for (const entry of row.split('/')) {
        expect(named(entry, lang).flat(), `${concept}: ${entry}`).toContain(concept);
      }
    }
  });
});

describe('a word', () => {
  it('is read in the language of its text, and as English that every shop speaks', () => {
    expect(named('siparişimi iptal edin, refund', 'tr')).toEqual([
      ['order'],
      ['cancel'],
      ['refund'],
    ]);
  });

  it('of another language says nothing in English', () => {
    expect(named('silver rate', 'en')).toEqual([]);
    expect(named('cena', 'en')).toEqual([]);
    expect(named('cena', 'pl')).toEqual([['fee']]);
  });

  it('may begin words of one concept and be a word of another', () => {
    expect(named('incorrect', 'en').flat().toSorted()).toEqual(['problem', 'wrong']);
  });
});

describe('a question that shares no word with the right reply’s examples', () => {
  const library = (lang: string, ...examples: readonly string[]): SavedReply[] =>
    examples.map((example, at) => ({
      id: replyId(`${at}`),
      title: '',
      text: '',
      lang,
      situation: 'question',
      tags: [],
      examples: [example],
      createdAt: 0,
      updatedAt: 0,
    }));
  const turkish = library(
    'tr',
    'İade koşullarınız neler',
    'Siparişimi iptal etmek istiyorum',
    'Faturamı alabilir miyim',
  );

  it.each([
    ['tr', turkish, 'Makbuz kesiyor musunuz', '2'],
    ['tr', turkish, 'Satın almaktan vazgeçtim', '1'],
    ['fa', library('fa', 'فاکتور می‌خوام', 'آدرس رو عوض کنید'), 'نشانی من تغییر کرده', '1'],
    ['ar', library('ar', 'أريد فاتورة', 'الطرد وصل تالفا'), 'جاني مكسور', '1'],
    ['el', library('el', 'Θέλω τιμολόγιο', 'Ήρθε σπασμένο'), 'Είναι κατεστραμμένο', '1'],
    ['de', library('de', 'Ich brauche eine Rechnung', 'Ich möchte stornieren'), 'Beleg fehlt', '0'],
    ['fr', library('fr', 'Je veux annuler', 'Envoyez la facture'), 'Un justificatif svp', '1'],
    ['ru', library('ru', 'Где мой заказ', 'Забыл пароль'), 'Не могу вспомнить пин', '1'],
    ['pl', library('pl', 'Poproszę fakturę', 'Przyszło uszkodzone'), 'Wszystko połamane', '1'],
  ])('finds it in %s', (lang, replies, text, id) => {
    const found = suggest({ text, lang, author: { handle: 'a' } }, replies, defaultSettings);
    expect(found[0]?.reply.id).toBe(id);
  });

  it('finds it where nothing tells its language but the library', () => {
    const asked = { text: 'Makbuz kesiyor musunuz', author: { handle: 'a' } };
    const [first] = suggest(asked, turkish, defaultSettings);
    expect(first?.reply.id).toBe('2');
    expect(first?.reasons).not.toContainEqual({ type: 'same-language', lang: 'tr' });
  });
});
