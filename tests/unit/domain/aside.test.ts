import { describe, expect, it } from 'vitest';
import { asideOf } from '@/lib/domain/aside.ts';
import { itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';

const fake = platformId('fake');
const key = (id: string) => itemKey(fake, id);

const item = (
  id: string,
  by: string,
  text: string,
  change: Partial<ItemDraft> = {},
): ItemDraft => ({
  key: key(id),
  platform: fake,
  kind: 'comment',
  thread: threadKey(fake, 't'),
  author: { handle: by },
  text,
  keySource: 'native',
  own: by === 'halden.oak',
  ...change,
});

const post = (by: string) => item('post', by, 'A post', { kind: 'post' });

describe('what nobody waits for us to answer', () => {
  it('is talk under a stranger’s post, the post included', () => {
    const found = asideOf([post('stranger'), item('a', 'mira', 'Nice light')], 'halden.oak');
    expect([...found]).toEqual([key('post'), key('a')]);
  });

  it('is nothing under a post of ours', () => {
    expect(asideOf([post('halden.oak'), item('a', 'mira', 'Nice')], 'halden.oak').size).toBe(0);
  });

  it('is not what names us, however it is written', () => {
    const found = asideOf(
      [
        post('stranger'),
        item('a', 'mira', 'is this from @Halden.Oak?'),
        item('b', 'mira', 'این میز از @halden.oak است'),
        item('c', 'mira', 'no, from @halden.oaks'),
      ],
      'halden.oak',
    );
    expect(found.has(key('a'))).toBe(false);
    expect(found.has(key('b'))).toBe(false);
    expect(found.has(key('c'))).toBe(true);
  });

  it('is not what links us by name, without our handle in the words', () => {
    const found = asideOf(
      [
        post('stranger'),
        item('a', 'mira', 'Is this from Halden & Oak?', { namesUs: true }),
        item('b', 'mira', 'Is this from Halden & Oak?'),
      ],
      'halden.oak',
    );
    expect(found.has(key('a'))).toBe(false);
    expect(found.has(key('b'))).toBe(true);
  });

  it('is not what answers words of ours', () => {
    const found = asideOf(
      [
        post('stranger'),
        item('a', 'halden.oak', 'Ours, gladly'),
        item('b', 'mira', 'Thank you', { parent: key('a') }),
      ],
      'halden.oak',
    );
    expect(found.has(key('b'))).toBe(false);
  });

  it('is nothing while the account or the post is not known', () => {
    expect(asideOf([post('stranger'), item('a', 'mira', 'x')], null).size).toBe(0);
    expect(asideOf([item('a', 'mira', 'x')], 'halden.oak').size).toBe(0);
  });
});
