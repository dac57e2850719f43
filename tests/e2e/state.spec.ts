import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { badges } from './kit/closed-roots.ts';
import type { Inlay } from './kit/inlay.ts';
import { siteOn } from './kit/platforms.ts';
import { badgeOf, standingBadges } from './kit/standing-badges.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';

interface Reply {
  readonly ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: what comes back depends on the message.
  readonly value?: any;
  readonly failure?: string;
}

/** Sends one message to the worker, as the extension's own pages do. */
async function call(inlay: Inlay, name: string, argument?: unknown): Promise<Reply> {
  const page = await inlay.backstage();
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    inlay: 1,
    call: name,
    argument,
  });
  return reply as Reply;
}

let commands = 0;
const act = (key: string, what: object) => {
  commands += 1;
  return { id: `state-${commands}`, at: Date.now(), key, ...what };
};

/** Opens the practice X's first page and waits until some comment there is new. */
async function openThread(inlay: Inlay, url: string): Promise<{ page: Page; id: string }> {
  const page = await inlay.open(url);
  const id = await until('a comment that is new', async () => {
    const standing = await standingBadges(page, siteOn(page));
    return standing.find(({ item, name }) => item !== null && name.startsWith('New, '))?.item;
  });
  return { page, id };
}

const says = (page: Page, id: string, word: string) =>
  until(`a badge that says "${word}"`, async () =>
    (await badgeOf(page, id))?.name.startsWith(word),
  );

const threadUrl = (entries: readonly { readonly url: string }[]) => {
  const entry = entries.find(({ url }) => new URL(url).host === 'x.com');
  if (!entry) throw new Error('no practice page at x.com');
  return entry.url;
};

test.describe('what a person decided', () => {
  test('reaches every open tab', async ({ inlay, practice }) => {
    const { page: first, id } = await openThread(inlay, threadUrl(practice.entries));
    const second = await inlay.open(first.url());
    await says(second, id, 'New');
    const done = await call(
      inlay,
      'command.perform',
      act(`x:${id}`, { type: 'setCare', care: 'done' }),
    );
    expect(done.ok).toBe(true);
    await says(second, id, 'Done');
    await says(first, id, 'Done');
    expect(inlay.errors).toEqual([]);
  });

  test('stands when the worker is stopped between any two steps', async ({ inlay, practice }) => {
    const { page, id } = await openThread(inlay, threadUrl(practice.entries));
    const key = `x:${id}`;
    await inlay.stopWorker();
    const note = act(key, { type: 'note', text: 'Carpenter comes on Tuesday.' });
    const first = await call(inlay, 'command.perform', note);
    await inlay.stopWorker();
    const again = await call(inlay, 'command.perform', note);
    expect(again).toEqual(first);
    await inlay.stopWorker();
    await call(
      inlay,
      'command.perform',
      act(key, { type: 'setCare', care: 'forwarded', to: 'Ines' }),
    );
    await says(page, id, 'Forwarded');
    await inlay.stopWorker();
    await page.reload();
    await says(page, id, 'Forwarded');
    const { value } = await call(inlay, 'items.detail', key);
    expect(value.view.note).toBe('Carpenter comes on Tuesday.');
    const notes = value.history.filter(
      (entry: { what: { type: string } }) => entry.what.type === 'note',
    );
    expect(notes).toHaveLength(1);
  });

  test('is there after the browser was killed, and after it lost its database', async ({
    inlay,
    practice,
  }) => {
    const url = threadUrl(practice.entries);
    const { id } = await openThread(inlay, url);
    const key = `x:${id}`;
    await call(inlay, 'command.perform', act(key, { type: 'note', text: 'Called twice.' }));
    await call(inlay, 'command.perform', act(key, { type: 'setCare', care: 'done' }));
    await call(inlay, 'settings.set', { brandName: 'Halden & Oak' });
    const decided = { note: 'Called twice.', care: { state: 'done' } };
    await inlay.killAndRestart();
    const { value } = await call(inlay, 'items.detail', key);
    expect(value.view).toMatchObject(decided);
    expect((await call(inlay, 'settings.get')).value.brandName).toBe('Halden & Oak');

    const page = await inlay.backstage();
    await expect
      .poll(() => page.evaluate(() => chrome.storage.local.get(null)))
      .toMatchObject({ 'meta/settings': {}, [`items/${key}`]: decided });
    await inlay.killAndRestart((profile) =>
      rm(join(profile, 'Default', 'IndexedDB'), { recursive: true }),
    );
    await expect
      .poll(async () => (await call(inlay, 'items.detail', key)).value?.view)
      .toMatchObject(decided);
    expect((await call(inlay, 'settings.get')).value.brandName).toBe('Halden & Oak');
    await says(await inlay.open(url), id, 'Done');
  });

  test('leaves with everything and comes back from the backup', async ({ inlay, practice }) => {
    const { page, id } = await openThread(inlay, threadUrl(practice.entries));
    const key = `x:${id}`;
    await call(inlay, 'command.perform', act(key, { type: 'note', text: 'Called twice.' }));
    await call(inlay, 'command.perform', act(key, { type: 'setCare', care: 'done' }));
    await says(page, id, 'Done');
    const { value: backup } = await call(inlay, 'data.export');
    expect((await call(inlay, 'data.erase')).ok).toBe(true);
    await says(page, id, 'New');
    expect((await call(inlay, 'items.detail', key)).value?.view.note).toBeUndefined();
    const imported = await call(inlay, 'data.import', JSON.stringify(backup));
    expect(imported.value).toMatchObject({ ok: true, items: backup.items.length });
    await says(page, id, 'Done');
    expect((await call(inlay, 'items.detail', key)).value.view.note).toBe('Called twice.');
  });
});

test('no page of a site hears anything of Inlay’s data', async ({ inlay, practice }) => {
  const { page } = await openThread(inlay, threadUrl(practice.entries));
  const seen = await page.evaluate(async () => ({
    runtime: typeof chrome === 'undefined' ? 'none' : typeof chrome.runtime?.sendMessage,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(seen.runtime).not.toBe('function');
  expect(seen.databases).not.toContain('inlay');
  expect((await badges(page)).length).toBeGreaterThan(0);
});
