import { describe, expect, it } from 'vitest';
import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { suggest } from '../../../lib/replies/rank.ts';

const reply = (id: string, lang: string, ...examples: string[]): SavedReply => ({
  id: replyId(id),
  title: id,
  text: '…',
  lang,
  situation: 'question',
  tags: [],
  examples,
  createdAt: 0,
  updatedAt: 0,
});

const library = [
  reply('fa cancel', 'fa', 'می‌خوام سفارشم رو لغو کنم', 'امکان لغو خرید هست؟'),
  reply('fa refund', 'fa', 'پولم کی برمی‌گرده؟', 'وجه من هنوز واریز نشده'),
  reply('fa password', 'fa', 'رمزم یادم رفته', 'نمی‌تونم وارد حسابم بشم'),
  reply('ar cancel', 'ar', 'اريد الغاء طلبي', 'هل يمكن الغاء الشراء؟'),
  reply('ar invoice', 'ar', 'اريد فاتورة', 'من اين احصل على الايصال'),
  reply('el where', 'el', 'πού είναι η παραγγελία μου;', 'πότε θα έρθει το δέμα;'),
  reply('el discount', 'el', 'ο εκπτωτικός κωδικός δεν δουλεύει', 'δεν πέρασε η έκπτωση'),
  reply('en cancel', 'en', 'I want to cancel my order', 'how do I cancel a purchase?'),
  reply('tr cancel', 'tr', 'siparişimi iptal etmek istiyorum', 'alışverişten vazgeçebilir miyim?'),
];

const first = (text: string, lang?: string) =>
  suggest({ text, ...(lang && { lang }), author: { handle: 'a' } }, library, defaultSettings)[0];

describe('a comment in Latin letters finds the reply whose examples stand in their own script', () => {
  it.each([
    ['mikham sefaresham ro laghv konam', 'fa cancel'],
    ['poolam key bar migarde', 'fa refund'],
    ['ramzam yadam rafte', 'fa password'],
    ['abi fatoura', 'ar invoice'],
    ['pou einai i paraggelia mou', 'el where'],
    ['ekptotikos kodikos den doulevei', 'el discount'],
  ])('%s', (text, id) => {
    expect(first(text)?.reply.id).toBe(id);
    expect(first(text)?.reasons).toContainEqual({ type: 'same-language', lang: id.slice(0, 2) });
  });

  it('also where the page or triage names the language', () => {
    expect(first('sefaresham ro laghv konid', 'fa-Latn')?.reply.id).toBe('fa cancel');
  });
});

it('a comment in a language of Latin letters stays with the replies of its own', () => {
  expect(first('siparişi iptal etmek istiyorum')?.reply.id).toBe('tr cancel');
  expect(first('please cancel the order')?.reply.id).toBe('en cancel');
});
