// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSending } from '@/lib/page/insert/follow-sending.ts';
import type { Composer } from '@/lib/platforms/types.ts';

/** A comment with a reply box of a site that empties it when its answer is away. */
function site(parts: { sendUnknown?: true } = {}) {
  document.body.replaceChildren();
  const [item, box, close] = [
    document.createElement('article'),
    document.createElement('form'),
    document.createElement('button'),
  ];
  const editor = document.createElement('textarea');
  const send = document.createElement('button');
  send.type = 'button';
  box.append(editor, send);
  document.body.append(item, box, close);
  const composer: Composer = {
    editor,
    sendControl: () => (parts.sendUnknown ? null : send),
    ...parts,
  };
  const leaving = new AbortController();
  const follow = () =>
    followSending({
      box: () => (box.isConnected ? { composer, editor } : null),
      document,
      signal: leaving.signal,
    });
  const empty = () => {
    editor.value = '';
    editor.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const press = (key: string) =>
    editor.dispatchEvent(
      Object.assign(new Event('keydown', { bubbles: true, composed: true }), {
        key,
        isComposing: false,
      }),
    );
  const enter = () => press('Enter');
  return { item, box, close, editor, send, leaving, follow, empty, press, enter };
}

/** Whether it has come to an end, and with what. */
async function ended(sent: Promise<string | null>) {
  return Promise.race([sent, Promise.resolve('open').then((open) => open)]);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('following a reply box', () => {
  it('says what stood in it at the press on send, once the site has emptied it', async () => {
    const page = site();
    page.editor.value = '@mira We ask the depot.';
    const { stood, sent } = page.follow();
    expect(stood).toBe('@mira We ask the depot.');
    page.editor.value = '@mira We ask the depot today.';
    page.send.click();
    await vi.advanceTimersByTimeAsync(500);
    page.empty();
    await expect(sent).resolves.toBe('@mira We ask the depot today.');
  });

  it('takes Enter for sending only where the box is empty afterwards', async () => {
    const page = site();
    page.editor.value = 'One line';
    const { sent } = page.follow();
    page.enter();
    page.editor.value = 'One line\nand another';
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await ended(sent)).toBe('open');
    page.enter();
    page.empty();
    await expect(sent).resolves.toBe('One line\nand another');
  });

  it('does not take a failed send, an erased text or a closed box for an answer', async () => {
    const page = site();
    page.editor.value = 'We ask the depot.';
    const { sent } = page.follow();
    page.send.click();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await ended(sent)).toBe('open');
    page.empty();
    await vi.advanceTimersByTimeAsync(11_000);
    page.close.click();
    page.box.remove();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await ended(sent)).toBe('open');
    page.leaving.abort();
    await expect(sent).resolves.toBeNull();
  });

  it('takes a box that goes away with the press for a sent one', async () => {
    const page = site();
    page.editor.value = 'We ask the depot.';
    const { sent } = page.follow();
    page.send.click();
    page.box.remove();
    await expect(sent).resolves.toBe('We ask the depot.');
  });

  it('tells by the emptied box alone where nobody knows what sends', async () => {
    const page = site({ sendUnknown: true });
    page.editor.value = 'We ask the depot.';
    const { sent } = page.follow();
    page.editor.click();
    page.close.click();
    page.empty();
    await expect(sent).resolves.toBe('We ask the depot.');
  });

  it('does not take a text erased by hand after some other press for sent', async () => {
    const page = site({ sendUnknown: true });
    page.editor.value = 'We ask the depot.';
    const { sent } = page.follow();
    page.close.click();
    page.press('Backspace');
    page.empty();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await ended(sent)).toBe('open');
  });
});
