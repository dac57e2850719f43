// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { itemKey, platformId, replyId } from '@/lib/domain/ids.ts';
import type { SentReport } from '@/lib/domain/reply-use.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import { createSendings } from '@/lib/page/insert/sendings.ts';

const isIn = Promise.resolve({ kind: 'inserted', strategy: 'test', text: '' } as const);
const key = itemKey(platformId('x'), '1');
const [a, b] = [replyId('a'), replyId('b')];

/** A frame with one reply box that answers `key`, and one that answers nobody known. */
function frame() {
  document.body.replaceChildren();
  const [box, send, post, publish] = [
    document.createElement('textarea'),
    document.createElement('button'),
    document.createElement('textarea'),
    document.createElement('button'),
  ];
  document.body.append(box, send, post, publish);
  const reports: SentReport[] = [];
  const client = {
    async call(name: string, told: SentReport) {
      if (name === 'replies.sent') reports.push(told);
      return { ok: true, value: { news: false } };
    },
  } as unknown as Client;
  const leaving = new AbortController();
  const sendings = createSendings({
    client,
    document,
    bridge: { inUse: () => [box, send] },
    leaving: leaving.signal,
  });
  const target = {
    key,
    resolve: () => document.body,
    keyOf: () => key,
    plan: { locate: () => ({ editor: box, sendControl: () => send }), opener: () => null },
    context: { document, page: 'post', self: null, url: new URL('https://x.com/') },
  } as const;
  const sent = (text: string, control: HTMLElement, editor: HTMLTextAreaElement) => {
    editor.value = text;
    control.click();
    editor.value = '';
    editor.dispatchEvent(new Event('input', { bubbles: true }));
  };
  ends.push(() => leaving.abort());
  return { box, send, post, publish, sendings, target, reports, sent };
}

/** A busy machine is no failure. */
const patient = { timeout: 30_000 };
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
/** Until a report that would come has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it('tells of texts that went into one box by different ways in one report', async () => {
  const { box, send, sendings, target, reports, sent } = frame();
  box.value = 'Hello.';
  sendings.follow({ key, reply: a, text: 'Hello.', passedOver: [b] }, sendings.following(target));
  box.value = 'Hello. We look.';
  sendings.followAtHand({ key, reply: b, text: ' We look.' }, box, isIn);
  await settled();
  sent('Hello. We look.', send, box);
  await expect.poll(() => reports, patient).toHaveLength(1);
  expect(reports).toMatchObject([
    {
      key,
      sent: 'Hello. We look.',
      inserted: [
        { reply: a, text: 'Hello.', stood: 'Hello.' },
        { reply: b, text: ' We look.', stood: 'Hello. We look.' },
      ],
    },
  ]);
  await settled();
  expect(reports).toHaveLength(1);
});

it('says nothing of a text that went in and was never sent', async () => {
  const { box, sendings, reports } = frame();
  box.value = 'Hello.';
  sendings.followAtHand({ key, reply: a, text: 'Hello.' }, box, isIn);
  box.value = '';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(reports).toEqual([]);
});

it('follows the box of an item that the site has drawn anew', async () => {
  const { box, send, sendings, reports, sent } = frame();
  const old = document.createElement('textarea');
  old.value = 'Hello.';
  sendings.followAtHand({ key, reply: a, text: 'Hello.' }, old, isIn);
  sent('Hello, Mira.', send, box);
  await expect.poll(() => reports, patient).toMatchObject([{ key, sent: 'Hello, Mira.' }]);
});

it('follows a box that answers nobody known, each by itself', async () => {
  const { box, post, publish, sendings, reports, sent } = frame();
  sendings.followAtHand({ key, reply: a, text: 'Hello.' }, box, isIn);
  post.value = 'New in oak.';
  sendings.followAtHand({ reply: b, text: 'New in oak.' }, post, isIn);
  sent('New in oak, from today.', publish, post);
  await expect.poll(() => reports, patient).toHaveLength(1);
  const [report] = reports;
  expect(report).toMatchObject({ sent: 'New in oak, from today.', inserted: [{ reply: b }] });
  expect(report).not.toHaveProperty('key');
});

it('hears of a text that is sent before it is proved, and of none that did not go in', async () => {
  const { box, send, sendings, reports, sent } = frame();
  let prove = () => {};
  const proof = new Promise<void>((resolve) => {
    prove = resolve;
  }).then(() => isIn);
  sendings.followAtHand({ key, reply: a, text: 'Hello.' }, box, proof);
  sent('Hello.', send, box);
  prove();
  const hello = { reply: a, text: 'Hello.', stood: 'Hello.' };
  await expect.poll(() => reports, patient).toMatchObject([{ key, inserted: [hello] }]);
  const refused = { kind: 'terminal', reason: 'text-not-taken', clipboard: true } as const;
  sendings.followAtHand({ key, reply: b, text: 'We look.' }, box, Promise.resolve(refused));
  await settled();
  sent('By hand.', send, box);
  await settled();
  expect(reports).toHaveLength(1);
});
