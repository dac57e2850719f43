import { describe, expect, it } from 'vitest';
import { followAddress } from '@/lib/page/address.ts';

function open(href: string, params: readonly string[] = []) {
  const location = { href };
  const window = Object.assign(new EventTarget(), { location }) as unknown as Window;
  const ending = new AbortController();
  const pages: string[] = [];
  const look = followAddress(window, params, (url) => pages.push(url.href), ending.signal);
  return {
    pages,
    end: () => ending.abort(),
    go(next: string) {
      location.href = next;
      look();
      return pages.length;
    },
  };
}

describe('a change of address', () => {
  const start = 'https://site.example/permalink.php?story=1&comment=5';

  it('is a change of page when the path changes', () => {
    const page = open(start);
    expect(page.go(start)).toBe(1);
    expect(page.go('https://site.example/other')).toBe(2);
  });

  it('is none when only the query changes, unless the query names the page', () => {
    const plain = open(start);
    plain.go(start);
    expect(plain.go('https://site.example/permalink.php?story=2')).toBe(1);
    const named = open(start, ['story', 'id']);
    named.go(start);
    expect(named.go('https://site.example/permalink.php?story=1&comment=6')).toBe(1);
    expect(named.go('https://site.example/permalink.php?story=2&comment=6')).toBe(2);
    expect(named.go('https://site.example/permalink.php?id=2')).toBe(3);
  });

  it('is none once the listening has ended', () => {
    const page = open(start);
    page.end();
    expect(page.go('https://site.example/other')).toBe(0);
  });
});
