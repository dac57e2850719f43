import { linkedin } from '../../../lib/platforms/linkedin/adapter.ts';
import type { PageContext } from '../../../lib/platforms/types.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, type PageRead, readPage } from '../saved-page.ts';

export interface OpenFixture extends PageRead {
  readonly document: Document;
  readonly context: PageContext;
  /** The item of a writer and the beginning of its words. */
  item(handle: string, words?: string): Element;
}

export function openFixture(name: string, change?: (document: Document) => void): OpenFixture {
  const fixture = fixturesOf('linkedin').find((one) => one.name === name);
  if (!fixture?.expected) throw new Error(`no fixture ${name}`);
  const document = openPage(fixture.html, fixture.expected.url);
  change?.(document);
  const read = readPage(linkedin, document, fixture.expected.url);
  const { context } = read;
  if (!context) throw new Error('nothing is read here');
  return {
    ...read,
    document,
    context,
    item(handle, words = '') {
      const at = read.drafts.findIndex(
        ({ author, text }) => author.handle === handle && text.startsWith(words),
      );
      const found = read.elements[at];
      if (!found) throw new Error(`no item of ${handle}: ${words}`);
      return found;
    },
  };
}
