import { describe, expect, it } from 'vitest';
import { people } from '../data/people.ts';
import { commentPath, handleAt, postPath, profilePath, slugOf, storyPath } from './addresses.ts';
import { facebookPosts, posts } from './posts.ts';
import { routeOf } from './routes.ts';
import { facebookIds, initialWorld } from './world.ts';

const world = initialWorld(new Date('2026-11-25T12:00:00.000Z'), 'haldenoak');

describe('the addresses of the practice Facebook', () => {
  it('lead to the post by either slug, and by the number', () => {
    for (const post of posts) {
      expect(slugOf(post.id, 'page')).not.toBe(slugOf(post.id, 'timeline'));
      for (const path of [postPath(post), storyPath(post), `/any.page/posts/${post.id}`]) {
        expect(routeOf(path), path).toMatchObject({ kind: 'post', post: { id: post.id } });
      }
    }
  });

  it('name the root comment, also in the address of a reply', () => {
    for (const comment of world.comments) {
      const post = posts.find(({ id }) => id === comment.postId);
      const path = commentPath(postPath(post ?? { id: '', author: '' }), comment);
      expect(routeOf(path)).toMatchObject({ commentId: comment.parentId ?? comment.id });
    }
  });

  it('lead to every person, by name or by number', () => {
    for (const { handle } of people) {
      expect(routeOf(profilePath(handle))).toEqual({ kind: 'profile', handle });
      expect(handleAt(handle) === null).toBe(handle.includes('_'));
    }
  });

  it('know nothing else', () => {
    for (const path of [
      '/haldenoak/posts/pfbid0zz',
      '/nobody',
      '/permalink.php?story_fbid=1',
      '/t/x',
    ]) {
      expect(routeOf(path), path).toBeNull();
    }
  });
});

describe('the world of the practice Facebook', () => {
  it('has a number of its own for every comment of every post', () => {
    const ids = world.comments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const all = facebookPosts.flatMap(({ comments }) =>
      comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]),
    );
    expect([...ids].sort()).toEqual(all.map(({ id }) => facebookIds.comment(id)).sort());
    for (const { author } of [...all, ...facebookPosts]) {
      expect(people.map(({ handle }) => handle)).toContain(author);
    }
  });
});
