import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { extractPage } from '../tools/extract/extract-page.ts';
import { openSavedPage } from '../tools/extract/saved-file.ts';
import { test } from './kit/test.ts';

for (const name of [
  'x/fixtures/status-own-post',
  'x/fixtures/home',
  'instagram/fixtures/page-own-post-carousel',
  'instagram/fixtures/modal-over-page-ar',
]) {
  test(`the shipped content script reads ${name}`, async ({ inlay }) => {
    const file = join('tests', 'platforms', `${name}.html`);
    const expected = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8'));
    const { page, items } = await extractPage(
      inlay.context,
      await openSavedPage(file),
      new URL(expected.url),
    );
    expect(page).toBe(expected.page);
    expect(
      items.map(({ kind, id, parentId, own, text, time }) => ({
        kind,
        id,
        parentId,
        own,
        text,
        time,
      })),
    ).toEqual(
      expected.items.map(({ kind, id, parentId, own, text, time }: Record<string, unknown>) => ({
        kind,
        id,
        parentId,
        own,
        text,
        time,
      })),
    );
  });
}
