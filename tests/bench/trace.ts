/** An event of a Chromium trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` for an event with a begin and a length. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, where the system tells: free of what else the machine did. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What the script of one origin cost in a trace, in milliseconds of processor time. */
export interface ScriptCost {
  readonly evaluation: number;
  readonly total: number;
  readonly longestTask: number;
}

/**
 * Categories that a trace needs for `scriptCost`. The profiler is not among them: its own start
 * takes 30 ms of the page (Chromium 156) and lands in whichever script runs then.
 */
export const traceCategories = ['devtools.timeline', 'toplevel'];

const calls = new Set(['EvaluateScript', 'FunctionCall']);
const microtasks = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const task = 'ThreadControllerImpl::RunTask';
const wanted = new Set([...calls, microtasks, task]);

/**
 * The cost of every script whose address begins with `origin`, on all threads.
 *
 * A call from the browser into a script carries its address and counts in full, what it calls
 * included. The microtasks of a task carry none; they count as their origin's whose call came last
 * before them in that task: promises go on where they were settled.
 */
export function scriptCost(events: readonly TraceEvent[], origin: string): ScriptCost {
  const cost = { evaluation: 0, total: 0, longestTask: 0 };
  for (const thread of threadsOf(events)) {
    let taskEnd = 0;
    let taskCost = 0;
    let isOurs = false;
    let countedUntil = 0;
    for (const event of thread) {
      const end = event.ts + (event.dur ?? 0);
      if (event.name === task) {
        // The browser nests tasks in one another; the outermost is what the page waits for.
        if (event.ts < taskEnd) continue;
        taskEnd = end;
        taskCost = 0;
        isOurs = false;
        continue;
      }
      if (event.ts < countedUntil) continue;
      if (calls.has(event.name)) isOurs = event.args?.data?.url?.startsWith(origin) ?? false;
      if (!isOurs) continue;
      countedUntil = end;
      const milliseconds = (event.tdur ?? event.dur ?? 0) / 1000;
      if (event.name === 'EvaluateScript') cost.evaluation += milliseconds;
      cost.total += milliseconds;
      taskCost += milliseconds;
      cost.longestTask = Math.max(cost.longestTask, taskCost);
    }
  }
  return cost;
}

/** The events of each thread in the order of their begin, the outer before the inner. */
function threadsOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !wanted.has(event.name)) continue;
    const key = `${event.pid}:${event.tid}`;
    const thread = threads.get(key);
    if (thread) thread.push(event);
    else threads.set(key, [event]);
  }
  return [...threads.values()].map((thread) =>
    thread.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)),
  );
}
