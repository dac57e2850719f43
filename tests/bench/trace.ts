/** An event of a Chromium trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, where the system tells: free of what else the machine did. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly cpuProfile?: {
        readonly nodes?: readonly {
          readonly id: number;
          readonly parent?: number;
          readonly callFrame: { readonly url?: string };
        }[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
      readonly startTime?: number;
    };
  };
}

/** What the script of one origin cost in a trace, in milliseconds. */
export interface ScriptCost {
  readonly evaluation: number;
  readonly total: number;
  readonly longestTask: number;
}

/** Categories that a trace needs for `scriptCost`. */
export const traceCategories = [
  'devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'v8',
  'toplevel',
];

const scriptEvents = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * The cost of every script whose address begins with `origin`, on the main threads of all pages.
 *
 * Calls from the browser into a script carry its address (`EvaluateScript`, `FunctionCall`) and
 * count in full, what they call included. A run of microtasks carries none: of it counts the share
 * of the profiler's samples that have a function of the origin on their stack.
 */
export function scriptCost(events: readonly TraceEvent[], origin: string): ScriptCost {
  const samples = samplesOf(events, origin);
  let evaluation = 0;
  let total = 0;
  const tasks = new Map<string, number>();
  for (const thread of threadsOf(events)) {
    let taskEnd = 0;
    let taskCost = 0;
    let counted = 0;
    const endTask = () => {
      if (taskCost > 0) tasks.set(`${thread.key} ${taskEnd}`, taskCost);
      taskCost = 0;
    };
    for (const event of thread.events) {
      const end = event.ts + (event.dur ?? 0);
      if (event.name === 'RunTask' && event.ts >= taskEnd) {
        endTask();
        taskEnd = end;
      }
      // Inside of something that counts already.
      if (event.ts < counted) continue;
      const cost = costOf(event, origin, samples.get(thread.key) ?? []);
      if (cost === null) continue;
      counted = end;
      total += cost;
      taskCost += cost;
      if (event.name === 'EvaluateScript') evaluation += cost;
    }
    endTask();
  }
  return { evaluation, total, longestTask: Math.max(0, ...tasks.values()) };
}

/** Milliseconds of an event that are the origin's; null when the event does not tell. */
function costOf(event: TraceEvent, origin: string, samples: readonly Sample[]): number | null {
  const milliseconds = (event.tdur ?? event.dur ?? 0) / 1000;
  if (scriptEvents.has(event.name)) {
    return event.args?.data?.url?.startsWith(origin) ? milliseconds : null;
  }
  if (event.name !== 'RunMicrotasks') return null;
  const inside = samples.filter(({ at }) => at >= event.ts && at < event.ts + (event.dur ?? 0));
  const ours = inside.filter(({ isOurs }) => isOurs).length;
  return ours === 0 ? null : (milliseconds * ours) / inside.length;
}

interface Thread {
  readonly key: string;
  /** Complete events in the order of their begin, the longer first. */
  readonly events: TraceEvent[];
}

const wanted = new Set([...scriptEvents, 'RunMicrotasks', 'RunTask']);

function threadsOf(events: readonly TraceEvent[]): Thread[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !wanted.has(event.name)) continue;
    const key = `${event.pid}:${event.tid}`;
    const known = threads.get(key);
    if (known) known.push(event);
    else threads.set(key, [event]);
  }
  return [...threads].map(([key, list]) => ({
    key,
    events: list.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)),
  }));
}

interface Sample {
  readonly at: number;
  readonly isOurs: boolean;
}

/** The profiler's samples by thread. Chunks of one profile follow one another in the trace. */
function samplesOf(events: readonly TraceEvent[], origin: string): Map<string, Sample[]> {
  const profiles = new Map<string, { thread: string; at: number; ours: Map<number, boolean> }>();
  const samples = new Map<string, Sample[]>();
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    const id = `${event.pid} ${event.id}`;
    if (event.name === 'Profile') {
      const thread = `${event.pid}:${event.tid}`;
      const at = event.args?.data?.startTime ?? event.ts;
      profiles.set(id, { thread, at, ours: new Map() });
    }
    const profile = profiles.get(id);
    const data = event.args?.data;
    if (event.name !== 'ProfileChunk' || !profile || !data) continue;
    for (const { id: node, parent, callFrame } of data.cpuProfile?.nodes ?? []) {
      const above = profile.ours.get(parent ?? 0) ?? false;
      profile.ours.set(node, above || (callFrame.url?.startsWith(origin) ?? false));
    }
    const list = samples.get(profile.thread) ?? [];
    samples.set(profile.thread, list);
    for (const [at, node] of (data.cpuProfile?.samples ?? []).entries()) {
      profile.at += data.timeDeltas?.[at] ?? 0;
      list.push({ at: profile.at, isOurs: profile.ours.get(node) ?? false });
    }
  }
  return samples;
}
