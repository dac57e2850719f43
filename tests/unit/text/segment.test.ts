import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../../lib/text/scripts.ts';
import { stem, words } from '../../../lib/text/segment.ts';

describe('words', () => {
  it.each([
    ['Don’t ship to BT1 — OK?', ['dont', 'ship', 'to', 'bt1', 'ok']],
    ['می خواهم سفارش ها را', ['میخواهم', 'سفارشها', 'را']],
    ['بی‌نظمی و بی نظمی', ['بینظمی', 'و', 'بینظمی']],
    ['می‌خواهم سفارش‌ها را', ['میخواهم', 'سفارشها', 'را']],
    ['see https://halden.example/a?b=c now', ['see', 'now']],
    ['#خدمات_مشتریان', ['خدمات', 'مشتریان']],
    ['😍🔥', []],
  ])('%s', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('cuts scripts without spaces into words', () => {
    expect(words('配送はいつですか').length).toBeGreaterThan(1);
  });
});

describe('stem', () => {
  it.each([
    ['orders', 'order'],
    ['delivery', 'deliveries'],
    ['zamówienie', 'zamówienia'],
    ['παραγγελία', 'παραγγελίες'],
    ['سفارش', 'سفارشم'],
    ['الطلب', 'طلب'],
    ['والتوصيل', 'التوصيل'],
  ])('brings %s and %s together', (a, b) => {
    const stems = [a, b].map((text) => stem(words(text)[0] ?? ''));
    expect(stems[0]).toBe(stems[1]);
  });

  it('leaves numbers and short words whole', () => {
    expect(stem('5190712')).toBe('5190712');
    expect(stem('less')).toBe('less');
    expect(stem('is')).toBe('is');
  });
});

describe('scriptOf', () => {
  it.each([
    ['Hello', 'Latin'],
    ['سفارش H-2291', 'Arabic'],
    ['πού είναι', 'Greek'],
    ['привет', 'Cyrillic'],
    ['გამარჯობა', 'Other'],
    ['😍 12', null],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
