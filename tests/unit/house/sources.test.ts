import { describe, expect, it } from 'vitest';
import { linesThat, sourcesUnder } from './files-of-the-house.ts';

const product = sourcesUnder('entrypoints', 'components', 'lib');
const tests = sourcesUnder('tests');
const itself = 'tests/unit/house/sources.test.ts';

describe('the sources of the product', () => {
  it('were read', () => {
    expect(product.map(({ path }) => path)).toContain('lib/domain/item.ts');
  });

  it('write no HTML: sites with Trusted Types would stop it, and comments are hostile', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|setHTMLUnsafe|DOMParser)\b|document\.write/;
    expect(linesThat(product, sinks)).toEqual([]);
  });

  it('make no code from text', () => {
    expect(linesThat(product, /\beval\(|new Function\(|setTimeout\(['"`]/)).toEqual([]);
  });

  it('name no class in a locator that a site makes anew at every build', () => {
    const platforms = product.filter(({ path }) => path.startsWith('lib/platforms/'));
    const hashed = /['"`][^'"`]*\.(x[0-9a-z]{5,8}|css-[0-9a-z]{4,}|r-[0-9a-z]{4,}|_[a-z0-9]{4})\b/;
    expect(linesThat(platforms, hashed)).toEqual([]);
    expect(linesThat([{ path: 'x', text: "'div.css-175oi2r > a'" }], hashed)).toHaveLength(1);
    expect(linesThat([{ path: 'ig', text: "'.x1i10hfl'" }], hashed)).toHaveLength(1);
  });

  it('speak to the browser in messaging, background and entrypoints alone', () => {
    const elsewhere = product.filter(
      ({ path }) => !/^(entrypoints|lib\/(messaging|background))\//.test(path),
    );
    expect(linesThat(elsewhere, /(?<![\w.'"`/-])(chrome|browser)\.[a-z]\w*\b/i)).toEqual([]);
  });

  it('keep the database to the worker: no IndexedDB outside storage', () => {
    const elsewhere = product.filter(({ path }) => !path.startsWith('lib/storage/'));
    expect(linesThat(elsewhere, /\bindexedDB\b|from 'dexie'/)).toEqual([]);
  });

  it('send nothing for the person and press no Enter', () => {
    expect(linesThat(product, /new KeyboardEvent|requestSubmit|\.submit\(\)/)).toEqual([]);
  });

  it('ask the network for nothing but a model that a person switched on', () => {
    const asks =
      /\bfetch\((?!browser\.runtime\.getURL\()|XMLHttpRequest|sendBeacon|new (WebSocket|EventSource)/;
    const engines = ['lib/engines/open-ai-server.ts', 'lib/background/browser-engines.ts'];
    const asking = product.filter(({ path }) => !engines.includes(path));
    expect(linesThat(asking, asks)).toEqual([]);
    expect(linesThat([{ path: 'x', text: "fetch('https://a.example')" }], asks)).toHaveLength(1);
  });
});

describe('the tests', () => {
  it('leave none of themselves out', () => {
    const others = tests.filter(({ path }) => path !== itself);
    const left =
      /\b(it|test|describe)\.(only|skip|todo|fixme|skipIf|runIf)\b|\b(xit|xdescribe|fit|fdescribe)\(/;
    expect(linesThat(others, left)).toEqual([]);
  });
});
