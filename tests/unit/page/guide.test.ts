// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RemovalOutcome } from '@/lib/domain/status.ts';
import type { GuideEvent } from '@/lib/page/guide/guide-event.ts';
import { runGuide } from '@/lib/page/guide/run-guide.ts';
import type { PageContext, RemovalAct } from '@/lib/platforms/types.ts';

/** A site with comments, a menu beside each, and a question before it deletes. */
function site(asks = true) {
  const list = document.createElement('ul');
  for (const id of ['a', 'b']) {
    const item = document.createElement('li');
    item.id = id;
    const more = document.createElement('button');
    more.className = 'more';
    more.addEventListener('click', () => openMenu(item));
    item.append(more);
    list.append(item);
  }
  document.body.append(list);
  const layer = (role: string, control: string, act: () => void) => {
    const box = document.createElement('div');
    box.setAttribute('role', role);
    const button = document.createElement('button');
    button.className = control;
    button.addEventListener('click', () => {
      box.remove();
      act();
    });
    box.append(button);
    document.body.append(box);
  };
  const openMenu = (item: Element) =>
    layer('menu', 'delete', () => {
      if (asks) layer('dialog', 'confirm', () => leave(item));
      else leave(item);
    });
  const leave = (item: Element) => setTimeout(() => item.remove(), 300);
  const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  return { list, press };
}

const find = (selector: string) => document.querySelector(selector);
const act: RemovalAct = {
  id: 'delete',
  outcome: 'removed',
  offered: () => true,
  steps: [
    {
      say: 'open-menu',
      point: (item) => item?.querySelector('.more') ?? null,
      taken: () => find('[role=menu]') !== null,
    },
    {
      say: 'choose-delete',
      point: () => find('[role=menu] .delete'),
      taken: () => find('[role=dialog]') !== null,
    },
    {
      say: 'confirm',
      point: () => find('[role=dialog] .confirm'),
      taken: (item) => item === null,
    },
  ],
};

