import { describe, expect, it } from 'vitest';
import { instagramCommentId, instagramShortcode, linkedinId, snowflake } from './native-ids.ts';
import { brand, people } from './people.ts';
import { arrivals, launchPost, posts } from './posts.ts';
import type { PracticeComment, PracticeLang, PracticeSort } from './practice-data.ts';
import { threads } from './threads.ts';

const languages: readonly PracticeLang[] = ['en', 'fa', 'ar', 'pl', 'el'];
const sorts: readonly PracticeSort[] = [
  'praise',
  'question',
  'complaint',
  'constructive',
  'insult',
  'spam',
  'emoji',
];

function withReplies(comments: readonly PracticeComment[]): PracticeComment[] {
  return comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]);
}

const standing = posts.flatMap((post) => withReplies(post.comments));
const everything = [...standing, ...arrivals];
const messages = threads.flatMap((thread) => thread.messages);

describe('practice data', () => {
  it('has every sort in every language under the launch post', () => {
    const seen = new Set(launchPost.comments.map(({ lang, sort }) => `${lang} ${sort}`));
    const wanted = languages.flatMap((lang) => sorts.map((sort) => `${lang} ${sort}`));
    expect(wanted.filter((pair) => !seen.has(pair))).toEqual([]);
    expect(launchPost.comments.length).toBeGreaterThanOrEqual(70);
  });

  it('has, in every language, an answered thread, a folded one and one that waits again', () => {
    for (const lang of languages) {
      const threadsOfLang = launchPost.comments.filter((comment) => comment.lang === lang);
      const lastAuthors = threadsOfLang.map((comment) => comment.replies?.at(-1)?.author);
      expect(lastAuthors).toContain(brand.handle);
      expect(threadsOfLang.some((comment) => comment.folded && comment.replies)).toBe(true);
      expect(
        threadsOfLang.some(
          ({ author, replies }) =>
            replies?.some((reply) => reply.author === brand.handle) &&
            replies.at(-1)?.author === author,
        ),
      ).toBe(true);
    }
  });

  it('is written by people who exist and whose handles every platform accepts', () => {
    const handles = new Set(people.map((person) => person.handle));
    expect(handles.size).toBe(people.length);
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9_]{1,15}$/);
    for (const { author } of [...everything, ...messages, ...posts])
      expect(handles).toContain(author);
    for (const thread of threads) expect(handles).toContain(thread.with);
  });

  it('gives every comment its own id and its own minute', () => {
    const ids = [...everything, ...messages].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const minutes = standing.map(({ minutesAgo }) => minutesAgo);
    expect(minutes.filter((minute, index) => minutes.indexOf(minute) !== index)).toEqual([]);
  });

  it('keeps replies after their comment and messages in order', () => {
    for (const comment of standing) {
      const times = withReplies([comment]).map(({ minutesAgo }) => minutesAgo);
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }
    for (const thread of threads) {
      const times = thread.messages.map(({ minutesAgo }) => minutesAgo);
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }
  });
});

describe('native ids', () => {
  const at = new Date('2026-11-12T08:30:00.000Z');

  it('makes X ids that decode to the time', () => {
    const id = snowflake(at, 'en-01');
    expect(Number((BigInt(id) >> 22n) + 1_288_834_974_657n)).toBe(at.getTime());
    expect(snowflake(at, 'en-02')).not.toBe(id);
  });

  it('makes LinkedIn numbers that decode to the time', () => {
    const id = linkedinId(at, 'en-01');
    expect(id).toMatch(/^\d{19}$/);
    expect(Number(BigInt(id) >> 22n)).toBe(at.getTime());
    expect(linkedinId(at, 'en-02')).not.toBe(id);
  });

  it('makes Instagram shortcodes that decode to the upload time', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const code = instagramShortcode(at, 'post-launch');
    expect(code).toMatch(/^[\w-]{11}$/);
    const mediaId = [...code].reduce((sum, char) => sum * 64n + BigInt(alphabet.indexOf(char)), 0n);
    expect(Number((mediaId >> 23n) + 1_314_220_021_721n)).toBe(at.getTime());
  });

  it('makes Instagram comment ids of the right look, all different', () => {
    const ids = everything.map(({ id }) => instagramCommentId(id));
    for (const id of ids) expect(id).toMatch(/^1(7[89]|8[01])\d{14}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
