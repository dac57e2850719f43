import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsAsTable, rowsOf } from '../../bench/report.ts';
import { summarise, table } from '../../bench/statistics.ts';
import { scriptCost, type TraceEvent } from '../../bench/trace.ts';

const ours = 'chrome-extension://ours/';
const theirs = 'https://x.com/';

/** An event that begins at `ts` and lasts `dur`, both in milliseconds. */
const event = (name: string, ts: number, dur: number, url?: string): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: ts * 1000,
  dur: dur * 1000,
  ...(url && { args: { data: { url: `${url}a.js` } } }),
});
const task = (ts: number, dur: number) => event('ThreadControllerImpl::RunTask', ts, dur);
const microtasks = (ts: number, dur: number) =>
  event('BlinkScheduler_PerformMicrotaskCheckpoint', ts, dur);

describe('what a trace says of an extension', () => {
  it('is the time of its calls and never of the page', () => {
    const cost = scriptCost(
      [
        task(0, 20),
        event('EvaluateScript', 1, 4, ours),
        event('FunctionCall', 6, 5, theirs),
        task(30, 20),
        event('FunctionCall', 31, 6, ours),
        event('FunctionCall', 40, 7, ours),
      ],
      ours,
    );
    expect(cost).toEqual({ evaluation: 4, total: 17, longestTask: 13 });
  });

  it('counts a call within a call once, also where the page calls it in between', () => {
    const events = [
      task(0, 20),
      event('FunctionCall', 1, 10, ours),
      event('FunctionCall', 3, 4, theirs),
      event('FunctionCall', 4, 2, ours),
    ];
    expect(scriptCost(events, ours).total).toBe(10);
    expect(scriptCost([task(0, 9), event('FunctionCall', 1, 8, theirs)], ours).total).toBe(0);
  });

  it('gives the microtasks of a task to the call before them', () => {
    const left = (url: string) =>
      scriptCost([task(0, 9), event('FunctionCall', 1, 2, url), microtasks(3, 4)], ours).total;
    expect(left(ours)).toBe(6);
    expect(left(theirs)).toBe(0);
    const next = [task(0, 5), event('FunctionCall', 1, 2, ours), task(6, 5), microtasks(7, 3)];
    expect(scriptCost(next, ours).total).toBe(2);
  });

  it('is processor time where the system tells it', () => {
    const waiting = { ...event('FunctionCall', 1, 8, ours), tdur: 3000 };
    expect(scriptCost([task(0, 10), waiting], ours).total).toBe(3);
  });
});

describe('many rounds', () => {
  it('have a median between the least and the most, whatever their order', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, (rounds) => {
        const { median, least, most } = summarise(rounds);
        expect(least).toBe(Math.min(...rounds));
        expect(most).toBe(Math.max(...rounds));
        expect(median).toBeGreaterThanOrEqual(least);
        expect(median).toBeLessThanOrEqual(most);
        expect(summarise(rounds.toReversed()).median).toBe(median);
      }),
    );
    expect(summarise([4, 1, 2, 3]).median).toBe(2.5);
  });

  it('stand in columns', () => {
    expect(
      table([
        ['page', 'ms'],
        ['x', '1000'],
      ]),
    ).toBe('page    ms\nx     1000');
  });
});

describe('the report', () => {
  const empty = {
    drawn: 450,
    evaluation: 0,
    perComment: 0,
    longestTask: 0,
    idle: 0,
    heap: 1_000,
    layoutShift: 0,
    requests: [],
  };

  it('holds each figure against its budget, and how much was drawn against none', () => {
    const reading = { ...empty, evaluation: 9, heap: 1_500 };
    const page = 'x.com, heavy';
    const lines = rowsAsTable(rowsOf([{ page, extension: 'Inlay', empty, reading }])).split('\n');
    const about = (label: string) => lines.find((line) => line.includes(label)) ?? '';
    expect(about('comments drawn')).toMatch(/450 +450 … 450$/);
    expect(about('evaluation')).toMatch(/9 +9 … 9 +ms +8 +over$/);
    expect(about('heap above empty')).toMatch(/500 +500 … 500 +KB +600 +within$/);
  });
});