let stop: AbortController;
let events: GuideEvent[];
let rung: (Element | null)[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.replaceChildren();
  stop = new AbortController();
  events = [];
  rung = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function start(options: { act?: RemovalAct; threadStays?: () => boolean } = {}) {
  const context: PageContext = {
    url: new URL(location.href),
    page: 'post',
    document,
    self: 'haldenoak',
  };
  let outcome: RemovalOutcome | null = null;
  void runGuide({
    act: options.act ?? act,
    resolve: () => find('#a'),
    context,
    threadStays: options.threadStays ?? (() => find('#b') !== null),
    ring: { show: (control) => rung.push(control) },
    onEvent: (event) => events.push(event),
    signal: stop.signal,
  }).then((end) => {
    outcome = end;
  });
  return {
    outcome: () => outcome,
    async passes(ms: number) {
      // The page tells of its changes in microtasks, between timers.
      for (let gone = 0; gone < ms; gone += 20) await vi.advanceTimersByTimeAsync(20);
    },
  };
}

const said = () =>
  events.map((event) =>
    event.type === 'point'
      ? `${event.say}${event.shown ? '' : ' (not there)'}`
      : event.type === 'taken'
        ? `taken ${event.step}`
        : event.outcome,
  );

describe('the guide through the site', () => {
  it('points at each control in turn and reads the removal from the page', async () => {
    const { press } = site();
    const run = start();
    expect(rung.at(-1)).toBe(find('#a .more'));
    press('#a .more');
    await run.passes(100);
    expect(rung.at(-1)).toBe(find('.delete'));
    press('.delete');
    await run.passes(100);
    expect(rung.at(-1)).toBe(find('.confirm'));
    press('.confirm');
    await run.passes(100);
    expect(run.outcome()).toBeNull();
    await run.passes(2000);
    expect(run.outcome()).toBe('removed');
    expect(rung.at(-1)).toBeNull();
    expect(said()).toEqual([
      'open-menu',
      'taken 0',
      'choose-delete (not there)',
      'choose-delete',
      'taken 1',
      'confirm (not there)',
      'confirm',
      'taken 2',
      'removed',
    ]);
  });

  it('keeps up with a person who is faster than the looks', async () => {
    const { press } = site();
    const run = start();
    press('#a .more');
    press('.delete');
    press('.confirm');
    await run.passes(3000);
    expect(run.outcome()).toBe('removed');
  });

  it('points at the first control again when the menu is closed', async () => {
    const { press } = site();
    const run = start();
    press('#a .more');
    await run.passes(100);
    find('[role=menu]')?.remove();
    await run.passes(100);
    expect(said().at(-1)).toBe('open-menu');
    expect(rung.at(-1)).toBe(find('#a .more'));
    press('#a .more');
    await run.passes(100);
    press('.delete');
    await run.passes(100);
    find('[role=dialog]')?.remove();
    await run.passes(100);
    expect(said().at(-1)).toBe('open-menu');
    expect(run.outcome()).toBeNull();
  });

  it('reads a removal that the site makes without asking', async () => {
    const { press } = site(false);
    const run = start();
    press('#a .more');
    await run.passes(100);
    press('.delete');
    await run.passes(3000);
    expect(run.outcome()).toBe('removed');
  });

  it('claims nothing when the item leaves before the confirmation', async () => {
    const { press } = site();
    const run = start();
    press('#a .more');
    await run.passes(100);
    find('#a')?.remove();
    await run.passes(4000);
    expect(run.outcome()).toBe('unknown');
  });

  it('claims nothing when the question was cancelled and the item then leaves', async () => {
    const { press } = site();
    const run = start();
    press('#a .more');
    await run.passes(100);
    press('.delete');
    await run.passes(100);
    find('[role=dialog]')?.remove();
    await run.passes(100);
    find('#a')?.remove();
    await run.passes(4000);
    expect(run.outcome()).toBe('unknown');
  });

  it('claims nothing when the whole thread leaves with the item', async () => {
    const { press } = site();
    const run = start();
    press('#a .more');
    press('.delete');
    press('.confirm');
    document.body.replaceChildren();
    await run.passes(100);
    expect(run.outcome()).toBe('unknown');
  });

  it('claims nothing when the item was scrolled out of view before it left', async () => {
    const { press, list } = site();
    const run = start();
    press('#a .more');
    press('.delete');
    press('.confirm');
    const item = find('#a');
    if (!item) throw new Error('no item');
    item.getBoundingClientRect = () => new DOMRect(0, -900, 300, 60);
    list.dispatchEvent(new Event('scroll'));
    item.remove();
    await run.passes(4000);
    expect(run.outcome()).toBe('unknown');
  });

  it('waits for an item that the page draws anew', async () => {
    const { press, list } = site();
    const run = start();
    press('#a .more');
    await run.passes(100);
    const item = find('#a');
    item?.remove();
    await run.passes(500);
    if (item) list.prepend(item);
    await run.passes(4000);
    expect(run.outcome()).toBeNull();
    expect(rung.at(-1)).toBe(find('.delete'));
  });

  it('says unknown when the site never carries the confirmed act out', async () => {
    const { press } = site();
    const run = start();
    press('#a .more');
    press('.delete');
    find('.confirm')?.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
    press('.confirm');
    find('[role=dialog]')?.remove();
    await run.passes(10_000);
    expect(run.outcome()).toBeNull();
    await run.passes(6_000);
    expect(run.outcome()).toBe('unknown');
  });

  it('reads a report from what the site shows, with the item still there', async () => {
    const { press } = site();
    const steps = [
      ...act.steps.slice(0, 2),
      {
        say: 'send-report',
        point: () => find('[role=dialog] .confirm'),
        taken: () => find('#thanks') !== null,
      },
    ];
    const run = start({ act: { ...act, id: 'report', outcome: 'reported', steps } });
    press('#a .more');
    await run.passes(100);
    press('.delete');
    await run.passes(100);
    const thanks = document.createElement('p');
    thanks.id = 'thanks';
    document.body.append(thanks);
    await run.passes(100);
    expect(run.outcome()).toBe('reported');
  });

  it('goes on without pointing where it does not know the entry of an open menu', async () => {
    const { press } = site();
    const steps = act.steps.map((step, index) =>
      index === 1 ? { ...step, point: () => null } : step,
    );
    const run = start({ act: { ...act, steps } });
    press('#a .more');
    await run.passes(100);
    expect(said().at(-1)).toBe('choose-delete (not there)');
    expect(rung.at(-1)).toBeNull();
    find('[role=menu]')?.remove();
    await run.passes(100);
    expect(said().at(-1)).toBe('open-menu');
    expect(run.outcome()).toBeNull();
  });

  it('stays at a last dialog that takes several presses, however long', async () => {
    const { press } = site();
    const report = document.createElement('div');
    const steps = [
      ...act.steps.slice(0, 2),
      {
        say: 'finish-report',
        point: () => (report.isConnected ? report : null),
        taken: () => report.textContent === 'Thanks',
      },
    ];
    const run = start({ act: { ...act, id: 'report', outcome: 'reported', steps } });
    press('#a .more');
    await run.passes(100);
    document.body.append(report);
    await run.passes(100);
    report.click();
    await run.passes(30_000);
    report.click();
    expect(run.outcome()).toBeNull();
    expect(rung.at(-1)).toBe(report);
    report.textContent = 'Thanks';
    await run.passes(100);
    expect(run.outcome()).toBe('reported');
  });

  it('ends at once and leaves nothing running when it is stopped', async () => {
    const { press } = site();
    const run = start();
    press('#a .more');
    press('.delete');
    stop.abort();
    await run.passes(0);
    await Promise.resolve();
    expect(run.outcome()).toBe('unknown');
    expect(rung.at(-1)).toBeNull();
    const heard = events.length;
    press('.confirm');
    await Promise.resolve();
    expect(events.length).toBe(heard);
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
