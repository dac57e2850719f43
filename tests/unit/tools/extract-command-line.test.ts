import { describe, expect, it } from 'vitest';
import { BadInput, parseCommand } from '../../tools/extract/command-line.ts';

describe('the words after "npm run extract --"', () => {
  it('take a page and its address in either order', () => {
    const wanted = { kind: 'page', file: 'a.html', url: new URL('https://x.com/a/status/1') };
    expect(parseCommand(['a.html', '--url', 'https://x.com/a/status/1'])).toEqual(wanted);
    expect(parseCommand(['--url=https://x.com/a/status/1', 'a.html'])).toEqual(wanted);
  });

  it('take a folder', () => {
    expect(parseCommand(['--all', 'saved'])).toEqual({ kind: 'all', folder: 'saved' });
  });

  it.each([
    [[], 'Name one saved page'],
    [['a.html', 'b.html', '--url', 'https://x.com/'], 'Name one saved page'],
    [['a.html'], 'Say with --url'],
    [['a.html', '--url'], 'Say with --url'],
    [['a.html', '--url', 'x.com/a'], 'is no address'],
    [['a.html', '--url', 'http://x.com/a'], 'does not begin with https'],
    [['a.html', '--url', 'https://example.org/'], 'does not read example.org'],
    [['a.html', '--url', 'https://x.com.example.org/'], 'does not read x.com.example.org'],
    [['--all', 'saved', 'a.html'], '--all takes a folder'],
    [['--every', 'saved'], 'no option "--every"'],
  ])('say what is wrong with %j', (words, sentence) => {
    expect(() => parseCommand(words)).toThrow(BadInput);
    expect(() => parseCommand(words)).toThrow(sentence);
  });
});
